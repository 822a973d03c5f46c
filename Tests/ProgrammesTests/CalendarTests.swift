import Programmes
import Testing

/// What a calendar shows of a small institution, and what it can't show.
struct CalendarTests {
  private func institution() throws -> Institution {
    let first = try activity("1", [try period("2020-03-02", "2020-11-30")])
    let second = try activity(
      "2", [try period("2020-03", nil, words: "en marzo")],
      steps: [
        try step("a", try period(nil, "2020-03-02")),
        try step("b", try period(nil, nil, words: "después")),
      ])
    let third = try activity(
      "3", [try period(nil, nil, words: "cada mes"), try period(nil, nil, words: "y siempre")])
    let silent = try activity("4")
    let outline = Outline(
      axes: [], priorities: [],
      rows: Rows(indicators: [], activities: [first, second, third, silent]))
    let dated = Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: [first]))
    return try ProgrammesTests.institution(
      [try programme("pat-2020", outline), try programme("pat-2021", years: 2021...2021, dated)],
      [try meeting("2020-03-02"), try meeting("2021-01-15")])
  }

  private func line(_ entry: CalendarEntry) -> String {
    let moment = entry.day?.iso ?? entry.month.iso
    switch entry.subject {
    case .activity(let activity, let programme, let detail, _):
      return "\(moment) \(entry.kind) \(programme.slug) \(activity.key.slug)"
        + (detail.map { " \($0)" } ?? "")
    case .meeting(let meeting): return "\(moment) \(entry.kind) \(meeting.title)"
    case .occurrence(let activity, _, let occurrence, let series):
      return "\(moment) \(entry.kind) \(activity.key.slug) \(occurrence.number)/\(series.count)"
    case .deadline(let activity, _, let event):
      return "\(moment) \(entry.kind) \(activity.key.slug) after \(event.iso)"
    case .agreement(_, let meeting, _, let text):
      return "\(moment) \(entry.kind) \(text) of \(meeting.date.iso)"
    }
  }

  @Test func `entries come by month, a month without a day first, then by day and kind`() throws {
    #expect(
      try institution().calendar().map(line) == [
        "2020-03 starts pat-2020 2", "2020-03-02 starts pat-2021 1",
        "2020-03-02 starts pat-2020 1", "2020-03-02 ends pat-2020 2 a",
        "2020-03-02 meeting Sesión 2020-03-02", "2020-11-30 ends pat-2021 1",
        "2020-11-30 ends pat-2020 1", "2021-01-15 meeting Sesión 2021-01-15",
      ])
  }

  @Test func `an entry names its institution`() throws {
    let entry = try #require(try institution().calendar().first)
    #expect(entry.institution.slug.text == "ide")
    #expect(entry.institution.shortName == "IDE")
  }

  @Test func `what is told in words is listed with its words`() throws {
    let undated = try institution().undated()
    #expect(undated.map(\.programme.text) == ["pat-2020"])
    let found = undated.flatMap(\.inWords).map { item in
      "\(item.naming.key.slug) \(item.detail?.text ?? "–"): "
        + item.words.map(\.text).joined(separator: "; ")
    }
    #expect(found == ["2 b: después", "3 –: cada mes; y siempre"])
  }

  @Test func `what is not told at all is counted`() throws {
    #expect(try institution().undated().map(\.silentCount) == [1])
  }

  @Test func `an institution without programmes has an empty calendar`() throws {
    let empty = try ProgrammesTests.institution([])
    #expect(try empty.calendar().isEmpty && empty.undated().isEmpty)
  }

  @Test func `programmes and meetings come newest first`() throws {
    let institution = try institution()
    #expect(institution.programmes.map(\.slug.text) == ["pat-2021", "pat-2020"])
    #expect(institution.meetings.map(\.date.iso) == ["2021-01-15", "2020-03-02"])
  }

  @Test func `programmes of the same years come by their address`() throws {
    let outline = Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: []))
    let names = ["b-10", "b-2", "a"]
    let institution = try ProgrammesTests.institution(names.map { try programme($0, outline) })
    #expect(institution.programmes.map(\.slug.text) == ["a", "b-2", "b-10"])
  }

  @Test func `a summary counts, and knows the newest day that is a fact`() throws {
    let institution = try institution()
    let summary = institution.summary(at: try day("2022-01-01"))
    #expect(summary.programmes.map(\.activityCount) == [1, 4])
    #expect(summary.meetingCount == 2)
    #expect(institution.reportedDate?.iso == "2021-01-15")
    let approval = Approval(session: nil, date: try date("2022-02-01"), text: nil)
    let outline = Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: []))
    let approved = try ProgrammesTests.institution(
      [try programme("pat", outline, approval: approval)], [try meeting("2020-01-01")])
    #expect(approved.reportedDate?.iso == "2022-02-01")
  }

  @Test func `a month is no fact of a day`() throws {
    let approval = Approval(session: nil, date: try date("2022-02"), text: nil)
    let outline = Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: []))
    let approved = try ProgrammesTests.institution([
      try programme("pat", outline, approval: approval)
    ])
    #expect(approved.reportedDate == nil)
  }
}
