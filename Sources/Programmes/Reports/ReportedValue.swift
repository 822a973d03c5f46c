/// What a report puts where a number is asked for.
///
/// That a number is not available (ND), does not apply (NA), is only a dash, or is not given at all are
/// four different things, and none of them is zero.
public struct ReportedValue: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case number(ExactDecimal)
    /// `ND`: there should be one, and there is not.
    case notAvailable
    /// `NA`: there can't be one.
    case notApplicable
    /// `–`: the document has a dash and does not say what it means.
    case dash
  }

  public let content: Content
  public let written: Verbatim

  public init(_ content: Content, written: Verbatim) {
    self.content = content
    self.written = written
  }
}

extension ReportedValue {
  public var number: ExactDecimal? {
    if case .number(let number) = content { number } else { nil }
  }
}
