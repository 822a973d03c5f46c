/// A decimal number without rounding: `35`, `12.5`, `1.10` (which keeps its two places).
public struct ExactDecimal: Sendable, Hashable {
  /// The digits, sign included, without the point.
  public let significand: Int
  /// How many of the digits stand after the point.
  public let places: Int

  /// Reads `12`, `-3.5`, `1,200`: a comma may part thousands, a point the decimals, as in Mexico.
  /// nil for anything else and for more than 15 digits.
  public init?(_ text: some StringProtocol) {
    var digits = 0
    var places: Int?
    var value = 0
    var sign = 1
    for (index, character) in text.utf8.enumerated() {
      switch character {
      case UInt8(ascii: "-") where index == 0: sign = -1
      case UInt8(ascii: ",") where digits > 0 && places == nil: continue
      case UInt8(ascii: ".") where digits > 0 && places == nil: places = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 15 else { return nil }
        value = value * 10 + Int(character - UInt8(ascii: "0"))
        places = places.map { $0 + 1 }
      default: return nil
      }
    }
    guard digits > 0, places != 0 else { return nil }
    significand = sign * value
    self.places = places ?? 0
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// As it would be typed: `-3.50`.
  public var description: String {
    guard places > 0 else { return "\(significand)" }
    var digits = "\(significand.magnitude)"
    while digits.count <= places { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -places)
    return (significand < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}

extension ExactDecimal {
  /// The nearest floating-point number, for drawing only.
  public var approximate: Double {
    (0..<places).reduce(Double(significand)) { value, _ in value / 10 }
  }
}
