import Diagnostics
import Programmes
import Testing

/// What is said of the times of an activity that an amendment of May made begin in March.
@Suite struct AmendedTimesPageTests {
  private func site() throws -> TimedSite {
    let month = try day("2024-01-01")
    func date(_ iso: String) throws -> PlannedDate {
      PlannedDate(.day(try day(iso)), written: try words(iso))
    }
    let period = Period(start: try date("2024-03-01"), end: try date("2024-12-31"), words: nil)
    let key = try words("1.1")
    let activity = Activity(
      key: try #require(Key(key)), text: try words("Difundir una tarjeta"),
      schedule: Schedule([period].compactMap { $0 }),
      recurrence: Located(try Recurrence(reading: "día 9 de cada mes"), at: place), steps: [],
      verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    let change = DateChange(
      activity: try slug("1-1"), step: nil, datum: .start,
      was: PlannedDate(.day(month), written: try words("01/01/2024")),
      shouldBe: try date("2024-03-01"), location: place)
    func told(_ times: (Int, WorkReport)...) throws -> [ActivityReport] {
      let times = times.map { OccurrenceReport(number: Located($0, at: place), work: $1) }
      return [
        ActivityReport(
          key: Located(try slug("1-1"), at: place), work: try work(), occurrences: times)
      ]
    }
    let reports = [
      ProgressReport(
        cutoff: try day("2024-03-31"), period: .quarter(1, year: 2024),
        activities: try told(
          (1, try work(finished: "2024-01-09", evidence: [file("enero.pdf")])),
          (3, try work(finished: "2024-03-08", evidence: [file("marzo.pdf")]))),
        location: place),
      ProgressReport(
        cutoff: try day("2024-06-30"), period: .quarter(2, year: 2024),
        activities: try told((2, try work(finished: "2024-04-09", evidence: [file("abril.pdf")]))),
        corrections: [
          Correction(
            report: try located("2024-03-31"), subject: .occurrence(try slug("1-1"), 3),
            replacement: .finished(try day("2024-03-07")), datum: try words("fin_real"),
            was: try words("08/03/2024"), replaced: try day("2024-03-08"),
            shouldBe: try words("07/03/2024"), reason: try words("Así consta"), location: place)
        ], location: place),
    ]
    let programme = Programme(
      slug: try slug("pat-2024"), title: try words("Programa Anual de Trabajo 2024"),
      acronym: try words("PAT 2024"), kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)),
      amendments: [
        Amendment(
          date: try located("2024-05-10"), text: try words("Se recorre."), changes: [change])
      ], approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(),
      presentation: nil,
      outline: Outline(
        axes: [], priorities: [], rows: Rows(indicators: [], activities: [activity])),
      notes: Notes(), source: nil, reports: reports, location: place)
    return try TimedSite([
      Institution(
        slug: try slug("puerto"), name: try words("Puerto"), acronym: nil, level: nil,
        territory: nil, committee: nil, contact: Contact(), presentation: nil,
        programmes: [programme], meetings: [], location: place)
    ])
  }

  private func page(_ path: String) throws -> String {
    try site().page("instituciones/puerto/pat-2024/\(path)").visible
  }

  @Test func `a report calls them as they were, and its page the same`() throws {
    let page = try page("informes/2024-03-31")
    #expect(page.contains("Vez 1 de 12: 9 de enero de 2024"))
    #expect(page.contains("Vez 3 de 12: 9 de marzo de 2024"))
    #expect(
      page.contains("vez 3 de 12: 9 de marzo de 2024. Término real: decía 8 de marzo de 2024"))
  }

  @Test func `the page of the activity says what has become of them`() throws {
    let page = try page("actividades/1-1")
    #expect(
      page.contains(
        "Vez 1 de 12: 9 de enero de 2024 (ya no está en el programa, que se modificó después)"))
    #expect(
      page.contains(
        "Vez 3 de 12: 9 de marzo de 2024 (desde una modificación del programa, la vez 1 de 10)"))
    #expect(page.contains("Vez 2 de 10: 9 de abril de 2024"))
    #expect(page.contains("1 9 de marzo de 2024 Cumplida : concluyó el 7 de marzo de 2024"))
    #expect(page.contains("Término real: decía 8 de marzo de 2024, debe decir 7 de marzo de 2024"))
    #expect(page.contains("Inició el 9 de enero de 2024"))
  }

  @Test func `a correction names the time as the corrected report does`() throws {
    #expect(try page("informes/2024-06-30").contains("vez 3 de 12: 9 de marzo de 2024"))
  }
}
