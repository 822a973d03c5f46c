extension String {
  /// The text with every octet of its UTF-8 that is not kept as `%` and two hexadecimal digits
  /// (RFC 3986, section 2.1).
  package func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
    if octetsAllSatisfy(isKept) { return self }
    var encoded = ""
    for octet in utf8 {
      if isKept(octet) {
        encoded.unicodeScalars.append(Unicode.Scalar(octet))
      } else {
        let digits = String(octet, radix: 16, uppercase: true)
        encoded += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
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

  /// RFC 3986, section 2.3.
  package var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isASCIILetterOrDigit
    }
  }
}
