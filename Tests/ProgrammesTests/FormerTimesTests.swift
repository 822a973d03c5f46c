import Diagnostics
import Programmes
import Testing

/// The times of an activity after an amendment moved its dates, beside those that earlier reports speak of.
@Suite struct FormerTimesTests {
  private static func plan(
    _ rule: String, from before: (start: String, end: String),
    to after: (start: String, end: String), on amended: String = "2024-05-01",
    reports: [ProgressReport] = []
  ) throws -> Programme {
    func change(_ datum: DateChange.Datum, _ was: String, _ now: String) throws -> DateChange {
      DateChange(
        activity: try slug("6"), step: nil, datum: datum, was: try date(was),
        shouldBe: try date(now), location: place)
    }
    let activity = Activity(
      key: try key("6"), text: try words("Enviar una tarjeta"),
      schedule: Schedule([try period(after.start, after.end)]),
      recurrence: Located(try Recurrence(reading: rule), at: place), steps: [], verification: [],
      risks: [], responsible: [], isOptional: false, indicator: nil, notes: Notes())
    return Programme(
      slug: try slug("pat"), title: try words("Programa"), acronym: nil, kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)),
      amendments: [
        Amendment(
          date: try at(amended), text: try words("Se cambia"),
          changes: [
            try change(.start, before.start, after.start), try change(.end, before.end, after.end),
          ])
      ], approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(),
      presentation: nil,
      outline: Outline(
        axes: [], priorities: [],
        rows: Rows(indicators: [], activities: [activity])),
      notes: Notes(), source: nil, reports: reports, location: place)
  }

  private static let year = (start: "2024-01-01", end: "2024-12-31")

  struct Case: CustomTestStringConvertible {
    let rule: String
    let before: (start: String, end: String)
    let after: (start: String, end: String)
    /// By the numbers from before the amendment.
    let numbers: [Int?]

    init(
      _ rule: String, _ before: (start: String, end: String), _ after: (start: String, end: String),
      _ numbers: [Int?]
    ) {
      (self.rule, self.before, self.after, self.numbers) = (rule, before, after, numbers)
    }

    var testDescription: String { "\(rule): \(before) → \(after)" }
  }

  @Test(arguments: [
    Case("día 9 de cada mes", year, ("2024-04-01", "2024-12-31"), [nil, nil, nil, 1, 2, 3, 4]),
    Case("día 9 de cada mes", ("2024-04-01", "2024-12-31"), year, [4, 5, 6]),
    Case("día 9 de cada mes", year, ("2024-02-01", "2024-03-31"), [nil, 1, 2, nil]),
    // A quarter that lost its first days is the same quarter.
    Case("cada trimestre", year, ("2024-02-15", "2024-12-31"), [1, 2, 3, 4]),
    Case("cada trimestre", year, ("2024-04-01", "2024-11-30"), [nil, 1, 2, 3]),
    // Every other Monday, now counted from another week: none of the days is one of before.
    Case("lunes cada 2 semanas", year, ("2024-01-08", "2024-12-31"), [nil, nil, nil]),
    Case(
      "día 9 de cada mes", ("2024-02-01", "2024-02-28"), ("2024-09-01", "2024-09-30"), [1]),
    Case(
      "día 9 de cada mes", ("2024-02-01", "2024-02-28"), ("2024-09-01", "2024-10-31"), [nil]),
  ])
  func `a time is the same one while it keeps a day, whatever its number is`(row: Case) throws {
    let plan = try Self.plan(row.rule, from: row.before, to: row.after)
    let activity = plan.outline.activities[0].activity
    let former = plan.formerTimes(of: activity, on: try day("2024-03-31"))
    let numbers = row.numbers.indices.map { index in
      former.map { $0.numberNow(of: index + 1) } ?? index + 1
    }
    #expect(numbers == row.numbers)
    #expect(plan.formerTimes(of: activity, on: try day("2024-05-01")) == nil)
  }

  @Test func `times that are where they were are told of as they are`() throws {
    let plan = try Self.plan(
      "cada trimestre", from: ("2024-01-01", "2024-12-31"), to: ("2024-01-01", "2024-12-31"))
    let activity = plan.outline.activities[0].activity
    #expect(plan.formerTimes(of: activity, on: try day("2024-03-31")) == nil)
  }

  private func told(_ iso: String, _ times: (Int, WorkReport)...) throws -> ProgressReport {
    let told = ActivityReport(
      key: Located(try slug("6"), at: place), work: try work(),
      occurrences: times.map { OccurrenceReport(number: Located($0, at: place), work: $1) })
    return try report(iso, [told])
  }

  private func amended(at cutoff: String) throws -> ActivityProgress {
    let plan = try Self.plan(
      "día 9 de cada mes", from: Self.year, to: ("2024-03-01", "2024-12-31"),
      reports: [
        try told(
          "2024-03-31", (1, try work(finished: "2024-01-09", evidence: "enero")),
          (3, try work(finished: "2024-03-08", evidence: "marzo"))),
        try told("2024-06-30", (2, try work(finished: "2024-04-09", evidence: "abril"))),
      ])
    return try #require(
      plan.progress(at: try day(cutoff))?[plan.outline.activities[0].activity])
  }

  @Test func `what was done before counts where the time is now, and for no other`() throws {
    let progress = try amended(at: "2024-06-30")
    #expect(progress.occurrences.count == 10)
    let statuses = progress.occurrences.prefix(4).map(\.part.judgement.status)
    #expect(statuses == [.fulfilled, .fulfilled, .overdue, .overdue])
    #expect(progress.occurrences[0].part.history.finished?.iso == "2024-03-08")
    #expect(progress.occurrences[1].part.history.finished?.iso == "2024-04-09")
    #expect(
      progress.judgement.reason
        == .someOverdue(.occurrences, count: 2, of: 10, firstEnd: try day("2024-05-09")))
  }

  @Test func `a time that is no more keeps what was told of it`() throws {
    let progress = try amended(at: "2024-06-30")
    #expect(progress.earlierTimes.map(\.occurrence.number) == [1, 3])
    #expect(progress.earlierTimes.map(\.numberNow) == [nil, 1])
    #expect(progress.earlierTimes.first?.occurrence.day?.iso == "2024-01-09")
    #expect(progress.earlierTimes.first?.work.finished?.value.iso == "2024-01-09")
    #expect(progress.evidence.count == 3)
  }

  @Test func `before the amendment all is as it was`() throws {
    let progress = try amended(at: "2024-04-30")
    #expect(progress.occurrences.count == 12)
    #expect(progress.earlierTimes.isEmpty)
    let statuses = progress.occurrences.prefix(4).map(\.part.judgement.status)
    #expect(statuses == [.fulfilled, .overdue, .fulfilled, .overdue])
  }

  @Test func `a time called off keeps its place in the calendar`() throws {
    let cancelled = try work(try declaring(.cancelled, because: "Sin personal", by: "Presidencia"))
    let plan = try Self.plan(
      "día 9 de cada mes", from: Self.year, to: ("2024-03-01", "2024-12-31"),
      reports: [try told("2024-03-31", (4, cancelled))])
    let deliveries = try institution([plan]).calendar(at: "2024-06-30")
      .filter { $0.kind == .delivery }
    #expect(deliveries.filter { $0.status == .cancelled }.map(\.lastDay.iso) == ["2024-04-09"])
    #expect(deliveries.filter { $0.changes != nil }.map(\.lastDay.iso) == ["2024-04-09"])
  }
}
