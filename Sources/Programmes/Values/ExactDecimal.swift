/// A decimal number without rounding: `35`, `12.5`, `1.10` (which keeps its two places).
public struct ExactDecimal: Sendable, Hashable {
  /// The digits, sign included, without the point.
  public let significand: Int
  /// How many of the digits stand after the point.
  public let places: Int

  /// Reads `12`, `-3.5`, `1,200`: a comma parts groups of three digits, a point the decimals, as in
  /// Mexico. nil for anything else and for more than `mostDigits`.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Self.grouped(Array(parts[0])) else {
      return nil
    }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    let digits = whole + decimals
    guard parts.count == 1 || !decimals.isEmpty, (1...Self.mostDigits).contains(digits.count),
      digits.allSatisfy(Self.isDigit)
    else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    significand = isNegative ? -value : value
    places = decimals.count
  }

  /// The digits without their commas; nil when a comma parts something else than thousands.
  private static func grouped(_ whole: [UInt8]) -> [UInt8]? {
    let groups = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty,
      groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Array(groups.joined())
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
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

extension ExactDecimal: Comparable {
  /// By value: neither of `1.1` and `1.10` is less than the other, although they are not equal.
  public static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
    Rational(one) < Rational(other)
  }

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
