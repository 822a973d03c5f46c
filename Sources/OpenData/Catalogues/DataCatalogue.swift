import Checksums
import JSON
import Programmes
public import SiteRoutes

extension PortalData {
  /// `catalogo.jsonld`: the data sets for those who gather catalogues (W3C, Data Catalog Vocabulary,
  /// version 3). Where the portal does not say where it will be found, addresses are relative to the
  /// file.
  public var catalogue: [UInt8] {
    let json = JSON.object([
      ("@context", .object(Self.catalogueContext)),
      ("@id", .string(page)),
      ("@type", .string("dcat:Catalog")),
      ("dct:title", text(edition.title)),
      ("dct:description", text(edition.description)),
      ("dct:publisher", publisher),
      ("dct:modified", date),
      ("dct:language", language),
      ("dcat:dataset", .array(TableName.allCases.map(dataset))),
    ])
    return json.document
  }

  private static let catalogueContext: [(String, JSON)] = [
    ("dcat", .string("http://www.w3.org/ns/dcat#")),
    ("dct", .string("http://purl.org/dc/terms/")),
    ("foaf", .string("http://xmlns.com/foaf/0.1/")),
    ("vcard", .string("http://www.w3.org/2006/vcard/ns#")),
    ("spdx", .string("http://spdx.org/rdf/terms#")),
    ("xsd", .string("http://www.w3.org/2001/XMLSchema#")),
  ]

  /// Of the data, or the folder that the catalogue itself is in.
  private var page: String { edition.address(of: .openData) ?? "./" }

  private var date: JSON {
    .object([("@value", .string(edition.cutoff.iso)), ("@type", .string("xsd:date"))])
  }

  /// Without the country: `es`.
  private var baseLanguage: String {
    edition.language.split(separator: "-").first.map(String.init) ?? edition.language
  }

  /// By the names of the Publications Office of the European Union, which DCAT-AP asks for; other languages by
  /// those of the Library of Congress (DCAT 3, section 6.4.8).
  private var language: JSON {
    let names = ["es": "SPA", "en": "ENG", "fr": "FRA", "pt": "POR"]
    let name =
      names[baseLanguage].map { "http://publications.europa.eu/resource/authority/language/\($0)" }
      ?? "http://id.loc.gov/vocabulary/iso639-1/\(baseLanguage)"
    return .object([("@id", .string(name)), ("@type", .string("dct:LinguisticSystem"))])
  }

  private var publisherName: String { "\(page)#publica" }
  private var contactName: String { "\(page)#contacto" }

  /// Who publishes the portal, by its name.
  private var publisher: JSON {
    .object([
      ("@id", .string(publisherName)), ("@type", .string("foaf:Agent")),
      ("foaf:name", .string(edition.title)),
    ])
  }

  /// Written once in the catalogue, with the first data set.
  private func contact(of table: TableName) -> [(String, JSON)] {
    guard let mailbox = edition.contact else { return [] }
    let facts: [(String, JSON)] = [
      ("@type", .string("vcard:Kind")), ("vcard:fn", .string(edition.title)),
      ("vcard:hasEmail", .object([("@id", .string("mailto:\(mailbox.address)"))])),
    ]
    return [
      (
        "dcat:contactPoint",
        .object(
          [("@id", .string(contactName))] + (table == TableName.allCases.first ? facts : []))
      )
    ]
  }

  private func text(_ text: String) -> JSON {
    .object([("@value", .string(text)), ("@language", .string(baseLanguage))])
  }

  private func dataset(_ table: TableName) -> JSON {
    .object(
      [
        ("@id", .string("\(page)#\(table.rawValue)")),
        ("@type", .string("dcat:Dataset")),
        ("dct:identifier", .string(table.rawValue)),
        ("dct:title", text(words.title(of: table))),
        ("dct:description", text(description(of: table))),
        ("dcat:keyword", .array(words.keywords(of: table).map(text))),
        ("dct:publisher", .object([("@id", .string(publisherName))])),
      ] + contact(of: table) + [
        ("dct:modified", date),
        ("dcat:distribution", .array(files.filter { $0.table == table }.map(distribution))),
      ])
  }

  private func distribution(_ file: DataFile) -> JSON {
    let address: (String, JSON) = (
      "@id", .string(edition.address(of: file.route) ?? file.name)
    )
    let licence: [(String, JSON)] =
      edition.licence.map { [("dct:license", .object([("@id", .string($0.link.uri))]))] } ?? []
    return .object(
      [
        ("@type", .string("dcat:Distribution")),
        ("dct:title", text(file.name)),
        ("dcat:accessURL", .object([("@id", .string(page))])),
        ("dcat:downloadURL", .object([address])),
        ("dcat:mediaType", .object([("@id", .string(file.format.registered))])),
        (
          "dcat:byteSize",
          .object([
            ("@value", .string("\(file.byteCount)")),
            ("@type", .string("xsd:nonNegativeInteger")),
          ])
        ),
        (
          "spdx:checksum",
          .object([
            ("@type", .string("spdx:Checksum")),
            (
              "spdx:algorithm",
              .object([("@id", .string("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"))])
            ),
            (
              "spdx:checksumValue",
              .object([
                ("@value", .string(file.sha256.hexadecimal)), ("@type", .string("xsd:hexBinary")),
              ])
            ),
          ])
        ),
      ] + licence)
  }
}

extension DataFormat {
  /// In the registry of media types, as DCAT asks for.
  fileprivate var registered: String {
    "https://www.iana.org/assignments/media-types/\(mediaType)"
  }

  public var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json: "application/json"
    }
  }
}
