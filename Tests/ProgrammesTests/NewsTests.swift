import Diagnostics
import Programmes
import Testing

/// What an institution tells of its work, and the names that stay.
struct NewsTests {
  private func session(
    _ iso: String, planned: String? = nil, cancelled: Bool = false, isRecorded: Bool = true
  ) throws -> Meeting {
    Meeting(
      date: try day(iso), title: try words("Sesión \(iso)"), kind: .ordinary,
      planned: try planned.map(day), cancellation: cancelled ? try words("Sin quórum") : nil,
      programme: nil, agenda: [], agreements: [], attendees: [], coordinators: [],
      reviewedMaterials: [], approvedDocuments: isRecorded ? [try words("Acta anterior")] : [],
      observations: [], minutes: nil, notes: Notes(), location: place)
  }

  private func names(_ meetings: [Meeting]) throws -> [MeetingName] {
    try institution([], meetings).news(at: day("2030-01-01")).compactMap { item in
      if case .meeting(let name) = item.subject { name } else { nil }
    }
  }

  @Test func `a session that was moved keeps the day by which it was known`() throws {
    let name = try #require(try names([try session("2024-02-08", planned: "2024-02-01")]).first)
    #expect(name.announced.iso == "2024-02-01")
    #expect(name.changes == 1)
  }

  @Test func `no two sessions are known by one day`() throws {
    let taken = try names([
      try session("2024-02-08", planned: "2024-02-01"), try session("2024-02-01"),
    ])
    #expect(taken.map(\.announced.iso) == ["2024-02-08", "2024-02-01"])
    let both = try names([
      try session("2024-02-08", planned: "2024-02-01"),
      try session("2024-02-09", planned: "2024-02-01"),
    ])
    #expect(both.map(\.announced.iso) == ["2024-02-09", "2024-02-08"])
  }

  @Test func `being called off is a change too`() throws {
    let sessions = [
      try session("2024-02-01"), try session("2024-03-08", planned: "2024-03-01", cancelled: true),
    ]
    #expect(try names(sessions).map(\.changes) == [2, 0])
  }

  @Test func `sessions to come are no news`() throws {
    let institution = try institution([], [try session("2024-02-01"), try session("2024-05-01")])
    #expect(try institution.news(at: day("2024-04-30")).map(\.published.iso) == ["2024-02-01"])
    #expect(try institution.summary(at: day("2024-04-30")).news.count == 1)
  }

  @Test func `a session of which nothing tells that it was held is no news`() throws {
    let sessions = [
      try session("2024-02-01", isRecorded: false),
      try session("2024-03-01", cancelled: true, isRecorded: false), try session("2024-04-01"),
    ]
    let institution = try institution([], sessions)
    #expect(
      try institution.news(at: day("2024-12-31")).map(\.published.iso)
        == ["2024-04-01", "2024-03-01"])
    #expect(try sessions[0].state(at: day("2024-01-31")) == .planned)
    #expect(try sessions[0].state(at: day("2024-02-01")) == .unconfirmed)
    #expect(try sessions[2].state(at: day("2024-12-31")) == .held)
  }

  @Test func `a report is news on the day of its approval, and again when it is put right`() throws
  {
    let first = ProgressReport(
      cutoff: try day("2024-03-31"), period: .quarter(1, year: 2024),
      approval: ReportApproval(
        by: try words("Comité"), session: nil, date: Located(try day("2024-04-12"), at: place)),
      location: place)
    let correction = Correction(
      report: Located(try day("2024-03-31"), at: place), subject: .activity(try slug("1")),
      replacement: .share(try #require(Share(ExactDecimal(30)))), datum: try words("porcentaje"),
      was: try words("40"), shouldBe: try words("30"), reason: try words("Error"), location: place)
    let second = ProgressReport(
      cutoff: try day("2024-06-30"), period: .quarter(2, year: 2024), corrections: [correction],
      location: place)
    let plan = try programme([], reports: [first, second])
    let news = try institution([plan]).news(at: day("2024-12-31"))
    #expect(
      news.map { "\($0.published.iso) \($0.updated.iso)" } == [
        "2024-04-12 2024-06-30", "2024-06-30 2024-06-30",
      ])
    let earlier = try institution([plan]).news(at: day("2024-05-31"))
    #expect(earlier.map(\.updated.iso) == ["2024-04-12"])
  }

  @Test func `a programme's revision is its newest amendment, or the first day of its years`()
    throws
  {
    let plan = try programme(
      "pat", Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: [])))
    #expect(plan.revision.day.iso == "2020-01-01" && plan.revision.number == 0)
  }
}
