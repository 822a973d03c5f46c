/// A number with its unit: `35 %`, `4 sesiones ordinarias`, or a bare `100`.
public struct Quantity: Sendable, Hashable {
  public enum Unit: Sendable, Hashable {
    case percent
    /// In the words of the document.
    case named(Verbatim)
  }

  public let number: ExactDecimal
  /// nil when the document writes none.
  public let unit: Unit?

  public init(_ number: ExactDecimal, _ unit: Unit? = nil) {
    self.number = number
    self.unit = unit
  }
}

extension Quantity {
  /// Reads `15%`, `15 %` or `100`, also with a blank that does not break; nil for anything else.
  public init?(reading text: String) {
    var digits = text[...]
    let isPercent = digits.last == "%"
    if isPercent { digits.removeLast() }
    while digits.last == " " || digits.last == "\u{A0}" { digits.removeLast() }
    guard let number = ExactDecimal(digits) else { return nil }
    self.init(number, isPercent ? .percent : nil)
  }
}
