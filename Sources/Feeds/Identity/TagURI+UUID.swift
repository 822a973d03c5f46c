import Checksums

extension TagURI {
  /// The same name as a UUID: version 8, made from the SHA-256 of the name in the namespace of
  /// URLs (RFC 9562, sections 5.8, 6.5 and B.2).
  var uuid: String {
    let digest = SHA256.digest(of: Self.namespace + text.utf8).hexadecimal
    var uuid: [UInt8] = []
    uuid.reserveCapacity(36)
    for (index, digit) in digest.utf8.prefix(32).enumerated() {
      switch index {
      case 8, 20: uuid += [UInt8(ascii: "-"), digit]
      case 12: uuid += [UInt8(ascii: "-"), UInt8(ascii: "8")]
      case 16: uuid += [UInt8(ascii: "-"), Self.variant(digit)]
      default: uuid.append(digit)
      }
    }
    return String(decoding: uuid, as: UTF8.self)
  }

  /// A hexadecimal digit whose two high bits are 10 (RFC 9562, section 4.1), the low two those of
  /// `digit`.
  private static func variant(_ digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0"), UInt8(ascii: "4"), UInt8(ascii: "8"), UInt8(ascii: "c"):
      UInt8(ascii: "8")
    case UInt8(ascii: "1"), UInt8(ascii: "5"), UInt8(ascii: "9"), UInt8(ascii: "d"):
      UInt8(ascii: "9")
    case UInt8(ascii: "2"), UInt8(ascii: "6"), UInt8(ascii: "a"), UInt8(ascii: "e"):
      UInt8(ascii: "a")
    default: UInt8(ascii: "b")
    }
  }

  /// `6ba7b811-9dad-11d1-80b4-00c04fd430c8` (RFC 9562, section 6.6).
  private static let namespace: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]
}
