/// The target of one year of a programme of several.
public struct YearlyTarget: Sendable, Hashable {
  public let year: Int
  /// `15%`, `100`: with its unit only where the document writes one.
  public let text: Verbatim
  /// What the words say as a number, where they do.
  public let value: Quantity?

  public init(year: Int, text: Verbatim, value: Quantity?) {
    self.year = year
    self.text = text
    self.value = value
  }
}
