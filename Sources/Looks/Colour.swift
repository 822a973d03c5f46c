import Octets

/// A colour of the screen: sRGB with eight bits a channel, and opaque.
public struct Colour: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `0x9B2247`; what is above 24 bits is left out.
  init(_ rgb: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
      blue: UInt8(truncatingIfNeeded: rgb))
  }
}

extension Colour {
  /// `#9b2247` or `#fff`, with or without the `#`, which YAML takes for a comment where there are
  /// no quotes (CSS Color 4, 5.2); nil for anything else, also for colours that let others through.
  public init?(hex text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    let values = digits.utf8.compactMap(\.hexadecimalValue)
    guard values.count == digits.utf8.count else { return nil }
    switch values.count {
    case 3:
      self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
    case 6:
      self.init(
        red: values[0] * 16 + values[1], green: values[2] * 16 + values[3],
        blue: values[4] * 16 + values[5])
    default: return nil
    }
  }

  /// `#9b2247`, as CSS reads it.
  public var hex: String {
    "#"
      + [red, green, blue].map { channel in
        (channel < 16 ? "0" : "") + String(channel, radix: 16)
      }.joined()
  }
}

extension Colour {
  static let black = Colour(0x000000)
  static let white = Colour(0xFFFFFF)

  /// `steps` of 255 on the straight way to `other`.
  func mixed(with other: Colour, steps: Int) -> Colour {
    func mixed(_ one: UInt8, _ other: UInt8) -> UInt8 {
      let sum = Int(one) * (255 - steps) + Int(other) * steps
      return UInt8(clamping: (sum + 127) / 255)
    }
    return Colour(
      red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
  }
}
