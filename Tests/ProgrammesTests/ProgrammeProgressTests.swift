import Diagnostics
import Programmes
import Testing

/// What reports make of a whole programme.
struct ProgrammeProgressTests {
  private func stepped() throws -> Activity {
    try activity(
      "1", [try period("2024-01-01", "2024-12-31")],
      steps: [
        try step("a", try period("2024-01-01", "2024-03-31")),
        try step("b", try period("2024-04-01", "2024-06-30")),
      ])
  }

  private func judgement(
    of activity: Activity, at cutoff: String, _ reports: [ProgressReport]
  ) throws -> Judgement {
    let programme = try programme([activity], reports: reports)
    let progress = try #require(programme.progress(at: try day(cutoff)))
    return try #require(progress[activity]).judgement
  }

  @Test func `a programme without a report is not judged`() throws {
    let plan = try programme([try stepped()], reports: [try report("2024-06-30")])
    #expect(plan.progress(at: try day("2024-06-29")) == nil)
    #expect(plan.progress(at: try day("2024-06-30")) != nil)
  }

  @Test func `steps judge the activity that reports speak of only by them`() throws {
    let done = try work(finished: "2024-03-20", evidence: "a")
    let first = try report("2024-03-31", [try told("1", try work(), steps: [(1, done)])])
    let begun = try judgement(of: try stepped(), at: "2024-06-30", [first])
    #expect(begun.status == .inProgress)
    #expect(begun.reason == .someFulfilled(.steps, count: 1, of: 2, end: try day("2024-12-31")))

    let late = try judgement(of: try stepped(), at: "2024-07-01", [first])
    #expect(late.reason == .someOverdue(.steps, count: 1, of: 2, firstEnd: try day("2024-06-30")))

    let rest = try work(finished: "2024-07-04", evidence: "b")
    let second = try report("2024-09-30", [try told("1", try work(), steps: [(2, rest)])])
    let whole = try judgement(of: try stepped(), at: "2024-12-31", [first, second])
    #expect(
      whole.reason == .allFulfilled(.steps, count: 2, last: try day("2024-07-04"), .late(days: 4)))
  }

  @Test func `cancelled steps are left out, unless all are`() throws {
    let cancelled = try work(try declaring(.cancelled, because: "Sin sede"))
    let done = try work(finished: "2024-03-20", evidence: "a")
    let one = try report(
      "2024-06-30", [try told("1", try work(), steps: [(1, done), (2, cancelled)])])
    #expect(try judgement(of: try stepped(), at: "2024-12-31", [one]).status == .fulfilled)
    let both = try report(
      "2024-06-30", [try told("1", try work(), steps: [(1, cancelled), (2, cancelled)])])
    #expect(try judgement(of: try stepped(), at: "2024-12-31", [both]).status == .cancelled)
  }

  @Test func `what a report says of the activity goes before what it says of its steps`() throws {
    let all = try report(
      "2024-06-30",
      [
        try told(
          "1", try work(finished: "2024-06-01", evidence: "a"),
          steps: [(1, try work(share: "10"))])
      ])
    #expect(try judgement(of: try stepped(), at: "2024-07-31", [all]).status == .fulfilled)
  }

  @Test func `a correction counts from the report that makes it`() throws {
    let wrong = try report("2024-03-31", [try told("1", try work(share: "40"))])
    let correction = Correction(
      report: try at("2024-03-31"), subject: .activity(try slug("1")),
      replacement: .share(try share("35").value), datum: try words("porcentaje"),
      was: try words("40"), shouldBe: try words("35"), reason: try words("Se contó dos veces"),
      location: place)
    let right = try report("2024-06-30", corrections: [correction])
    let plan = try programme([try stepped()], reports: [right, wrong])
    func known(at cutoff: String) throws -> String? {
      let progress = plan.progress(at: try day(cutoff))
      return progress?[try stepped()]?.history.share?.percent.description
    }
    #expect(try known(at: "2024-05-31") == "40")
    #expect(try known(at: "2024-06-30") == "35")
    let last = try day("2024-12-31")
    let written = plan.progress(at: last)?.reports.first
    #expect(written?.activities[0].work.share?.value.percent.description == "40")
  }

  @Test func `words and times are put right too`() throws {
    func correction(
      _ subject: Correction.Subject, _ replacement: Correction.Replacement
    ) throws -> Correction {
      Correction(
        report: try at("2024-03-31"), subject: subject, replacement: replacement,
        datum: try words("dato"), was: try words("x"), shouldBe: try words("y"),
        reason: try words("Errata"), location: place)
    }
    let monthly = Activity(
      key: try key("1"), text: try words("Publicar"), schedule: .none,
      recurrence: Located(try Recurrence(reading: "día 9 de cada mes"), at: place), steps: [],
      verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    let said = ActivityReport(
      key: Located(try slug("1"), at: place), work: try work(done: "x"),
      occurrences: [
        OccurrenceReport(
          number: Located(1, at: place), work: try work(finished: "2024-01-09", evidence: "a"))
      ])
    let right = try report(
      "2024-06-30",
      corrections: [
        try correction(
          .activity(try slug("1")), .done(try #require(MarkdownText("y", at: place)))),
        try correction(.occurrence(try slug("1"), 1), .finished(try day("2024-01-12"))),
      ])
    let plan = try programme([monthly], reports: [try report("2024-03-31", [said]), right])
    let progress = try #require(plan.progress(at: try day("2024-12-31"))?[monthly])
    #expect(progress.history.entries.map(\.work.done?.source) == ["y"])
    #expect(
      progress.occurrences[0].part.judgement.reason
        == .finished(on: try day("2024-01-12"), .late(days: 3)))
  }

  @Test func `a trend has the tally at the cut-off of each report`() throws {
    let done = try work(finished: "2024-06-01", evidence: "a")
    let plan = try programme(
      [try activity("1", [try period("2024-01-01", "2024-06-30")]), try activity("2")],
      reports: [
        try report("2024-06-30", [try told("1", done)]),
        try report("2024-03-31", [try told("1", try work(share: "50"))]),
      ])
    let trend = try #require(plan.progress(at: try day("2024-12-31"))).trend
    #expect(trend.map(\.tally[.fulfilled]) == [0, 1])
    #expect(trend.map(\.tally[.unreported]) == [1, 1])
    #expect(trend.map(\.report.cutoff.iso) == ["2024-03-31", "2024-06-30"])
  }

  @Test(arguments: ["2024-06-30", "2024-12-31"])
  func `a stage is what was known at the cut-off of its report`(cutoff: String) throws {
    let correction = Correction(
      report: try at("2024-03-31"), subject: .activity(try slug("1")),
      replacement: .share(try share("35").value), datum: try words("porcentaje"),
      was: try words("40"), shouldBe: try words("35"), reason: try words("Se contó dos veces"),
      location: place)
    let reports = [
      try report("2024-03-31", [try told("1", try work(share: "40"))]),
      try report("2024-06-30", corrections: [correction]),
    ]
    let plan = try programme([try stepped()], reports: reports)
    let progress = try #require(plan.progress(at: try day(cutoff)))
    let shares = try reports.map { report in
      progress.stage(at: report)?[try stepped()]?.history.share?.percent.description
    }
    #expect(shares == ["40", "35"])
    #expect(progress.stages.map(\.cutoff.iso) == ["2024-03-31", "2024-06-30"])
    #expect(progress.stage(at: try report("2024-09-30")) == nil)
  }

  @Test(arguments: [(61, 120, 51), (1, 200, 1), (1, 201, 0), (2, 3, 67), (3, 3, 100), (0, 7, 0)])
  func `parts of a hundred are rounded to the nearest whole, halves up`(
    fulfilled: Int, total: Int, percent: Int
  ) throws {
    let end = try day("2024-01-01")
    let judgements =
      Array(
        repeating: Judgement(.init(.fulfilled, because: .finished(on: end, .onTime))),
        count: fulfilled)
      + Array(
        repeating: Judgement(.init(.unreported, because: .silent(start: nil, end: nil))),
        count: total - fulfilled)
    #expect(StatusTally(judgements).percent(of: .fulfilled) == percent)
    #expect(StatusTally.none.percent(of: .fulfilled) == nil)
  }

  @Test func `a summary lists what is overdue, unreported and due next`() throws {
    let activities = [
      try activity("1", [try period("2024-01-01", "2024-02-28")]),
      try activity("2", [try period("2024-01-01", "2024-01-31")]),
      try activity("3", [try period("2024-01-01", "2024-12-31")]),
      try activity("4", [try period("2024-01-01", "2024-06-30")]),
    ]
    let done = try work(finished: "2024-03-01", evidence: "a")
    let plan = try programme(
      activities, reports: [try report("2024-03-31", [try told("4", done)])])
    let summary = try institution([plan]).summary(at: try day("2024-03-31"))
    #expect(summary.overdue.map(\.naming.key.slug.text) == ["2", "1"])
    #expect(summary.unreported.map(\.naming.key.slug.text) == ["3"])
    #expect(summary.deadlines.compactMap(\.entry.subject.activity?.key.slug.text) == ["3"])
    #expect(summary.programmes[0].progress?.tally.total == 4)
  }

  @Test func `steps that were missed are told of where no report speaks of their activity`() throws
  {
    let activities = [try stepped(), try activity("2", [])]
    let plan = try programme(
      activities, reports: [try report("2024-04-15", [try told("2", try work(done: "x"))])])
    let progress = try #require(plan.progress(at: try day("2024-04-15"))?[activities[0]])
    #expect(progress.judgement.status == .unreported)
    #expect(
      progress.missed == MissedParts(.steps, count: 1, of: 2, firstEnd: try day("2024-03-31")))
    let before = plan.progress(at: try day("2024-04-15"))?[activities[1]]
    #expect(before?.missed == nil)
  }
}
