/// The facts that a status rests on; templates put them into words. The largest are rare, and held apart,
/// so that lists of all activities of a portal stay small.
public enum StatusReason: Sendable, Hashable {
  case cancelled(on: CalendarDate?, reason: Verbatim)
  case notApplicable(reason: Verbatim)
  case finished(on: CalendarDate, Timeliness)
  /// The day is not told: it was not later than the cut-off of the report that says so.
  case finishedBy(CalendarDate, Timeliness)
  case allFulfilled(Parts, count: Int, last: CalendarDate?, Timeliness)
  case overdue(end: CalendarDate, Shortfall)
  case someOverdue(Parts, count: Int, of: Int, firstEnd: CalendarDate)
  case riskReported(Verbatim?)
  /// Both in a hundred; `elapsed` is the part of its time that is gone, to one place. `report` is the
  /// cut-off date of the report that gives the share, nil where that is the day of the judgement.
  indirect case behind(share: Share, elapsed: ExactDecimal, RiskTolerance, report: CalendarDate?)
  case active(share: Share?, end: CalendarDate?)
  /// The share is that of an earlier report.
  indirect case wasActive(share: Share, report: CalendarDate, end: CalendarDate?)
  /// The end is no date but a deadline that is counted from another day, and can't be told as one day. The share is that
  /// of `report`; nil where that is the day of the judgement.
  indirect case activeByDeadline(share: Share?, report: CalendarDate?)
  /// The end is past, and the report already says that it ended: what is missing is evidence.
  case finishedWithoutEvidence(on: CalendarDate?, end: CalendarDate?)
  case someFulfilled(Parts, count: Int, of: Int, end: CalendarDate?)
  case starts(on: CalendarDate)
  case silent(start: CalendarDate?, end: CalendarDate?)
  /// The same of a part, where the report of that cut-off date tells of the whole.
  indirect case silentWithinWhole(
    Parts, report: CalendarDate, start: CalendarDate?, end: CalendarDate?)
  indirect case declared(DeclaredState)
}

/// What an activity is judged by, where reports speak of it in parts.
public enum Parts: Sendable, Hashable, CaseIterable {
  case steps
  /// Of an activity that recurs.
  case occurrences
  /// Days to which a deadline comes that is counted from something else.
  case deadlines
}

/// How the end of an activity stands to the planned one.
public enum Timeliness: Sendable, Hashable {
  case onTime
  /// Calendar days after the planned end, at least 1.
  case late(days: Int)
  /// It ended after the planned end or not: the report does not give the day.
  case unknown
  /// There was no date to keep.
  case noDeadline
}

extension Timeliness {
  /// nil where that can't be told.
  public var isLate: Bool? {
    switch self {
    case .onTime: false
    case .late: true
    case .unknown, .noDeadline: nil
    }
  }

  /// nil of what is not late.
  public var daysLate: Int? {
    if case .late(let days) = self { days } else { nil }
  }

  /// Of what ended on `end`; nil for a day that nobody tells.
  init(end: CalendarDate?, planned: CalendarDate?) {
    switch (end, planned) {
    case (_, nil): self = .noDeadline
    case (nil, _?): self = .unknown
    case (let end?, let planned?):
      self = end > planned ? .late(days: end.dayNumber - planned.dayNumber) : .onTime
    }
  }

  /// Of what ended on some day up to `end`.
  init(endBy end: CalendarDate, planned: CalendarDate?) {
    self = planned.map { end <= $0 ? .onTime : .unknown } ?? .noDeadline
  }
}

/// What keeps an activity from being fulfilled after its end.
public enum Shortfall: Sendable, Hashable {
  /// No report speaks of it.
  case noReport
  /// No report speaks of the part, and that of this cut-off date does of the whole.
  case onlyWholeReported(Parts, report: CalendarDate)
  /// A report says that it ended, and gives no evidence.
  case noEvidence(finished: CalendarDate?)
  /// Reports speak of it, and none says that it ended; with the newest of them.
  case unfinished(share: Share?, report: CalendarDate)
}

/// How far an activity may fall behind its time before it counts as being at risk.
public struct RiskTolerance: Sendable, Hashable {
  /// Percentage points.
  public let points: Share
  /// Who says so.
  public let source: Verbatim
  public let link: Link?

  public init(points: Share, source: Verbatim, link: Link?) {
    self.points = points
    self.source = source
    self.link = link
  }
}
