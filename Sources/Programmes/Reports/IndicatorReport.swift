public import Diagnostics

/// What a report says of one indicator.
public struct IndicatorReport: Sendable, Hashable {
  /// The indicator's key, as the report writes it.
  public let key: Located<Slug>
  /// The numbers to put into the formula.
  public let operands: [Operand]
  /// The result itself, where there is no formula to compute it with.
  public let result: StatedResult?
  /// The result in each of several places: «riesgos» in each «proceso».
  public let breakdown: [BreakdownItem]
  /// Of a target in words only: whether the committee holds it to be reached.
  public let isReached: Bool?
  public let explanation: MarkdownText?

  public init(
    key: Located<Slug>, operands: [Operand] = [], result: StatedResult? = nil,
    breakdown: [BreakdownItem] = [], isReached: Bool? = nil, explanation: MarkdownText? = nil
  ) {
    self.key = key
    self.operands = operands
    self.result = result
    self.breakdown = breakdown
    self.isReached = isReached
    self.explanation = explanation
  }
}

/// The number that stands for a variable of a formula.
public struct Operand: Sendable, Hashable {
  /// The variable, as the report writes it.
  public let variable: Verbatim
  /// nil when the report leaves it empty.
  public let value: ReportedValue?
  /// Where the number comes from.
  public let source: Verbatim?
  public let date: Located<CalendarDate>?
  public let note: Verbatim?

  public init(
    variable: Verbatim, value: ReportedValue?, source: Verbatim? = nil,
    date: Located<CalendarDate>? = nil, note: Verbatim? = nil
  ) {
    self.variable = variable
    self.value = value
    self.source = source
    self.date = date
    self.note = note
  }
}

/// A result that a document states.
public struct StatedResult: Sendable, Hashable {
  public let value: ReportedValue
  public let source: Verbatim?

  public init(value: ReportedValue, source: Verbatim?) {
    self.value = value
    self.source = source
  }
}

/// The result in one place.
public struct BreakdownItem: Sendable, Hashable {
  public let name: Verbatim
  public let value: ReportedValue

  public init(name: Verbatim, value: ReportedValue) {
    self.name = name
    self.value = value
  }
}
