/// The target of one quarter.
public struct QuarterlyTarget: Sendable, Hashable {
  /// From 1 to 4.
  public let quarter: Int
  /// `25%`: with its unit only where the document writes one.
  public let text: Verbatim
  /// What the words say as a number, where they do.
  public let value: Quantity?

  public init(quarter: Int, text: Verbatim, value: Quantity?) {
    self.quarter = quarter
    self.text = text
    self.value = value
  }
}

/// How the targets of the quarters of a year stand to each other. The raw values are what content files
/// say.
public enum QuarterSense: String, Sendable, CaseIterable {
  /// Each holds all that came before it: 3, 6, 9 and 12 for 12 in the year.
  case accumulated = "acumulados"
  /// Each is of its own quarter: 3, 3, 3 and 3 for 12 in the year.
  case ofEach = "por separado"
}
