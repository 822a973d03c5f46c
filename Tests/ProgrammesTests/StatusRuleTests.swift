import Programmes
import Testing

/// One rule judges every activity. Here it is planned from 1 March to 30 June 2024, unless a case says
/// otherwise.
struct StatusRuleTests {
  private let tolerance: RiskTolerance

  init() throws {
    tolerance = RiskTolerance(
      points: try share("20").value, source: try words("Acuerdo de ejemplo"), link: nil)
  }

  private func judged(
    at cutoff: String, from start: String? = "2024-03-01", until end: String? = "2024-06-30",
    tolerance: RiskTolerance? = nil, _ told: WorkHistory
  ) throws -> Judgement {
    let isDated = start != nil || end != nil
    let schedule = Schedule([try period(start, end, words: isDated ? nil : "cuando corresponda")])
    return StatusRule(at: try day(cutoff), tolerance: tolerance)
      .judgement(of: schedule, after: told)
  }

  @Test func `what was taken up again ends when a report says so for the last time`() throws {
    let done = try work(try declaring(.fulfilled), evidence: "a")
    let again = try work(try declaring(.inProgress))
    let told = try history(("2024-03-31", done), ("2024-05-31", again), ("2024-07-31", done))
    #expect(
      try judged(at: "2024-12-31", told).reason == .finishedBy(try day("2024-07-31"), .unknown))
    let kept = try history(("2024-03-31", done), ("2024-07-31", done))
    #expect(
      try judged(at: "2024-12-31", kept).reason == .finishedBy(try day("2024-03-31"), .onTime))
  }

  // Without a report

  @Test(arguments: [
    ("2024-02-29", Status.pending), ("2024-03-01", .unreported), ("2024-06-30", .unreported),
    ("2024-07-01", .overdue),
  ])
  func `without a report only dates speak`(cutoff: String, status: Status) throws {
    #expect(try judged(at: cutoff, try history()).status == status)
  }

  @Test func `an end is past on the day after it, and the reason says so`() throws {
    let reason = try judged(at: "2024-07-01", try history()).reason
    #expect(reason == .overdue(end: try day("2024-06-30"), .noReport))
  }

  @Test(arguments: ["2020-01-01", "2024-06-30", "2199-12-31"])
  func `an activity without dates is never overdue nor yet to begin`(cutoff: String) throws {
    let judgement = try judged(at: cutoff, from: nil, until: nil, try history())
    #expect(judgement.status == .unreported)
    #expect(judgement.reason == .silent(start: nil, end: nil))
  }

  @Test func `without an end it is never overdue, and without a start never yet to begin`() throws {
    #expect(try judged(at: "2030-01-01", until: nil, try history()).status == .unreported)
    #expect(try judged(at: "2020-01-01", from: nil, try history()).status == .unreported)
  }

  @Test func `what is said of a share is overtaken by a later end`() throws {
    let begun = ("2024-03-31", try work(share: "10"))
    #expect(try history(begun).share == (try share("10").value))
    let ended = try history(
      begun, ("2024-06-30", try work(finished: "2024-06-20", evidence: "acta")))
    #expect(ended.share == nil)
    #expect(ended.upTo(try day("2024-03-31")).share == (try share("10").value))
    let declared = try work(try declaring(.fulfilled, because: "Se dio"))
    #expect(try history(begun, ("2024-06-30", declared)).share == nil)
    let goesOn = try history(
      begun, ("2024-06-30", declared), ("2024-09-30", try work(done: "Sigue")))
    #expect(goesOn.share == (try share("10").value))
    let whole = try history(begun, ("2024-06-30", try work(finished: "2024-06-20", share: "100")))
    #expect(whole.share?.isWhole == true)
  }

  @Test func `work that is said to have ended is not behind its time by an older share`() throws {
    let told = try history(
      ("2024-03-31", try work(share: "10")), ("2024-05-31", try work(finished: "2024-05-20")))
    let judgement = try judged(at: "2024-05-31", tolerance: tolerance, told)
    #expect(
      judgement.reason
        == .finishedWithoutEvidence(on: try day("2024-05-20"), end: try day("2024-06-30")))
  }

  @Test func `a month ends on its last day`() throws {
    let none = try history()
    #expect(try judged(at: "2024-02-29", until: "2024-02", none).status != .overdue)
    #expect(
      try judged(at: "2024-03-01", from: "2024-01", until: "2024-02", none).status == .overdue)
  }

  // Fulfilled

  @Test func `a real end with evidence fulfils, on time until the last planned day`() throws {
    let told = try history(("2024-06-30", try work(finished: "2024-06-30", evidence: "acta")))
    let judgement = try judged(at: "2024-12-31", told)
    #expect(judgement.status == .fulfilled)
    #expect(judgement.reason == .finished(on: try day("2024-06-30"), .onTime))
  }

  @Test func `a later end is late by its calendar days`() throws {
    let told = try history(("2024-09-30", try work(finished: "2024-07-05", evidence: "acta")))
    let judgement = try judged(at: "2024-12-31", told)
    #expect(judgement.reason == .finished(on: try day("2024-07-05"), .late(days: 5)))
    #expect(judgement.isLate)
  }

  @Test(arguments: [("2024-06-30", Timeliness.onTime), ("2024-09-30", .unknown)])
  func `without the day it ended by the cut-off of the report that says so`(
    cutoff: String, timeliness: Timeliness
  ) throws {
    let told = try history((cutoff, try work(share: "100", evidence: "acta")))
    let judgement = try judged(at: "2024-12-31", told)
    #expect(judgement.reason == .finishedBy(try day(cutoff), timeliness))
    #expect(!judgement.isLate)
  }

  @Test func `an end without evidence fulfils nothing`() throws {
    let told = try history(("2024-06-30", try work(finished: "2024-06-20", share: "100")))
    let before = try judged(at: "2024-06-30", told)
    #expect(before.status == .inProgress)
    let finished = try day("2024-06-20")
    #expect(
      before.reason == .finishedWithoutEvidence(on: finished, end: try day("2024-06-30")))
    let after = try judged(at: "2024-07-01", told)
    #expect(after.reason == .overdue(end: try day("2024-06-30"), .noEvidence(finished: finished)))
  }

  @Test func `evidence of one report and the end of another come together`() throws {
    let told = try history(
      ("2024-03-31", try work(share: "50", evidence: "acta")),
      ("2024-06-30", try work(finished: "2024-06-10")))
    #expect(try judged(at: "2024-06-30", told).status == .fulfilled)
  }

  @Test func `evidence that is kept from the public is evidence`() throws {
    let kept = Evidence(
      .withheld(reason: try words("Datos personales"), digest: nil), kind: nil, date: nil,
      description: nil, location: place)
    let told = try history(
      (
        "2024-06-30",
        WorkReport(finished: try at("2024-06-20"), evidence: [kept], location: place)
      ))
    #expect(try judged(at: "2024-06-30", told).status == .fulfilled)
  }

  // Under way

  @Test func `a report within the time tells that it goes on`() throws {
    let told = try history(("2024-03-31", try work(share: "40")))
    let (then, end) = (try judged(at: "2024-03-31", told), try day("2024-06-30"))
    #expect(then.status == .inProgress)
    #expect(then.reason == .active(share: try share("40").value, end: end))
    let later = try judged(at: "2024-05-01", told)
    #expect(later.status == .inProgress)
    #expect(
      later.reason
        == .wasActive(share: try share("40").value, report: try day("2024-03-31"), end: end))
  }

  @Test func `work before the planned start is under way, a word about nothing is not`() throws {
    let early = try history(("2024-01-31", try work(began: "2024-01-15")))
    #expect(try judged(at: "2024-02-01", early).status == .inProgress)
    let nothing = try history(("2024-01-31", try work(share: "0")))
    #expect(try judged(at: "2024-02-01", nothing).status == .pending)
  }

  @Test func `unfinished after its end it is overdue, with what the newest report says`() throws {
    let told = try history(("2024-03-31", try work(share: "40", evidence: "acta")))
    #expect(
      try judged(at: "2024-07-01", told).reason
        == .overdue(
          end: try day("2024-06-30"),
          .unfinished(share: try share("40").value, report: try day("2024-03-31"))))
  }

  @Test func `reports after the cut-off are not known yet`() throws {
    let told = try history(("2024-06-30", try work(finished: "2024-06-20", evidence: "acta")))
    #expect(try judged(at: "2024-06-29", told).status == .unreported)
  }

  // At risk

  @Test(arguments: [
    ("55", Status.atRisk), ("55.3", .atRisk), ("55.4", .inProgress), ("100", .inProgress),
  ])
  func `behind its time by more than the tolerance it is at risk`(
    percent: String, status: Status
  ) throws {
    // 92 of 122 days are gone on 31 May: 75.4 in a hundred, rounded to one place.
    let told = try history(("2024-05-31", try work(share: percent)))
    let judgement = try judged(at: "2024-05-31", tolerance: tolerance, told)
    #expect(judgement.status == status)
  }

  @Test func `without a tolerance nobody is at risk who does not say so`() throws {
    let silent = try history(("2024-06-29", try work(share: "1")))
    #expect(try judged(at: "2024-06-29", silent).status == .inProgress)
    let declared = try declaring(.atRisk, because: "Falta presupuesto")
    let told = try history(("2024-05-31", try work(declared, share: "90")))
    #expect(
      try judged(at: "2024-05-31", told).reason == .riskReported(try words("Falta presupuesto")))
  }

  // Declared

  @Test func `a cancellation needs its reason and goes before everything`() throws {
    let declared = try declaring(.cancelled, because: "Sin presupuesto", on: "2024-05-02")
    let told = try history(
      ("2024-06-30", try work(declared, finished: "2024-04-01", evidence: "acta")))
    let judgement = try judged(at: "2024-12-31", told)
    #expect(
      judgement.reason
        == .cancelled(on: try day("2024-05-02"), reason: try words("Sin presupuesto")))
    let silent = try history(("2024-06-30", try work(try declaring(.cancelled))))
    #expect(try judged(at: "2024-12-31", silent).status == .overdue)
  }

  @Test func `not applicable is told from cancelled`() throws {
    let declared = try declaring(.notApplicable, because: "No hubo denuncias")
    let told = try history(("2024-06-30", try work(declared)))
    #expect(try judged(at: "2024-12-31", told).status == .notApplicable)
  }

  @Test func `a declaration that contradicts counts only when it is answered for`() throws {
    let bare = try history(("2024-06-30", try work(try declaring(.fulfilled))))
    let derived = try judged(at: "2024-12-31", bare)
    #expect(derived.status == .overdue)
    #expect(derived.overridden == nil)

    let declared = try declaring(
      .fulfilled, because: "El acta está en trámite", by: "Presidencia", on: "2024-07-02")
    let answered = try history(("2024-06-30", try work(declared)))
    let judgement = try judged(at: "2024-12-31", answered)
    #expect(judgement.status == .fulfilled)
    #expect(judgement.reason == .declared(declared))
    #expect(judgement.overridden?.status == .overdue)
  }

  @Test func `what agreed on its day is no contradiction later`() throws {
    let declared = try declaring(
      .inProgress, because: "Va bien", by: "Presidencia", on: "2024-04-01")
    let told = try history(("2024-03-31", try work(declared, share: "40")))
    let rule = StatusRule(at: try day("2024-12-31"))
    let schedule = Schedule([try period("2024-03-01", "2024-06-30")])
    #expect(rule.contradiction(of: schedule, after: told) == nil)
    #expect(rule.judgement(of: schedule, after: told).status == .overdue)
  }

  @Test func `a newer report overtakes a declaration`() throws {
    let declared = try declaring(
      .fulfilled, because: "En trámite", by: "Presidencia", on: "2024-07-02")
    let told = try history(
      ("2024-06-30", try work(declared)), ("2024-09-30", try work(share: "80")))
    #expect(try judged(at: "2024-12-31", told).status == .overdue)
  }

  @Test(arguments: [
    (Status.inProgress, "2024-05-31", true), (.fulfilled, "2024-05-31", false),
    (.pending, "2024-05-31", false), (.inProgress, "2024-07-31", false),
    (.cancelled, "2024-07-31", true), (.notApplicable, "2024-07-31", true),
    (.atRisk, "2024-05-31", true), (.atRisk, "2024-07-31", false),
  ])
  func `a declared state agrees with dates and evidence, or does not`(
    declared: Status, cutoff: String, agrees: Bool
  ) throws {
    let told = try history(
      (cutoff, try work(try declaring(declared, because: "Motivo"), share: "40")))
    let schedule = Schedule([try period("2024-03-01", "2024-06-30")])
    let found = StatusRule(at: try day(cutoff)).contradiction(of: schedule, after: told)
    #expect((found == nil) == agrees)
  }
}
