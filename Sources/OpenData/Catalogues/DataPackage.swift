import Checksums
import JSON
import Programmes
import SiteRoutes

extension PortalData {
  /// `datapackage.json`: every table with its columns, for the programs of Frictionless Data
  /// (specs.frictionlessdata.io, Tabular Data Package 1).
  public var package: [UInt8] {
    let licences = edition.licence.map { licence in
      [
        (
          "licenses",
          JSON.array([
            .object([
              ("title", .string(licence.name.text)), ("path", .string(licence.link.uri)),
            ])
          ])
        )
      ]
    }
    let homepage = edition.root.map { [("homepage", JSON.string($0))] }
    let package = JSON.object(
      [
        ("profile", JSON.string("tabular-data-package")),
        ("name", .string("datos-del-portal")),
        ("title", .string(edition.title)),
        ("version", .string(edition.cutoff.iso)),
        ("created", .string("\(edition.cutoff.iso)T00:00:00Z")),
      ] + (homepage ?? []) + (licences ?? []) + [
        ("sources", .array([.object([("title", .string(edition.title))])])),
        ("resources", .array(files.filter { $0.format == .csv }.map(resource))),
      ])
    return package.document
  }

  private func resource(_ file: DataFile) -> JSON {
    let table = TableDescription(file.table)
    let fields = table.fields + TableDescription.common
    return .object([
      ("profile", .string("tabular-data-resource")),
      ("name", .string(file.table.rawValue)),
      ("path", .string(file.name)),
      ("title", .string(words.title(of: file.table))),
      ("description", .string(words.meaning(of: file.table))),
      ("format", .string("csv")),
      ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")),
      ("bytes", .number(file.byteCount)),
      ("hash", .string("sha256:\(file.sha256.hexadecimal)")),
      ("dialect", .object([("delimiter", .string(",")), ("lineTerminator", .string("\r\n"))])),
      (
        "schema",
        .object(
          [
            ("fields", .array(fields.map { column($0, of: file.table) })),
            ("missingValues", .strings([""])),
            ("primaryKey", .strings(table.key)),
          ] + references(table))
      ),
    ])
  }

  private func references(_ table: TableDescription) -> [(String, JSON)] {
    let references = table.references.map { reference in
      JSON.object([
        ("fields", .strings(reference.fields)),
        (
          "reference",
          .object([
            ("resource", .string(reference.table.rawValue)),
            ("fields", .strings(reference.columns)),
          ])
        ),
      ])
    }
    return references.isEmpty ? [] : [("foreignKeys", .array(references))]
  }

  private func column(_ field: FieldDescription, of table: TableName) -> JSON {
    let constraints: [(String, JSON)] =
      (field.isRequired ? [("required", .bool(true))] : [])
      // One cell has all of several texts.
      + (field.kind == .texts ? [] : field.domain.constraints(of: field.kind, in: .table))
    return .object(
      [
        ("name", JSON.string(field.name)), ("type", .string(field.kind.frictionless)),
      ] + (field.domain == .address ? [("format", .string("uri"))] : []) + [
        ("description", .string(words.meaning(ofCell: field, in: table)))
      ] + (constraints.isEmpty ? [] : [("constraints", .object(constraints))]))
  }
}

extension FieldKind {
  /// Several texts are one text with marks between them.
  fileprivate var frictionless: String {
    switch self {
    case .text, .texts: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .date: "date"
    }
  }
}
