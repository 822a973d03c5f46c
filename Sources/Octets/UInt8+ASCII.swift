extension UInt8 {
  /// A digit of ASCII.
  @inlinable
  public var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A capital of ASCII.
  @inlinable
  public var isCapital: Bool { (0x41...0x5A).contains(self) }

  /// A letter of ASCII in lower case.
  @inlinable
  public var isSmallLetter: Bool { (0x61...0x7A).contains(self) }

  @inlinable
  public var isASCIILetterOrDigit: Bool { isDigit || (self | 0x20).isSmallLetter }

  /// A capital of ASCII in lower case; any other octet as it is.
  @inlinable
  public var inLowerCase: UInt8 { isCapital ? self | 0x20 : self }

  /// Of URIs: RFC 3986, section 2.3.
  @inlinable
  public var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isASCIILetterOrDigit
    }
  }

  /// Of a hexadecimal digit of ASCII, in either case; nil of anything else.
  @inlinable
  public var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
