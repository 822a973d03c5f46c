import Diagnostics
import Programmes
import Review
import SitePlan
import Testing
import Wording
@testable import Templates

/// How an indicator stands is told before all that its document says, wherever it is shown.
@Suite struct ResultPlaceTests {
  private let told =
    "Resultado: 70\u{A0}%; la meta: al menos 80\u{A0}%. No se alcanzó: faltaron 10"

  private func site(reports: Bool = true, axes: Bool = false) throws -> PublishedSample {
    let sample = IndicatorSample(target: .at(.atLeast, "80 %"))
    let programme = try sample.programme(
      reports ? [.numbers(("Atendidas", "70"), ("Recibidas", "100"))] : [])
    if !axes { return try PublishedSample(programme) }
    let axis = Axis(
      heading: Heading(key: Key(try words("I)")), title: try words("Denuncias")), priorities: [],
      rows: programme.outline.rows, notes: Notes())
    return try PublishedSample(
      Programme(
        slug: programme.slug, title: programme.title, acronym: nil, kind: .annual,
        years: programme.years, approval: nil, legalBasis: [], signatories: [],
        headings: ColumnHeadings(), presentation: nil,
        outline: Outline(
          axes: [axis], priorities: [], rows: Rows(indicators: [], activities: [])),
        notes: Notes(), source: nil, reports: programme.reports, location: place))
  }

  @Test func `on its page the result stands right under the name, and what it rests on below`()
    throws
  {
    let page = try site().indicator()
    let heading = try #require(page.firstRange(of: "</h1>"))
    let result = try #require(page.firstRange(of: told))
    let sheet = try #require(page.firstRange(of: "<dl class=\"ficha\">"))
    let sums = try #require(page.firstRange(of: "<h2 id=\"resultado\">De dónde sale el resultado"))
    #expect(heading.upperBound < result.lowerBound && result.upperBound < sheet.lowerBound)
    #expect(sheet.upperBound < sums.lowerBound)
    #expect(page.contains("aria-labelledby=\"indicador-t resultado-f\""))
  }

  @Test func `without reports the page says so first`() throws {
    let page = try site(reports: false).indicator()
    let notice = try #require(page.firstRange(of: "No hay resultados publicados"))
    let sheet = try #require(page.firstRange(of: "<dl class=\"ficha\">"))
    #expect(notice.upperBound < sheet.lowerBound)
    #expect(!page.contains("De dónde sale el resultado"))
  }

  @Test func `the page of an axis and the official sections tell how each indicator stands`() throws
  {
    let site = try site(axes: true)
    let axis = try site.page("instituciones/ide/pat/ejes/1/")
    #expect(axis.contains(told) && axis.contains("aria-labelledby=\"i-1-t r-1-f\""))
    #expect(axis.contains("y los resultados de los indicadores los pone este portal"))
    let programme = try site.page("instituciones/ide/pat/")
    let section = try #require(programme.firstRange(of: "id=\"i-1-t\""))
    #expect(programme[section.upperBound...].contains(told))
    let plan = try self.site(reports: false, axes: true)
    #expect(try !plan.page("instituciones/ide/pat/ejes/1/").contains("Avance:"))
  }
}

extension ResultPlaceTests {
  @Test func `an indicator that is a column of the table is told above it`() throws {
    let sample = IndicatorSample(target: .at(.atLeast, "80 %"))
    let told = try sample.programme([.numbers(("Atendidas", "70"), ("Recibidas", "100"))])
    let row = Activity(
      key: try #require(Key(try words("1"))), text: try words("Atender"), schedule: .none,
      steps: [], verification: [], risks: [], responsible: [], isOptional: false,
      indicator: try sample.indicator(), notes: Notes())
    let axis = Axis(
      heading: Heading(key: Key(try words("I)")), title: try words("Denuncias")), priorities: [],
      rows: Rows(indicators: [], activities: [row]), notes: Notes())
    let site = try PublishedSample(
      Programme(
        slug: told.slug, title: told.title, acronym: nil, kind: .annual, years: told.years,
        approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(),
        presentation: nil,
        outline: Outline(
          axes: [axis], priorities: [], rows: Rows(indicators: [], activities: [])),
        notes: Notes(), source: nil, reports: told.reports, location: place))
    let page = try site.page("instituciones/ide/pat/ejes/1/")
    let result = try #require(page.firstRange(of: "<p id=\"r-1-f\">Resultado: 70"))
    let table = try #require(page.firstRange(of: "<table class=\"oficial"))
    #expect(result.upperBound < table.lowerBound)
    // The page of the programme draws it among all indicators.
    #expect(try site.page("instituciones/ide/pat/").ranges(of: "id=\"r-1-f\"").count == 1)
  }
}
