public import Diagnostics

/// What a report says of one activity.
public struct ActivityReport: Sendable, Hashable {
  /// The activity's key, as the report writes it.
  public let key: Located<Slug>
  public let work: WorkReport
  public let steps: [StepReport]
  public let occurrences: [OccurrenceReport]

  public init(
    key: Located<Slug>, work: WorkReport, steps: [StepReport] = [],
    occurrences: [OccurrenceReport] = []
  ) {
    self.key = key
    self.work = work
    self.steps = steps
    self.occurrences = occurrences
  }
}

/// What a report says of one of the steps of an activity.
public struct StepReport: Sendable, Hashable {
  /// From 1, in the order of the programme.
  public let number: Located<Int>
  public let work: WorkReport

  public init(number: Located<Int>, work: WorkReport) {
    self.number = number
    self.work = work
  }
}

/// What a report says of one of the times at which an activity recurs.
public struct OccurrenceReport: Sendable, Hashable {
  /// From 1, in the order of time.
  public let number: Located<Int>
  public let work: WorkReport

  public init(number: Located<Int>, work: WorkReport) {
    self.number = number
    self.work = work
  }
}

/// What was done, as far as a report says.
public final class WorkReport: Sendable {
  public let done: MarkdownText?
  public let declared: DeclaredState?
  public let began: Located<CalendarDate>?
  public let finished: Located<CalendarDate>?
  /// How much of the whole is done.
  public let share: Located<Share>?
  public let evidence: [Evidence]
  public let location: SourceLocation

  public init(
    done: MarkdownText? = nil, declared: DeclaredState? = nil,
    began: Located<CalendarDate>? = nil, finished: Located<CalendarDate>? = nil,
    share: Located<Share>? = nil, evidence: [Evidence] = [], location: SourceLocation
  ) {
    self.done = done
    self.declared = declared
    self.began = began
    self.finished = finished
    self.share = share
    self.evidence = evidence
    self.location = location
  }
}

extension WorkReport: Hashable {
  public static func == (one: WorkReport, other: WorkReport) -> Bool {
    one === other
      || one.done == other.done && one.declared == other.declared && one.began == other.began
        && one.finished == other.finished && one.share == other.share
        && one.evidence == other.evidence && one.location == other.location
  }

  /// Two reports hardly stand in one place.
  public func hash(into hasher: inout Hasher) { hasher.combine(location) }
}

/// From 0 to 100 in a hundred.
public struct Share: Sendable, Hashable {
  public let percent: ExactDecimal

  /// nil below 0 and above 100.
  public init?(_ percent: ExactDecimal) {
    if percent < ExactDecimal(0) || percent > ExactDecimal(100) { return nil }
    self.percent = percent
  }
}

extension Share {
  public var isWhole: Bool { percent.equals(ExactDecimal(100)) }
}

extension Share {
  /// By the number, as its percentage.
  public static func < (one: Share, other: Share) -> Bool {
    one.percent < other.percent
  }
}
