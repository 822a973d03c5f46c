import Diagnostics
import Programmes
import Review
import SitePlan
import Testing
import Wording

@testable import Templates

/// The pages of one institution, as text.
struct PublishedSample {
  let pages: [String: String]

  init(
    _ programme: Programme, standard: [StandardIndicator] = [], light: TrafficLight? = nil
  ) throws {
    let settings = PortalSettings(
      title: try words("Portal"), description: nil, baseURL: nil, language: nil,
      firstWeekday: .monday, notice: nil, assets: nil, thresholds: Thresholds(trafficLight: light),
      contact: Contact())
    let portal = Portal(
      settings: settings, glossary: [], standardIndicators: standard, pages: [], assets: [])
    let plan = SitePlan(portal, in: .spanish, cutoff: try day("2024-12-31"), version: "0")
    let institution = Institution(
      slug: try slug("ide"), name: try words("Instituto de Ejemplo"),
      acronym: try words("IDE"), level: nil, territory: nil, committee: nil, contact: Contact(),
      presentation: nil, programmes: [programme], meetings: [], location: place)
    let review = Review(of: institution, glossary: [], silences: [])
    let files =
      plan.files(of: institution, review)
      + plan.commonFiles(
        [plan.summary(of: institution)], data: [plan.data(of: institution, review)])
    pages = Dictionary(
      files.filter { $0.path.hasSuffix(".html") }.map {
        ($0.path, String(decoding: $0.bytes ?? [], as: UTF8.self))
      }, uniquingKeysWith: { first, _ in first })
  }

  func page(_ path: String) throws -> String { try #require(pages["\(path)index.html"]) }

  /// The page of the only indicator.
  func indicator() throws -> String { try page("instituciones/ide/pat/indicadores/1/") }
}

extension String {
  /// Without markup, with single blanks.
  var shownText: String {
    replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
