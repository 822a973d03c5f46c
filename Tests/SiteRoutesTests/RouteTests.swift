import Programmes
import SiteRoutes
import Testing

/// A page or file of the site, and where it is.
struct RouteCase: Sendable, CustomTestStringConvertible {
  let route: Route
  let path: String
  /// As a visitor types it, below the root.
  let address: String
  var testDescription: String { path }

  init(_ route: Route, _ path: String, address: String) {
    self.route = route
    self.path = path
    self.address = address
  }

  /// A page, which stands in a folder of its own.
  init(_ route: Route, folder: String) {
    self.init(route, "\(folder)index.html", address: folder)
  }

  /// A file that is no page: its address is its path.
  init(file route: Route, _ path: String) { self.init(route, path, address: path) }

  init(feed scope: FeedScope, _ kind: FeedKind, _ path: String) {
    self.init(file: .feed(scope, kind), path)
  }
}

extension RouteCase {
  /// Every case of ``Route``, which ``RouteKind`` makes sure of.
  static func all() throws -> [RouteCase] {
    let slug = try #require(Slug(exactly: "inm"))
    let key = try #require(Slug(exactly: "1-1-1"))
    let programme = ProgrammeAddress(
      institution: slug, programme: try #require(Slug(exactly: "pat-2021")))
    let day = try #require(CalendarDate(iso: "2021-03-06"))
    let own = CalendarScope.institution(slug)
    let letter = try #require(IndexLetter(of: "Índice"))
    let digit = try #require(IndexLetter(of: "«4.1»"))
    let base = "instituciones/inm/"
    return [
      RouteCase(.home, folder: ""),
      RouteCase(.institutions, folder: "instituciones/"),
      RouteCase(.institution(slug), folder: base),
      RouteCase(file: .institutionFile(slug, "logo.png"), base + "logo.png"),
      RouteCase(.programme(programme), folder: base + "pat-2021/"),
      RouteCase(.activities(programme), folder: base + "pat-2021/actividades/"),
      RouteCase(.activity(programme, key), folder: base + "pat-2021/actividades/1-1-1/"),
      RouteCase(.indicators(programme), folder: base + "pat-2021/indicadores/"),
      RouteCase(.indicator(programme, key), folder: base + "pat-2021/indicadores/1-1-1/"),
      RouteCase(.axis(programme, 2), folder: base + "pat-2021/ejes/2/"),
      RouteCase(.reports(programme), folder: base + "pat-2021/informes/"),
      RouteCase(.report(programme, day), folder: base + "pat-2021/informes/2021-03-06/"),
      RouteCase(.evidenceList(programme), folder: base + "pat-2021/evidencias/"),
      RouteCase(
        file: .evidence(programme, "acta.pdf"), base + "pat-2021/evidencias/acta.pdf"),
      RouteCase(file: .evidenceDigests(programme), base + "pat-2021/evidencias/SHA256SUMS"),
      RouteCase(.document(programme), folder: base + "pat-2021/documento/"),
      RouteCase(file: .sourceText(programme), base + "pat-2021/documento/fuente.txt"),
      RouteCase(.meetings(slug), folder: base + "sesiones/"),
      RouteCase(.meeting(slug, day), folder: base + "sesiones/2021-03-06/"),
      RouteCase(.agreements(slug), folder: base + "acuerdos/"),
      RouteCase(feed: .everyone, .deadlines, "calendario/vencimientos.ics"),
      RouteCase(feed: .everyone, .news, "novedades.atom"),
      RouteCase(feed: .institution(slug), .programme, base + "programa.ics"),
      RouteCase(feed: .institution(slug), .news, base + "novedades.atom"),
      RouteCase(feed: .programme(programme), .deadlines, base + "pat-2021/vencimientos.ics"),
      RouteCase(feed: .axis(programme, 2), .programme, base + "pat-2021/ejes/2/programa.ics"),
      RouteCase(.calendars(.everyone), folder: "calendario/"),
      RouteCase(.calendars(own), folder: base + "calendario/"),
      RouteCase(.calendarYear(.everyone, 2021), folder: "calendario/2021/"),
      RouteCase(.calendarYear(own, 2021), folder: base + "calendario/2021/"),
      RouteCase(.calendarMonth(.everyone, day.month), folder: "calendario/2021/03/"),
      RouteCase(.calendarMonth(own, day.month), folder: base + "calendario/2021/03/"),
      RouteCase(.standardIndicators, folder: "indicadores/"),
      RouteCase(.standardIndicator(key), folder: "indicadores/1-1-1/"),
      RouteCase(.overdue, folder: "vencidas/"),
      RouteCase(.unreported, folder: "sin-reporte/"),
      RouteCase(.glossary, folder: "glosario/"),
      RouteCase(.page(key), folder: "1-1-1/"),
      RouteCase(file: .notFound(root: "/x/"), "404.html"),
      RouteCase(file: .asset("estilo.css"), "estilo.css"),
      RouteCase(.search, folder: "buscar/"),
      RouteCase(file: .searchFile("i/t-ca.json"), "buscar/i/t-ca.json"),
      RouteCase(.index(.letter(letter), page: 1), folder: "indice/i/"),
      RouteCase(.index(.letter(digit), page: 2), folder: "indice/0-9/2/"),
      RouteCase(.index(.level(.federal), page: 1), folder: "indice/nivel/federal/"),
      RouteCase(.index(.year(2021), page: 3), folder: "indice/anio/2021/3/"),
      RouteCase(.index(.institutions, page: 2), folder: "indice/instituciones/2/"),
      RouteCase(.index(.overdue, page: 2), folder: "vencidas/2/"),
      RouteCase(.index(.unreported, page: 3), folder: "sin-reporte/3/"),
      RouteCase(.widget(programme), folder: "w/inm/pat-2021/"),
      RouteCase(file: .card(slug), base + "tarjeta.png"),
      RouteCase(file: .programmeCard(programme), base + "pat-2021/tarjeta.png"),
      RouteCase(file: .data(.institution(slug), .json), base + "institucion.json"),
      RouteCase(file: .data(.programme(programme), .csv), base + "pat-2021/programa.csv"),
      RouteCase(.openData, folder: "datos/"),
      RouteCase(file: .openDataFile("actividades.csv"), "datos/actividades.csv"),
    ]
  }
}

struct RouteTests {
  @Test func `every kind of page is among the examples`() throws {
    #expect(Set(try RouteCase.all().map { RouteKind($0.route) }) == Set(RouteKind.allCases))
  }

