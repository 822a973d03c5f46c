/// The encoding that Windows has for the languages of western Europe: code page 1252.
public enum Windows1252 {
  /// What it has from 0x80 to 0x9F, in place of control characters; 0 where it has nothing.
  private static let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static let octets = [UInt32: UInt8](
    uniqueKeysWithValues: zip(upperControls, 0x80...0x9F).filter { $0.0 != 0 })
}

extension Windows1252 {
  /// nil for an octet that it has no character for.
  public static func scalar(of octet: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(octet) else { return Unicode.Scalar(octet) }
    let value = upperControls[Int(octet) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The octet of the character with the number `scalar`; nil for one that it does not have.
  public static func octet(of scalar: UInt32) -> UInt8? {
    octets[scalar] ?? ((0x80...0x9F).contains(scalar) ? nil : UInt8(exactly: scalar))
  }
}
