import Diagnostics
import Programmes
import Testing

/// A programme whose dates were changed after its approval, and what stood before.
struct AmendedProgrammeTests {
  private func change(
    _ key: String, step: Int? = nil, _ datum: DateChange.Datum = .end, from was: String,
    to now: String
  ) throws -> DateChange {
    DateChange(
      activity: try slug(key), step: step, datum: datum, was: try date(was),
      shouldBe: try date(now), location: place)
  }

  private func amended(
    _ activities: [Activity], _ amendments: [(String, [DateChange])],
    reports: [ProgressReport] = []
  ) throws -> Programme {
    Programme(
      slug: try slug("pat"), title: try words("Programa"), acronym: nil, kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)),
      amendments: try amendments.map {
        Amendment(date: try at($0), text: try words("Se amplía"), changes: $1)
      }, approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(),
      presentation: nil,
      outline: Outline(
        axes: [], priorities: [],
        rows: Rows(
          indicators: [try indicator("i", name: "Indicador", activities)], activities: [])),
      notes: Notes(), source: nil, reports: reports, location: place)
  }

  private func ends(_ programme: Programme, on iso: String) throws -> [String?] {
    let then = programme.asOf(try day(iso))
    return then.outline.activities.map(\.activity).flatMap { activity in
      [activity.schedule.latest?.iso] + activity.steps.map(\.schedule.latest?.iso)
    }
  }

  @Test func `before an amendment its dates are those that it changed`() throws {
    let plan = try amended(
      [
        try activity(
          "1", [try period("2024-01-01", "2024-12-31")],
          steps: [try step("a", try period(nil, "2024-11-30"))]),
        try activity("2", [try period("2024-02-01", "2024-06-30")]),
      ],
      [
        ("2024-07-01", [try change("1", from: "2024-06-30", to: "2024-09-30")]),
        (
          "2024-10-01",
          [
            try change("1", from: "2024-09-30", to: "2024-12-31"),
            try change("1", step: 1, from: "2024-08", to: "2024-11-30"),
          ]
        ),
      ])
    #expect(try ends(plan, on: "2024-06-30") == ["2024-06-30", "2024-08-31", "2024-06-30"])
    #expect(try ends(plan, on: "2024-07-01") == ["2024-09-30", "2024-08-31", "2024-06-30"])
    #expect(try ends(plan, on: "2024-10-01") == ["2024-12-31", "2024-11-30", "2024-06-30"])
    #expect(plan.asOf(try day("2024-10-01")) === plan)
  }

  @Test func `the calendar of an earlier day has the dates of that day`() throws {
    let plan = try amended(
      [try activity("1", [try period("2024-01-01", "2024-12-31")])],
      [("2024-10-14", [try change("1", from: "2024-08-31", to: "2024-12-31")])])
    func ends(at iso: String) throws -> [String] {
      try institution([plan]).calendar(at: iso).filter { $0.kind == .ends }.map(\.lastDay.iso)
    }
    #expect(try ends(at: "2024-10-13") == ["2024-08-31"])
    #expect(try ends(at: "2024-10-14") == ["2024-12-31"])
  }

  @Test func `earlier reports are judged by the dates of then, later ones by those of now`() throws
  {
    let one = try activity("1", [try period("2024-01-01", "2024-12-31")])
    let plan = try amended(
      [one], [("2024-10-14", [try change("1", from: "2024-08-31", to: "2024-12-31")])],
      reports: [
        try report("2024-09-30", [try told("1", try work(share: "40"))]),
        try report("2024-12-15", [try told("1", try work(share: "60"))]),
      ])
    let progress = try #require(plan.progress(at: try day("2024-12-15")))
    let reasons = progress.stages.map { $0[one]?.judgement.reason }
    #expect(
      reasons == [
        .overdue(
          end: try day("2024-08-31"),
          .unfinished(share: try share("40").value, report: try day("2024-09-30"))),
        .active(share: try share("60").value, end: try day("2024-12-31")),
      ])
    #expect(progress.trend.map(\.tally[.overdue]) == [1, 0])
  }

  @Test func `what is counted from a date that was changed was counted from the earlier one`()
    throws
  {
    let one = try activity("1", [try period("2024-01-01", "2024-12-01")])
    let two = Activity(
      key: try key("2"), text: try words("Evaluar"), schedule: .none,
      deadline: Located(
        try RelativeDeadline(reading: "10 días naturales después de la actividad 1"), at: place),
      steps: [], verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    let plan = try amended(
      [one, two], [("2024-10-14", [try change("1", from: "2024-08-31", to: "2024-12-01")])],
      reports: [try report("2024-09-30")])
    let progress = plan.progress(at: try day("2024-10-31"))
    #expect(
      progress?.stages.first?[two]?.judgement.reason
        == .overdue(end: try day("2024-09-10"), .noReport))
    #expect(progress?[two]?.judgement.status == .pending)
  }

  @Test func `an amendment is a fact that the content reports`() throws {
    let plan = try amended([], [("2024-10-14", [])], reports: [try report("2024-09-30")])
    #expect(try institution([plan]).reportedDate?.iso == "2024-10-14")
  }
}