  @Test func `every page has its place`() throws {
    for example in try RouteCase.all() {
      #expect(example.route.path == example.path)
      #expect(example.route.address == example.address)
    }
  }

  @Test func `no two pages share a file`() throws {
    let paths = try RouteCase.all().map(\.route.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func `a link from any page to any other leads there`() throws {
    let cases = try RouteCase.all()
    for from in cases where from.path.hasSuffix("index.html") {
      for to in cases {
        let link = from.route.link(to: to.route)
        #expect(resolved(link, from: from.path) == to.path, "\(from.path) → \(to.path): \(link)")
        #expect(!link.hasPrefix("/") && !link.contains("//"))
      }
    }
  }

  @Test func `the first page of all institutions is the page of institutions`() {
    #expect(IndexPart.institutions.route(page: 1) == .institutions)
    #expect(IndexPart.institutions.route(page: 2) == .index(.institutions, page: 2))
    #expect(IndexPart.overdue.route(page: 1) == .overdue)
    #expect(IndexPart.unreported.route(page: 1) == .unreported)
    #expect(IndexPart.year(2021).route(page: 1) == .index(.year(2021), page: 1))
  }

  @Test func `a link names its page's file and may name a place in it`() throws {
    let home = Route.home
    #expect(home.link(to: .glossary) == "glosario/index.html")
    #expect(home.link(to: .glossary, fragment: "pat") == "glosario/index.html#pat")
    #expect(Route.glossary.link(to: .home) == "../index.html")
    #expect(Route.glossary.link(to: .asset("estilo.css")) == "../estilo.css")
  }

  @Test(arguments: ["/", "/transparencia/pat/"])
  func `the page for lost visitors links from the root, wherever it is shown`(root: String) {
    let lost = Route.notFound(root: root)
    #expect(lost.link(to: .glossary, fragment: "x") == "\(root)glosario/index.html#x")
    #expect(lost.link(to: .asset("estilo.css")) == "\(root)estilo.css")
  }

  @Test func `without a known root its links are those of the home page`() {
    #expect(Route.notFound(root: nil).link(to: .glossary) == "glosario/index.html")
  }

  /// What a browser makes of a relative link.
  private func resolved(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
