import Checksums
import HTML
import JSON
public import OpenData
import Programmes
public import SiteRoutes

/// The open data: what there is, how it is read, what each column means.
///
/// `example` is a programme whose own data are shown as
/// examples of addresses.
public func dataPage(
  _ data: PortalData, example: ProgrammeAddress?, offering news: FeedOffer, in site: Site
) -> Page {
  DataSheet(data: data, example: example, news: news, site: site).page
}

private struct DataSheet {
  let data: PortalData
  let example: ProgrammeAddress?
  let news: FeedOffer
  let site: Site

  private var words: Words { site.words }
  private var files: [DataFile] { data.files }
  private var dictionary: DataWords { data.words }

  var page: Page {
    Page(
      route: .openData, kind: .openData, title: words[.openData],
      description: words[.openDataDescription], crumbs: [Page.Crumb(.home, words[.home])],
      body: """
        <h1>\(words[.openData])</h1>
        <p class="entrada">\(words(.openDataLead, ["fecha": words.text(site.cutoff)]))</p>
        <p>\(licence)</p>
        \(section("conjuntos", .dataSets, table + "<p>\(transparencyNote)</p>\n"))\
        \(section("todo", .dataTogether, together))\
        \(section("paginas", .dataBesidePages, addresses))\
        \(section("lectura", .howToRead, reading))\
        \(DataDictionary(dictionary: dictionary, site: site).html)
        """, feeds: news,
      descriptions: [
        Page.Description(.dataCatalogue, "application/ld+json"),
        Page.Description(.dataPackage, "application/json"),
      ], linkedData: [catalogue])
  }
}

extension DataSheet {
  private func link(_ route: Route) -> String { Route.openData.link(to: route) }

  private func section(_ id: String, _ title: Phrase, _ content: HTML) -> HTML {
    """
    <section aria-labelledby="\(id)">
    <h2 id="\(id)">\(words[title])</h2>
    \(content)</section>

    """
  }

  private var licence: HTML {
    guard let licence = site.settings.licence else { return "\(words[.noLicence])" }
    let link: HTML = """
      <a href="\(licence.link.address)" rel="license noopener noreferrer">\(licence.name.text)</a>
      """
    return words.html(.licenceDeclared, ["licencia": link])
  }

  private var table: HTML {
    let caption = words(
      .dataSetsCaption,
      [
        "fecha": words.text(site.cutoff),
        "licencia": site.settings.licence?.name.text ?? site.edition.licenceText,
      ])
    return """
      <table class="oficial portal datos">
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">\(words[.dataSet])</th>\
      <th scope="col" class="numero c-corte">\(words[.rowCount])</th>\
      <th scope="col" class="a21">CSV</th><th scope="col" class="a21">JSON</th></tr></thead>
      \(TableName.allCases.map(row))</table>

      """
  }

  private func row(_ table: TableName) -> HTML {
    let own = files.filter { $0.table == table }
    let cells = own.map { file -> HTML in
      let name = file.format.rawValue.uppercased()
      return """
        <td data-l="\(name)"><a href="\(link(file.route))" download>\(file.name)</a><br>\
        <span class="menor">\(words.kilobytes(file.byteCount))</span></td>
        """
    }
    return """
      <tbody><tr id="\(table.rawValue)"><th scope="row" data-l="\(words[.dataSet])">\
      \(dictionary.title(of: table))<br>\
      <span class="menor">\(dictionary.meaning(of: table))</span></th>\
      <td class="numero" data-l="\(words[.rowCount])">\(words.number(own.first?.rowCount ?? 0))</td>\
      \(cells)</tr></tbody>

      """
  }

  private var transparencyNote: HTML {
    let table: HTML = "<a href=\"#transparencia\">\(dictionary.title(of: .transparency))</a>"
    return "\(words.html(.transparencyNote, ["tabla": table])) \(words[.transparencySource])"
  }

  private var together: HTML {
    let command: HTML = "<code>sha256sum -c SHA256SUMS</code>"
    let items: [(Route, HTML)] = [
      (.dataPackage, "\(words[.dataPackageExplained])"),
      (.dataCatalogue, "\(words[.dataCatalogueExplained])"),
      (.dataDigests, words.html(.dataDigestsExplained, ["orden": command])),
    ]
    let rows = items.map { route, text -> HTML in
      "<li><a href=\"\(link(route))\" download>\(route.path.split(separator: "/").last)</a>: \(text)</li>\n"
    }
    return "<ul class=\"simple\">\n\(rows)</ul>\n"
  }

  private var addresses: HTML {
    let rules: [(Phrase, String)] = [
      (.institutionData, "instituciones/…/institucion.json"),
      (.programmeData, "instituciones/…/…/programa.csv, programa.json"),
      (.activityData, "instituciones/…/…/actividades/…/actividad.json"),
      (.indicatorData, "instituciones/…/…/indicadores/…/indicador.csv, indicador.json"),
      (.reportData, "instituciones/…/…/informes/AAAA-MM-DD/informe.csv, informe.json"),
    ]
    let items = rules.map { phrase, rule -> HTML in
      "<li>\(words[phrase]):<br><code>\(rule)</code></li>\n"
    }
    return """
      <p>\(words[.dataAddresses])</p>
      <ul class="simple">
      \(items)</ul>
      \(examples)
      """
  }

  private var examples: HTML {
    guard let example else { return "" }
    let links = DataFormat.allCases.map { format -> HTML in
      let route = Route.data(.programme(example), format)
      return "<a href=\"\(link(route))\">\(route.path)</a>"
    }
    return "<p>\(words[.dataExample]): \(links.joined(separator: ", ")).</p>\n"
  }

  private var reading: HTML {
    let texts = [
      words[.readingCSV], words[.readingFormulas], words(.readingLists, ["marca": " | "]),
      words[.readingEmpty], words[.readingTerms], words[.readingJSON], words[.readingPaths],
    ]
    return "<ul class=\"simple\">\n\(texts.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
  }

  private var catalogue: JSON {
    .thing(
      "DataCatalog",
      [
        ("@id", site.json(.openData)), ("name", .string(words[.openData])),
        ("description", .string(words[.openDataDescription])), ("url", site.json(.openData)),
        ("license", site.settings.licence.map { .string($0.link.uri) }),
        ("dateModified", .string(site.cutoff.iso)),
        ("dataset", .array(TableName.allCases.map(dataset))),
      ])
  }

  private func dataset(_ table: TableName) -> JSON {
    let downloads = files.filter { $0.table == table }.compactMap { file in
      site.json(file.route).map { address in
        JSON.thing(
          "DataDownload",
          [
            ("contentUrl", address), ("encodingFormat", .string(file.format.mediaType)),
            ("contentSize", .string("\(file.byteCount) B")),
            ("sha256", .string(file.sha256.hexadecimal)),
          ])
      }
    }
    return .thing(
      "Dataset",
      [
        ("name", .string("\(dictionary.title(of: table)) – \(site.settings.title)")),
        ("description", .string(data.description(of: table))),
        ("license", site.settings.licence.map { .string($0.link.uri) }),
        ("isAccessibleForFree", .bool(true)), ("dateModified", .string(site.cutoff.iso)),
        ("distribution", JSON.list(downloads)),
      ])
  }
}
