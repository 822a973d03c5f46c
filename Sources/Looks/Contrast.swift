/// How much two colours differ in lightness, from 1 (not at all) to 21 (black and white): the contrast
/// ratio of WCAG 2.2.
public struct ContrastRatio: Sendable, Hashable {
  public let value: Double

  init(_ value: Double) {
    self.value = value
  }

  /// Of text or shapes in one colour on the other; which is which makes no difference.
  public init(_ one: Colour, _ other: Colour) {
    let (low, high) = (
      min(one.luminance, other.luminance), max(one.luminance, other.luminance)
    )
    value = (high + 0.05) / (low + 0.05)
  }
}

extension ContrastRatio {
  /// What text needs: WCAG 2.2, criterion 1.4.3, level AA.
  public static let text = ContrastRatio(4.5)
  /// What a shape needs that says something: WCAG 2.2, criterion 1.4.11.
  public static let graphics = ContrastRatio(3)
}

extension ContrastRatio: Comparable {
  public static func < (one: ContrastRatio, other: ContrastRatio) -> Bool {
    one.value < other.value
  }
}

extension ContrastRatio: CustomStringConvertible {
  /// `4.49`, `3`: two decimals at most and never rounded up, so that what fails does not look as if it
  /// passed.
  public var description: String {
    let hundredths = Int(value * 100)
    let decimals = hundredths % 100
    if decimals == 0 { return "\(hundredths / 100)" }
    let digits = (decimals < 10 ? "0" : "") + "\(decimals)"
    return "\(hundredths / 100).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}

extension Colour {
  /// From 0 for black to 1 for white: «relative luminance» of WCAG 2.2.
  var luminance: Double {
    0.2126 * Self.light[Int(red)] + 0.7152 * Self.light[Int(green)] + 0.0722 * Self.light[Int(blue)]
  }

  /// The light of each of the 256 values of a channel (IEC 61966-2-1).
  private static let light: [Double] = (0...255).map { step in
    let value = Double(step) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let root = fifthRoot(base)
    return base * base * root * root
  }

  /// Newton's method from above, so that every step comes nearer; `number` is between 0.05 and 1.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<32 {
      let fourth = root * root * root * root
      root -= (fourth * root - number) / (5 * fourth)
    }
    return root
  }
}
