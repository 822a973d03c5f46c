import Diagnostics
import Programmes
import Testing

/// How an activity stands whose deadline is counted from something else. Days were counted on the calendar of 2024.
struct DeadlineStatusTests {
  private func activity(
    due deadline: String, from start: String? = nil, until end: String? = nil,
    repeating rule: String? = nil, steps: [Step] = []
  ) throws -> Activity {
    let periods = start == nil && end == nil ? [] : [try period(start, end)]
    return Activity(
      key: try key("6"), text: try words("Enviar el acta"), schedule: Schedule(periods),
      recurrence: try rule.map { Located(try Recurrence(reading: $0), at: place) },
      deadline: Located(try RelativeDeadline(reading: deadline), at: place),
      steps: steps, verification: [], risks: [], responsible: [], isOptional: false,
      indicator: nil, notes: Notes())
  }

  private func told(
    _ work: WorkReport, steps: [(Int, WorkReport)] = [], times: [(Int, WorkReport)] = []
  ) throws -> ActivityReport {
    ActivityReport(
      key: Located(try slug("6"), at: place), work: work,
      steps: steps.map { StepReport(number: Located($0, at: place), work: $1) },
      occurrences: times.map { OccurrenceReport(number: Located($0, at: place), work: $1) })
  }

  /// As reports made on `reported` leave it at `cutoff`.
  private func progress(
    of activity: Activity, at cutoff: String, told: ActivityReport? = nil,
    on reported: String = "2024-01-31", meetings: [Meeting] = []
  ) throws -> ActivityProgress {
    let plan = try programme(
      [activity], reports: [try report(reported, [told].compactMap { $0 })])
    let deadlines = ProgrammeDeadlines(
      of: plan, meetings: meetings, nonWorkingDays: NonWorkingDays([], covering: [2024]))
    let progress = plan.progress(at: try day(cutoff), deadlines: deadlines)
    return try #require(progress?[activity])
  }

  private func summary(_ progress: ActivityProgress) -> [String] {
    progress.occurrences.map { one in
      "\(one.occurrence.number) \(one.occurrence.window.upperBound.iso) "
        + one.part.judgement.status.rawValue
    }
  }

  private let tenDays = "10 días naturales después de 2024-03-01"

  @Test func `a day that can be counted is an end`() throws {
    let activity = try activity(due: tenDays)
    let due = try day("2024-03-11")
    #expect(try progress(of: activity, at: "2024-02-28").judgement.status == .pending)
    #expect(try progress(of: activity, at: "2024-03-11").judgement.status == .unreported)
    let late = try progress(of: activity, at: "2024-03-12")
    #expect(late.judgement.reason == .overdue(end: due, .noReport))
    #expect(summary(late) == ["1 2024-03-11 vencida"])
  }

