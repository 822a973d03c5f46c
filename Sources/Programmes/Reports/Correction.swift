public import Diagnostics

/// A value of an earlier report that a later one puts right. Both are shown.
public struct Correction: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case activity(Slug)
    /// The number of the step is from 1.
    case step(Slug, Int)
    /// One of its times, by its number, from 1.
    case occurrence(Slug, Int)
    case indicator(Slug)
  }

  /// The right value, by what it is of.
  public enum Replacement: Sendable, Hashable {
    case share(Share)
    case began(CalendarDate)
    case finished(CalendarDate)
    /// What was done, in words.
    case done(MarkdownText)
    case result(ReportedValue)
    case operand(String, ReportedValue)
  }

  /// The cut-off date of the report that had the wrong value.
  public let report: Located<CalendarDate>
  public let subject: Subject
  public let replacement: Replacement
  /// Which value: `porcentaje`, or the name of a variable.
  public let datum: Verbatim
  public let was: Verbatim
  /// What it was, where that is a day.
  public let replaced: CalendarDate?
  public let shouldBe: Verbatim
  public let reason: Verbatim
  public let location: SourceLocation

  public init(
    report: Located<CalendarDate>, subject: Subject, replacement: Replacement, datum: Verbatim,
    was: Verbatim, replaced: CalendarDate? = nil, shouldBe: Verbatim, reason: Verbatim,
    location: SourceLocation
  ) {
    self.report = report
    self.subject = subject
    self.replacement = replacement
    self.datum = datum
    self.was = was
    self.replaced = replaced
    self.shouldBe = shouldBe
    self.reason = reason
    self.location = location
  }
}

extension Correction.Replacement {
  /// nil of what is no day.
  public var day: CalendarDate? {
    switch self {
    case .began(let day), .finished(let day): day
    case .share, .done, .result, .operand: nil
    }
  }
}
