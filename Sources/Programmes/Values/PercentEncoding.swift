import Octets

extension String {
  /// The text with every octet of its UTF-8 that is not kept as `%` and two hexadecimal digits
  /// (RFC 3986, section 2.1).
  package func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
    if octetsAllSatisfy(isKept) { return self }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(3 * utf8.count)
    for octet in utf8 {
      if isKept(octet) {
        encoded.append(octet)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(Self.hexadecimalDigit(octet >> 4))
        encoded.append(Self.hexadecimalDigit(octet & 0xF))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension Link {
  /// The address in the characters of a URI: other letters percent-encoded (RFC 3987, section 3.1).
  ///
  /// A `%` stays as it is: the address may be encoded already.
  package var uri: String {
    address.percentEncoded { $0.isUnreserved || $0.isOfStructure }
  }
}

extension UInt8 {
  /// A `%`, or reserved (RFC 3986, section 2.2) but no bracket, which only number hosts.
  fileprivate var isOfStructure: Bool {
    switch self {
    case UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