  @Test func `what is told of the whole is told of its only deadline`() throws {
    let done = try told(try work(finished: "2024-03-13", evidence: "a"))
    let found = try progress(
      of: try activity(due: tenDays), at: "2024-12-31", told: done, on: "2024-03-31")
    #expect(
      found.judgement.reason == .finished(on: try day("2024-03-13"), .late(days: 2)))
    #expect(summary(found) == ["1 2024-03-11 cumplida"])
    #expect(found.occurrences[0].part.history.isEmpty)
  }

  @Test func `its only deadline may be told of by its number`() throws {
    let done = try told(try work(), times: [(1, try work(finished: "2024-03-08", evidence: "a"))])
    let found = try progress(
      of: try activity(due: tenDays), at: "2024-12-31", told: done, on: "2024-03-31")
    #expect(
      found.judgement.reason
        == .allFulfilled(.deadlines, count: 1, last: try day("2024-03-08"), .onTime))
  }

  @Test func `of several each is judged, and one that is missed makes the whole overdue`() throws {
    let activity = try activity(due: "10 días naturales después de cada trimestre")
    let done = try told(try work(), times: [(1, try work(finished: "2024-04-05", evidence: "a"))])
    let found = try progress(of: activity, at: "2024-07-15", told: done, on: "2024-06-30")
    #expect(
      summary(found) == [
        "1 2024-04-10 cumplida", "2 2024-07-10 vencida", "3 2024-10-10 por iniciar",
        "4 2025-01-10 por iniciar",
      ])
    #expect(
      found.judgement.reason
        == .someOverdue(.deadlines, count: 1, of: 4, firstEnd: try day("2024-07-10")))
    let before = try progress(of: activity, at: "2024-07-10", told: done, on: "2024-06-30")
    #expect(
      before.judgement.reason
        == .someFulfilled(.deadlines, count: 1, of: 4, end: try day("2025-01-10")))
  }

  @Test func `deadlines that were all kept were kept, also those after the end`() throws {
    let activity = try activity(
      due: "10 días naturales después de cada trimestre", from: "2024-01-01", until: "2024-12-31")
    let days = ["2024-04-05", "2024-07-10", "2024-10-08", "2025-01-09"]
    let done = try told(
      try work(),
      times: try days.enumerated().map { ($0 + 1, try work(finished: $1, evidence: "a")) })
    let found = try progress(of: activity, at: "2025-01-31", told: done, on: "2025-01-31")
    #expect(
      found.judgement.reason
        == .allFulfilled(.deadlines, count: 4, last: try day("2025-01-09"), .onTime))
  }

  @Test func `what is over as a whole is over in its parts`() throws {
    let activity = try activity(
      due: "10 días naturales después de cada trimestre", from: "2024-01-01", until: "2024-12-31",
      steps: [try step("a", try period(nil, "2024-02-28"))])
    let cancelled = try told(try work(try declaring(.cancelled, because: "Ya no")))
    let void = try progress(of: activity, at: "2025-01-31", told: cancelled)
    #expect(void.occurrences.allSatisfy { $0.part.judgement.status == .cancelled })
    #expect(void.steps.map(\.judgement.status) == [.cancelled])
    let finished = try told(try work(finished: "2024-12-20", evidence: "a"))
    let done = try progress(of: activity, at: "2025-01-31", told: finished, on: "2025-01-31")
    #expect(done.occurrences.allSatisfy { $0.part.judgement.status == .fulfilled })
    #expect(done.steps.map(\.judgement.status) == [.fulfilled])
    let early = try progress(of: activity, at: "2025-01-31", told: finished, on: "2024-12-31")
    #expect(summary(early).last == "4 2025-01-10 vencida")
    #expect(early.steps.map(\.judgement.status) == [.fulfilled])
    let open = try progress(of: activity, at: "2024-05-31", told: try told(try work(share: "40")))
    #expect(open.steps.map(\.judgement.status) == [.overdue])
  }

  @Test func `while sessions may come, nothing is over`() throws {
    let activity = try activity(due: "5 días hábiles después de la sesión")
    let meetings = [
      try meeting("2024-01-26"), try meeting("2024-05-10"), try onlyPlanned("2024-03-01"),
    ]
    let done = try told(try work(), times: [(1, try work(finished: "2024-02-02", evidence: "a"))])
    let spring = try progress(
      of: activity, at: "2024-03-31", told: done, on: "2024-03-31", meetings: meetings)
    #expect(summary(spring) == ["1 2024-02-02 cumplida"])
    #expect(spring.judgement.reason == .activeByDeadline(share: nil, report: nil))
    let summer = try progress(
      of: activity, at: "2024-06-30", told: done, on: "2024-03-31", meetings: meetings)
    #expect(
      summer.judgement.reason
        == .someOverdue(.deadlines, count: 1, of: 2, firstEnd: try day("2024-05-17")))
    let after = try progress(
      of: activity, at: "2025-01-31", told: done, on: "2024-03-31",
      meetings: [try meeting("2024-01-26")])
    #expect(after.judgement.status == .fulfilled)
  }

  @Test func `without any session it stands as one without dates`() throws {
    let activity = try activity(due: "5 días hábiles después de la sesión")
    let found = try progress(of: activity, at: "2024-12-31")
    #expect(found.judgement.reason == .silent(start: nil, end: nil))
    #expect(found.occurrences.isEmpty)
  }

  @Test func `a day that can't be told keeps it open`() throws {
    let activity = try activity(due: "10 días hábiles después de cada semestre")
    let done = try told(try work(), times: [(1, try work(finished: "2024-07-05", evidence: "a"))])
    let found = try progress(of: activity, at: "2024-12-31", told: done, on: "2024-09-30")
    #expect(summary(found) == ["1 2024-07-12 cumplida"])
    #expect(found.judgement.status == .inProgress)
  }

  @Test func `steps of which reports speak come first, and missed deadlines are counted`() throws {
    let activity = try activity(
      due: "10 días naturales después de cada trimestre",
      steps: [
        try step("a", try period("2024-01-01", "2024-03-31")),
        try step("b", try period("2024-04-01", "2024-12-31")),
      ])
    let done = try told(try work(), steps: [(1, try work(finished: "2024-03-20", evidence: "a"))])
    let found = try progress(of: activity, at: "2024-05-31", told: done, on: "2024-03-31")
    #expect(
      found.judgement.reason
        == .someFulfilled(.steps, count: 1, of: 2, end: try day("2024-12-31")))
    #expect(
      found.missed == MissedParts(.deadlines, count: 1, of: 4, firstEnd: try day("2024-04-10")))
  }

  @Test func `a step that is overdue is missed where a report tells of the whole alone`() throws {
    let activity = try activity(
      due: "5 días naturales después de la sesión ordinaria", from: "2024-01-01",
      until: "2024-12-31",
      steps: [
        try step("a", try period("2024-01-01", "2024-01-31")),
        try step("b", try period("2024-02-01", "2024-12-31")),
      ])
    let whole = try told(try work(share: "30"))
    let found = try progress(of: activity, at: "2024-05-31", told: whole, on: "2024-03-31")
    #expect(found.judgement.status == .inProgress)
    #expect(found.missed == MissedParts(.steps, count: 1, of: 2, firstEnd: try day("2024-01-31")))
    let early = try progress(of: activity, at: "2024-01-31", told: whole)
    #expect(early.missed == nil)
  }

  @Test func `an end of its own is kept, and so is a deadline before it`() throws {
    let activity = try activity(due: tenDays, from: "2024-01-01", until: "2024-06-30")
    #expect(
      try progress(of: activity, at: "2024-03-11").judgement.reason
        == .silent(start: try day("2024-01-01"), end: try day("2024-06-30")))
    #expect(
      try progress(of: activity, at: "2024-03-12").judgement.reason
        == .someOverdue(.deadlines, count: 1, of: 1, firstEnd: try day("2024-03-11")))
    #expect(
      try progress(of: activity, at: "2024-07-01").judgement.reason
        == .overdue(end: try day("2024-06-30"), .noReport))
  }

  @Test func `a time that recurs is due by the deadline counted from its last day`() throws {
    let activity = try activity(
      due: "10 días naturales después de cada trimestre", repeating: "cada trimestre")
    let found = try progress(of: activity, at: "2024-04-10")
    #expect(
      summary(found) == [
        "1 2024-03-31 sin reporte", "2 2024-06-30 sin reporte", "3 2024-09-30 por iniciar",
        "4 2024-12-31 por iniciar",
      ])
    let late = try progress(of: activity, at: "2024-04-11")
    #expect(
      late.judgement.reason
        == .someOverdue(.occurrences, count: 1, of: 4, firstEnd: try day("2024-04-10")))
  }

  @Test func `where the deadline of a time can't be counted, nobody knows when it is late`() throws
  {
    let activity = try activity(
      due: "10 días hábiles después de cada trimestre", repeating: "cada trimestre")
    let done = try [1, 2, 3].map {
      ($0, try work(finished: "2024-0\($0 * 3)-30", evidence: "a\($0)"))
    }
    let found = try progress(
      of: activity, at: "2025-02-28", told: try told(try work(), times: done), on: "2024-12-31")
    #expect(
      summary(found) == [
        "1 2024-03-31 cumplida", "2 2024-06-30 cumplida", "3 2024-09-30 cumplida",
        "4 2024-12-31 sin reporte",
      ])
    #expect(
      found.judgement.reason == .someFulfilled(.occurrences, count: 3, of: 4, end: nil))
    let last = try (4, work(finished: "2024-12-30", evidence: "d"))
    let all = try progress(
      of: activity, at: "2025-02-28", told: try told(try work(), times: done + [last]),
      on: "2024-12-31")
    #expect(
      all.occurrences[3].part.judgement.reason == .finished(on: try day("2024-12-30"), .unknown))
    #expect(
      all.judgement.reason
        == .allFulfilled(.occurrences, count: 4, last: try day("2024-12-30"), .unknown))
  }

  @Test func `what goes on until a day that can't be counted is not said to be without a deadline`()
    throws
  {
    let activity = try activity(
      due: "10 días hábiles después de cada trimestre", repeating: "cada trimestre")
    let begun = try told(try work(), times: [(4, try work(share: "30"))])
    func reason(_ told: ActivityReport, at cutoff: String) throws -> StatusReason? {
      try progress(of: activity, at: cutoff, told: told, on: "2024-12-31")
        .occurrences.last?.part.judgement.reason
    }
    let part = try share("30").value
    #expect(
      try reason(begun, at: "2024-12-31") == .activeByDeadline(share: part, report: nil))
    #expect(
      try reason(begun, at: "2025-02-28")
        == .activeByDeadline(share: part, report: try day("2024-12-31")))
    let whole = try told(try work(share: "30"))
    #expect(
      try progress(of: activity, at: "2024-03-31", told: whole, on: "2024-03-31").judgement.reason
        == .activeByDeadline(share: part, report: nil))
  }

  @Test func `lists and calendars know it too`() throws {
    let plan = try programme(
      [try activity(due: tenDays)], reports: [try report("2024-01-31")])
    let summary = try institution([plan]).summary(at: try day("2024-03-15"))
    #expect(summary.overdue.map(\.overdueSince?.iso) == ["2024-03-11"])
    #expect(summary.calendar.map(\.status) == [.overdue])
  }

  private func onlyPlanned(_ iso: String) throws -> Meeting {
    Meeting(
      date: try day(iso), title: try words("Sesión"), kind: .ordinary, programme: nil, agenda: [],
      agreements: [], attendees: [], coordinators: [], reviewedMaterials: [], observations: [],
      minutes: nil, notes: Notes(), location: place)
  }
}
