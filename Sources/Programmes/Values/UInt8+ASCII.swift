extension UInt8 {
  @inlinable
  package var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// A digit of ASCII.
  @inlinable
  package var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A capital of ASCII.
  @inlinable
  package var isCapital: Bool { (0x41...0x5A).contains(self) }

  /// A capital of ASCII in lower case; any other octet as it is.
  @inlinable
  package var inLowerCase: UInt8 { isCapital ? self | 0x20 : self }
}
