import Diagnostics
import Programmes
import Testing

/// What the page of an activity says that is to be done every month, where a report speaks of it as a whole.
@Suite struct WholeReportPageTests {
  private func page(_ later: [OccurrenceReport]) throws -> String {
    func told(
      _ cutoff: String, _ quarter: Int, _ work: WorkReport, _ times: [OccurrenceReport] = []
    ) throws -> ProgressReport {
      ProgressReport(
        cutoff: try day(cutoff), period: .quarter(quarter, year: 2024),
        activities: [
          ActivityReport(
            key: Located(try slug("1-1"), at: place), work: work, occurrences: times)
        ], location: place)
    }
    let key = try words("1.1")
    let activity = Activity(
      key: try #require(Key(key)), text: try words("Difundir una tarjeta"), schedule: .none,
      recurrence: Located(try Recurrence(reading: "día 9 de cada mes"), at: place), steps: [],
      verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    let programme = Programme(
      slug: try slug("pat-2024"), title: try words("Programa Anual de Trabajo 2024"),
      acronym: nil, kind: .annual, years: try #require(YearSpan(from: 2024, through: 2024)),
      approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(),
      presentation: nil,
      outline: Outline(
        axes: [], priorities: [], rows: Rows(indicators: [], activities: [activity])),
      notes: Notes(), source: nil,
      reports: [
        try told("2024-03-31", 1, try work(finished: "2024-03-09")),
        try told("2024-06-30", 2, try work(), later),
      ], location: place)
    return try TimedSite([
      Institution(
        slug: try slug("puerto"), name: try words("Puerto"), acronym: nil, level: nil,
        territory: nil, committee: nil, contact: Contact(), presentation: nil,
        programmes: [programme], meetings: [], location: place)
    ]).page("instituciones/puerto/pat-2024/actividades/1-1").visible
  }

  @Test func `it did not end before a time of which a later report tells`() throws {
    let april = OccurrenceReport(
      number: Located(4, at: place), work: try work(finished: "2024-04-09"))
    #expect(try page([april]).contains("Fechas reales Inició el 9 de marzo de 2024 "))
    #expect(try page([]).contains("Fechas reales Concluyó el 9 de marzo de 2024"))
  }
}
