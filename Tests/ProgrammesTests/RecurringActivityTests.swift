import Diagnostics
import Programmes
import Testing

/// An activity that recurs: each of its times has its own place in the calendar and its own state.
struct RecurringActivityTests {
  private func card(
    from start: String? = "2024-01-01", until end: String? = "2024-12-31",
    repeating rule: String? = "día 9 de cada mes", due deadline: String? = nil
  ) throws -> Activity {
    let periods = start == nil && end == nil ? [] : [try period(start, end)]
    return Activity(
      key: try key("6"), text: try words("Enviar una tarjeta"), schedule: Schedule(periods),
      recurrence: try rule.map { Located(try Recurrence(reading: $0), at: place) },
      deadline: try deadline.map { Located(try RelativeDeadline(reading: $0), at: place) },
      steps: [], verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
  }

  private func occurrence(_ number: Int, _ work: WorkReport) -> OccurrenceReport {
    OccurrenceReport(number: Located(number, at: place), work: work)
  }

  private func judgement(
    at cutoff: String, _ activity: Activity, told occurrences: [OccurrenceReport]
  ) throws -> Judgement {
    let told = ActivityReport(
      key: Located(try slug("6"), at: place), work: try work(), occurrences: occurrences)
    let plan = try programme([activity], reports: [try report("2024-01-31", [told])])
    let progress = plan.progress(at: try day(cutoff))
    return try #require(progress?[activity]).judgement
  }

  @Test func `every ninth of a month is a delivery, beside the row's own dates`() throws {
    let calendar = try institution([try programme([try card()], reports: [])]).calendar()
    #expect(calendar.count == 14)
    let deliveries = calendar.filter { $0.kind == .delivery }
    #expect(deliveries.compactMap { $0.day?.iso }.first == "2024-01-09")
    #expect(deliveries.compactMap { $0.day?.iso }.last == "2024-12-09")
    #expect(deliveries.count == 12)
  }

  @Test func `without dates of its own it recurs within the programme's years`() throws {
    let plan = try programme([try card(from: nil, until: nil)], reports: [])
    #expect(plan.occurrences(of: try card(from: nil, until: nil)).count == 12)
    let institution = try institution([plan])
    #expect(try institution.undated().isEmpty)
  }

  @Test func `a number of times without days is no date`() throws {
    let activity = try card(from: nil, until: nil, repeating: "4 veces")
    let institution = try institution([try programme([activity], reports: [])])
    #expect(try institution.calendar().isEmpty)
    #expect(try institution.undated().map(\.silentCount) == [1])
  }

  @Test func `one missed time makes the whole overdue, however long its bar is`() throws {
    let done = try work(finished: "2024-01-09", evidence: "tarjeta")
    let first = try judgement(at: "2024-02-09", try card(), told: [occurrence(1, done)])
    #expect(
      first.reason
        == .someFulfilled(.occurrences, count: 1, of: 12, end: try day("2024-12-31")))
    let missed = try judgement(at: "2024-02-10", try card(), told: [occurrence(1, done)])
    #expect(
      missed.reason
        == .someOverdue(.occurrences, count: 1, of: 12, firstEnd: try day("2024-02-09")))
  }

  @Test func `a time done late makes the whole late, even before its end`() throws {
    let activity = try card(from: "2024-01-01", until: "2024-02-29")
    let first = occurrence(1, try work(finished: "2024-01-12", evidence: "a"))
    let second = occurrence(2, try work(finished: "2024-02-09", evidence: "b"))
    let whole = try judgement(at: "2024-12-31", activity, told: [first, second])
    #expect(
      whole.reason
        == .allFulfilled(.occurrences, count: 2, last: try day("2024-02-09"), .late(days: 3)))
  }

  @Test func `what is called off is in no count, and is told of beside it`() throws {
    let cancelled = try work(try declaring(.cancelled, because: "Sin personal"))
    let told = ActivityReport(
      key: Located(try slug("6"), at: place), work: try work(),
      occurrences: [occurrence(1, cancelled), occurrence(2, cancelled)])
    let activity = try card()
    let plan = try programme([activity], reports: [try report("2024-01-31", [told])])
    let progress = try #require(plan.progress(at: try day("2024-03-10"))?[activity])
    #expect(
      progress.judgement.reason
        == .someOverdue(.occurrences, count: 1, of: 10, firstEnd: try day("2024-03-09")))
    #expect(progress.partsLeftOut?.kind == .occurrences && progress.partsLeftOut?.count == 2)
    let before = plan.progress(at: try day("2024-01-31"))?[activity]
    #expect(before?.judgement.status == .pending && before?.partsLeftOut == nil)
  }

  @Test func `before its first time it is yet to begin`() throws {
    let activity = try card(from: "2024-03-01", until: "2024-12-31")
    #expect(try judgement(at: "2024-02-28", activity, told: []).status == .pending)
  }

  // Deadlines

  private var citation: Verbatim {
    get throws { try words("Acuerdo de ejemplo 1/2024") }
  }

  private func year() throws -> NonWorkingDays {
    let days = ["2024-04-01", "2024-05-01", "2024-07-10"].map { CalendarDate(iso: $0) }
    let citation = try citation
    return NonWorkingDays(
      days.compactMap { $0 }.map {
        NonWorkingPeriod(days: $0...$0, reason: nil, citation: citation)
      }, covering: [2024])
  }

  private func reporting(_ nonWorkingDays: NonWorkingDays) throws -> Institution {
    let activity = try card(
      repeating: nil, due: "10 días hábiles después de cada trimestre")
    return Institution(
      slug: try slug("ide"), name: try words("Instituto de Ejemplo"), acronym: nil, level: nil,
      territory: nil, committee: nil, contact: Contact(), nonWorkingDays: nonWorkingDays,
      presentation: nil, programmes: [try programme([activity], reports: [])], meetings: [],
      location: place)
  }

  @Test func `ten business days after a quarter pass over what the institution declares`() throws {
    let institution = try reporting(try year())
    let due = try institution.calendar().compactMap { entry -> String? in
      guard case .deadline(_, _, let event) = entry.subject else { return nil }
      return "\(event.iso) \(entry.day?.iso ?? "")"
    }
    // By hand: 1 April is declared, so 2–5 and 8–12 April make nine and 15 April is the tenth; 10 July
    // is declared, so 15 July; October has none. That of December needs a calendar for 2025.
    #expect(due == ["2024-03-31 2024-04-15", "2024-06-30 2024-07-15", "2024-09-30 2024-10-14"])
  }

  @Test func `without a calendar for the year nothing is guessed`() throws {
    let institution = try reporting(.undeclared)
    let programme = institution.programmes[0]
    let deadlines = ProgrammeDeadlines(of: programme, in: institution)[
      programme.outline.activities[0].activity]
    #expect(deadlines.count == 4)
    #expect(deadlines.allSatisfy { $0.day == nil })
    #expect(try institution.calendar().count == 2)
  }

  private func told(whole work: WorkReport, at cutoffs: String...) throws -> ActivityProgress {
    let activity = try card()
    let told = ActivityReport(key: Located(try slug("6"), at: place), work: work)
    let plan = try programme([activity], reports: try cutoffs.map { try report($0, [told]) })
    let last = try day(try #require(cutoffs.last))
    return try #require(plan.progress(at: last)?[activity])
  }

  @Test func `a report on the whole fulfils no time that begins after its cut-off date`() throws {
    let done = try work(finished: "2024-03-09", share: "100", evidence: "tarjetas")
    let found = try told(whole: done, at: "2024-03-31")
    #expect(
      found.occurrences.map(\.part.judgement.status)
        == Array(repeating: .fulfilled, count: 3) + Array(repeating: .pending, count: 9))
    #expect(
      found.judgement.reason
        == .someFulfilled(.occurrences, count: 3, of: 12, end: try day("2024-12-31")))
    #expect(!found.isEndOfWhole)
  }

  @Test func `a later report on the whole tells of the times until then`() throws {
    let done = try work(finished: "2024-03-09", share: "100", evidence: "tarjetas")
    let found = try told(whole: done, at: "2024-03-31", "2024-12-31")
    #expect(found.judgement.status == .fulfilled && found.isEndOfWhole)
    #expect(found.occurrences.allSatisfy { $0.part.judgement.status == .fulfilled })
  }

  @Test func `the end of the whole is on time only for the times that end after it`() throws {
    let done = try told(
      whole: try work(finished: "2024-03-08", evidence: "tarjetas"), at: "2024-03-31")
    let march = try day("2024-03-08")
    let unknown = StatusReason.finishedBy(march, .unknown)
    #expect(
      done.occurrences.prefix(3).map(\.part.judgement.reason)
        == [unknown, unknown, .finishedBy(march, .onTime)])
    let whole = try told(whole: try work(share: "100", evidence: "tarjetas"), at: "2024-12-31")
    let last = StatusReason.finishedBy(try day("2024-12-31"), .unknown)
    #expect(whole.occurrences.map(\.part.judgement.reason) == Array(repeating: last, count: 12))
  }

  @Test func `a whole that ended late has no time of which that is known`() throws {
    let done = try told(
      whole: try work(finished: "2025-01-20", evidence: "tarjetas"), at: "2025-01-31")
    #expect(done.judgement.isLate)
    #expect(done.occurrences.allSatisfy { !$0.part.judgement.isLate })
  }

  @Test func `a report on the whole is named at the times of which it does not tell`() throws {
    let half = try work(share: "60", evidence: "tarjetas")
    let found = try told(whole: half, at: "2024-03-31")
    let reasons = found.occurrences.map(\.part.judgement.reason)
    let march = try day("2024-03-31")
    #expect(
      reasons.prefix(3) == [
        .overdue(
          end: try day("2024-01-09"), .onlyWholeReported(.occurrences, report: march)),
        .overdue(
          end: try day("2024-02-09"), .onlyWholeReported(.occurrences, report: march)),
        .overdue(
          end: try day("2024-03-09"), .onlyWholeReported(.occurrences, report: march)),
      ])
    #expect(reasons[3] == .starts(on: try day("2024-04-09")))
  }

  @Test func `what is called off as a whole is so in the times to come`() throws {
    let found = try told(
      whole: try work(try declaring(.cancelled, because: "Sin personal")), at: "2024-03-31")
    #expect(found.judgement.status == .cancelled)
    #expect(found.occurrences.allSatisfy { $0.part.judgement.status == .cancelled })
  }
}
