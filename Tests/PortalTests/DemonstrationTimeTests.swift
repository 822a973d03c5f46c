import Programmes
import Testing

/// What recurs, what is due and what was agreed in the demonstration, as it was worked out by hand on
/// a calendar: `Tests/Sites/demostracion/ESPERADO.md`.
@Suite struct DemonstrationTimeTests {
  private let rows: [ExpectedTables.Row]
  private let institution: Institution
  private let programme: Programme
  private let cutoff: CalendarDate

  init() throws {
    let site = try KnownSite.demonstration.built()
    rows = try ExpectedTables(
      reading: "\(BuiltSite.repository)/Tests/Sites/demostracion/ESPERADO.md"
    ).rows
    institution = try #require(site.institutions.first { $0.slug.text.contains("agua") })
    programme = try #require(institution.programmes.first { $0.slug.text == "pat-2024" })
    cutoff = try #require(site.cutoff)
  }

  private func activity(_ slug: String) throws -> Activity {
    try #require(programme.outline.activities.first { $0.activity.key.slug.text == slug }).activity
  }

  @Test func `every occurrence stands as found by hand`() throws {
    let expected = rows.filter { $0.columns.first == "Ocurrencia" }
    let progress = try #require(programme.progress(at: cutoff)?[try activity("2-1-1")])
    #expect(progress.occurrences.count == 12)
    for (row, occurrence) in zip(expected, progress.occurrences.prefix(9)) {
      let judgement = occurrence.part.judgement
      let status = judgement.status.rawValue + (judgement.isLate ? ", fuera de plazo" : "")
      #expect(row.cells[0] == "\(occurrence.occurrence.number)")
      #expect(row.cells[1].prefix(10) == occurrence.occurrence.window.lowerBound.dayFirst)
      #expect(row.cells[2] == status, "\(row.cells)")
    }
    #expect(progress.occurrences.suffix(3).allSatisfy { $0.part.judgement.status == .pending })
  }

  @Test func `a report on the whole does not hide the times that were missed`() throws {
    let progress = try #require(programme.progress(at: cutoff)?[try activity("2-1-1")])
    #expect(progress.judgement.status == .inProgress)
    #expect(
      progress.missed
        == MissedParts(
          .occurrences, count: 2, of: 12, firstEnd: try #require(CalendarDate(iso: "2024-06-09"))))
    let page = try KnownSite.demonstration.built().pages.first {
      $0.path.hasSuffix("altamar/pat-2024/actividades/2-1-1/index.html")
    }
    #expect(page?.text.contains("Están vencidas 2 de las 12 veces programadas.") == true)
  }

  /// By its times, by its deadlines, and where the committee declares another status.
  @Test(arguments: ["2-1-1", "4-1-1", "5-1-1"])
  func `what is overdue in part is among what is overdue, and says why it counts otherwise`(
    slug: String
  ) throws {
    let pages = try KnownSite.demonstration.built().pages
    let programme = "instituto-del-agua-de-altamar/pat-2024"
    for (path, list) in [("vencidas", "<table"), (programme, "id=\"por-que\"")] {
      let page = try #require(pages.first { $0.path.hasSuffix("\(path)/index.html") }).text
      let rows = page[try #require(page.firstRange(of: list)).upperBound...]
      let own = try #require(rows.firstRange(of: "\(programme)/actividades/\(slug)/"))
      let row = rows[own.upperBound...].prefix(1_200)
      #expect(row.contains("En curso"), "\(path)")
      #expect(row.contains(/Está[n]? vencid|estaría vencida/), "\(path)")
    }
  }

  @Test(arguments: [("4-1-1", 3), ("2-1-1", 10), ("1-1-1", 2)])
  func `evidence of steps and of times is evidence of their activity`(
    slug: String, count: Int
  ) throws {
    let progress = try #require(programme.progress(at: cutoff)?[try activity(slug)])
    #expect(progress.evidence.count == count)
  }

  @Test func `every deadline falls on the day counted by hand`() throws {
    let expected = rows.filter { $0.columns.starts(with: ["Sesión", "Días que se cuentan"]) }
    let found = ProgrammeDeadlines(of: programme, in: institution)[try activity("4-1-1")]
    #expect(expected.count == 2)
    #expect(found.map(\.event.dayFirst) == expected.map { String($0.cells[0].prefix(10)) })
    #expect(found.map(\.day?.dayFirst) == expected.map(\.cells[2]))
    let deadlines = ProgrammeDeadlines(of: programme, in: institution)
    let progress = programme.progress(at: cutoff, deadlines: deadlines)?[try activity("4-1-1")]
    let statuses = progress?.occurrences.map(\.part.judgement.status.rawValue)
    #expect(statuses == expected.map { String($0.cells[3].prefix { $0 != ":" }) })
    #expect(
      progress?.missed
        == MissedParts(
          .deadlines, count: 1, of: 2, firstEnd: try #require(CalendarDate(iso: "2024-05-20"))))
  }

  @Test func `every agreement stands as the sessions say`() throws {
    let expected = rows.filter { $0.columns.first == "Acuerdo" && $0.cells[0].hasPrefix("CEPCI") }
    let tracked = institution.agreements(at: cutoff)
    #expect(expected.count == 6)
    #expect(tracked.count == 7)
    for row in expected {
      let agreement = tracked.first { $0.agreement.key?.written?.text == row.cells[0] }
      let state = try #require(agreement).state
      #expect(row.cells[1].hasPrefix(state.word), "\(row.cells)")
    }
  }

  @Test func `a session to come is planned, and the cut-off date is not its day`() throws {
    let states = institution.meetings.map { $0.state(at: cutoff) }
    #expect(states.first == .planned)
    #expect(states.filter { $0 == .held }.count == 3)
    #expect(cutoff.iso == "2024-09-30")
  }
}

extension CalendarDate {
  fileprivate var dayFirst: String {
    iso.split(separator: "-").reversed().joined(separator: "/")
  }
}

extension AgreementState {
  fileprivate var word: String {
    switch self {
    case .pending: "pendiente"
    case .overdue: "vencido"
    case .fulfilled(_, .onTime): "cumplido a tiempo"
    case .fulfilled(_, .noDeadline): "cumplido"
    case .fulfilled: "cumplido, fuera de plazo"
    case .cancelled: "cancelado"
    }
  }
}
