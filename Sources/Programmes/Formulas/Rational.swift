/// An exact fraction in lowest terms. Its operations give nil when a result does not fit into 127 bits
/// and a sign: nothing is ever rounded or wrapped unasked.
public struct Rational: Sendable, Hashable {
  public let numerator: Int128
  /// Greater than zero.
  public let denominator: Int128

  /// nil when `denominator` is zero, or when the lowest terms don't fit.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude)
    guard let above = Int128(exactly: numerator.magnitude / divisor),
      let below = Int128(exactly: denominator.magnitude / divisor)
    else { return nil }
    self.numerator = (numerator < 0) == (denominator < 0) ? above : -above
    self.denominator = below
  }

  /// The two have no common divisor, and `denominator` is greater than zero.
  private init(lowest numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Rational {
  public init(_ integer: Int) {
    self.init(lowest: Int128(integer), 1)
  }

  public init(_ decimal: ExactDecimal) {
    let scale = Int128.powerOfTen(decimal.places)
    let significand = Int128(decimal.significand)
    let divisor = Int128(significand.magnitude.greatestCommonDivisor(with: scale.magnitude))
    self.init(lowest: significand / divisor, scale / divisor)
  }

  /// The opposite. It always fits: the least number of 128 bits is in no fraction.
  public var negated: Rational { Rational(lowest: -numerator, denominator) }

  public var magnitude: Rational { isNegative ? negated : self }

  public var isZero: Bool { numerator == 0 }
  public var isNegative: Bool { numerator < 0 }

  /// The nearest floating-point number, for drawing only.
  public var approximate: Double { Double(numerator) / Double(denominator) }
}

extension Rational: CustomStringConvertible {
  /// `95`, `12.5`; `1/3` when no decimal is exact.
  public var description: String {
    exactDecimal?.description ?? "\(numerator)/\(denominator)"
  }
}

extension Int128 {
  /// `exponent` is at most 38.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension UInt128 {
  /// Euclid's algorithm; of zero and a number, the number.
  func greatestCommonDivisor(with other: UInt128) -> UInt128 {
    var (greater, lesser) = (self, other)
    while lesser != 0 { (greater, lesser) = (lesser, greater % lesser) }
    return greater
  }
}
