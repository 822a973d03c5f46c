import ContentLoading
import Diagnostics
import Programmes
import Testing

/// A committee's year, from its files to its days. Every date was counted by hand on the calendar
/// of 2024.
struct CommitteeYearTests {
  private let institution: Institution
  private let programme: Programme

  init() throws {
    let loaded = ContentLoadingTests.institution([
      "inhabiles.yaml": Sample.nonWorkingDays, "pat-2024/programa.md": Sample.recurringProgramme,
      "pat-2024/avances/s1.yaml": Sample.recurringReport,
      "sesiones/2024-03-14.md": Sample.openingMeeting,
      "sesiones/2024-06-13.md": Sample.followingMeeting,
      "sesiones/2024-09-12.md": Sample.cancelledMeeting,
    ])
    #expect(loaded.diagnostics.map { "\(outline($0)) \($0.values)" } == [])
    institution = try #require(loaded.value)
    programme = try #require(institution.programmes.first)
  }

  private func activity(_ key: String) throws -> Activity {
    try #require(programme.outline.activities.first { $0.activity.key.slug.text == key }).activity
  }

  private func due(_ key: String) throws -> [String] {
    ProgrammeDeadlines(of: programme, in: institution)[try activity(key)].map { deadline in
      switch deadline.due {
      case .success(let day): "\(deadline.event.iso) → \(day.iso)"
      case .failure(let missing): "\(deadline.event.iso) → falta \(missing.year)"
      }
    }
  }

  @Test func `a quarter's deadline passes over the days without work`() throws {
    #expect(
      try due("1-2") == [
        "2024-03-31 → 2024-04-12", "2024-06-30 → 2024-07-12", "2024-09-30 → 2024-10-15",
        "2024-12-31 → falta 2025",
      ])
  }

  @Test func `a session's deadline is counted from the day after it, and from no cancelled one`()
    throws
  {
    // 15, 19, 20, 21, 22, 25, 26 and 27 March, 1 and 2 April; no day off in June.
    #expect(try due("1-3") == ["2024-03-14 → 2024-04-02", "2024-06-13 → 2024-06-27"])
  }

  @Test func `months without the day have no occurrence`() throws {
    let activity = try activity("1-1")
    #expect(
      programme.occurrences(of: activity).compactMap(\.day?.iso) == ["2024-03-31", "2024-05-31"])
    #expect(activity.recurrence?.location.line == 14)
  }

  @Test func `occurrences are reported by number and by day`() throws {
    let report = try #require(programme.reports.first?.activities.first)
    #expect(report.occurrences.map(\.number.value) == [1, 2])
    #expect(report.occurrences.map(\.number.location.line) == [6, 14])
    #expect(report.occurrences[0].work.declared?.status == .atRisk)
    #expect(report.occurrences[0].work.began?.value.iso == "2024-03-31")
    #expect(report.occurrences[1].work.finished?.value.iso == "2024-05-31")
    #expect(report.occurrences[1].work.evidence.count == 1)
  }

  @Test func `sessions tell what was planned, who was absent and what was approved`() throws {
    let first = try #require(institution.meetings.last)
    #expect(first.planned?.iso == "2024-03-12")
    #expect(first.absentees.map { $0.role?.text } == ["Vocalía"])
    #expect(first.approvedDocuments.words == ["Programa anual de trabajo"])
    #expect(first.agreements[0].activities.map(\.value.text) == ["1-1", "1-2"])
    #expect(institution.meetings.first?.cancellation?.text == "Sin quórum")
  }

  @Test(arguments: [
    (
      "2024-05-31",
      ["CE/01 vencido 2024-03-29", "CE/02 pendiente", "CE/03 cumplido", "CE/04 vencido 2024-04-30"]
    ),
    (
      "2024-06-30",
      ["CE/01 cumplido", "CE/02 cancelado", "CE/03 cumplido", "CE/04 vencido 2024-04-30"]
    ),
  ])
  func `agreements stand as the sessions held so far say`(day: String, expected: [String]) throws {
    let cutoff = try #require(CalendarDate(iso: day))
    let states = institution.agreements(at: cutoff).map { tracked in
      let key = tracked.agreement.key?.written?.text ?? ""
      return switch tracked.state {
      case .pending: "\(key) pendiente"
      case .overdue(let day): "\(key) vencido \(day.iso)"
      case .fulfilled: "\(key) cumplido"
      case .cancelled: "\(key) cancelado"
      }
    }
    #expect(states.sorted() == expected)
  }

  @Test func `what was changed since it was approved is kept`() {
    #expect(programme.amendments.map(\.date.value.iso) == ["2024-03-14"])
    #expect(programme.lastModified?.iso == "2024-03-14")
  }
}
