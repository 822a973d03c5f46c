import Octets

/// A decimal number without rounding: `35`, `12.5`, `1.10` (which keeps its two places).
public struct ExactDecimal: Sendable, Hashable {
  /// The digits, sign included, without the point.
  public let significand: Int
  /// How many of the digits stand after the point.
  public let places: Int

  /// Reads `12`, `-3.5`, `1,200`: a comma parts groups of three digits, a point the decimals, as in
  /// Mexico. nil for anything else, `0,350` too, and for more than `mostDigits`.
  public init?(_ text: some StringProtocol) {
    guard let number = Substring(text).withOctets(Self.init(octets:)) else { return nil }
    self = number
  }

  private init?(octets: UnsafeBufferPointer<UInt8>) {
    let isNegative = octets.first == UInt8(ascii: "-")
    var (value, digitCount) = (0, 0)
    var (groupCount, digitsOfGroup) = (1, 0)
    var decimals: Int?
    for octet in octets.dropFirst(isNegative ? 1 : 0) {
      switch octet {
      case _ where octet.isDigit && digitCount < Self.mostDigits:
        value = value * 10 + Int(octet & 0x0F)
        digitCount += 1
        if let count = decimals { decimals = count + 1 } else { digitsOfGroup += 1 }
      case UInt8(ascii: ",")
      where decimals == nil
        && (groupCount == 1 ? (1...3).contains(digitsOfGroup) : digitsOfGroup == 3):
        (groupCount, digitsOfGroup) = (groupCount + 1, 0)
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      default: return nil
      }
    }
    guard groupCount == 1 ? digitsOfGroup > 0 : digitsOfGroup == 3, decimals != 0 else {
      return nil
    }
    // No number of thousands begins with 0: somebody wrote decimals with a comma.
    if groupCount > 1, octets[isNegative ? 1 : 0] == UInt8(ascii: "0") { return nil }
    self.init(significand: isNegative ? -value : value, places: decimals ?? 0)
  }
}

extension ExactDecimal {
  public static let mostDigits = 15

  /// A whole number.
  public init(_ integer: Int) {
    self.init(significand: integer, places: 0)
  }

  /// `places` of the digits stand after the point: 0 or more.
  init(significand: Int, places: Int) {
    self.significand = significand
    self.places = max(places, 0)
  }
}

/// By the number. That is no order of what is written, so that this is not `Comparable`: neither of `1.1` and `1.10`
/// is less than the other, although they are not equal.
extension ExactDecimal {
  public static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
    Rational(one) < Rational(other)
  }

  public static func > (one: ExactDecimal, other: ExactDecimal) -> Bool { other < one }

  /// Whether both are the same number: `35` and `35.0` are.
  public func equals(_ other: ExactDecimal) -> Bool { Rational(self) == Rational(other) }
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
