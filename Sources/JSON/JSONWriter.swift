import Octets

/// Writes a JSON text (RFC 8259) straight to bytes, value by value and without blanks: for data too
/// many to be kept as values of ``JSON`` first.
///
/// ```
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("clave", "1.1.1")
///   $0.member("avance", 40)
/// }
/// ```
///
/// writes `{"clave":"1.1.1","avance":40}`.
public struct JSONWriter: Sendable {
  public internal(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next one in the same object or array.
  var followsValue = false

  public init() { bytes.reserveCapacity(1024) }
}

/// The name of members, as it is written.
public struct JSONName: Sendable {
  /// With the `:` after it.
  fileprivate let written: [UInt8]

  public init(_ name: String) {
    var writer = JSONWriter()
    writer.value(name)
    written = writer.bytes + [UInt8(ascii: ":")]
  }
}

extension JSONWriter {
  /// Members in the order in which `members` writes them; it writes nothing else.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Values in the order in which `values` writes them; it writes nothing else.
  public mutating func array(_ values: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), values)
  }

  /// A member whose value `value` writes.
  public mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    startValue()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    followsValue = false
    value(&self)
  }

  /// The same under a name that many objects have.
  public mutating func member(_ name: JSONName, _ value: (inout JSONWriter) -> Void) {
    startValue()
    bytes += name.written
    followsValue = false
    value(&self)
  }

  private mutating func enclosed(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    startValue()
    bytes.append(opening)
    followsValue = false
    content(&self)
    bytes.append(closing)
    followsValue = true
  }

  /// The comma after a value, and the end of its line; the next value must follow.
  public mutating func nextLine() {
    bytes.append(UInt8(ascii: ","))
    bytes.append(0x0A)
    followsValue = false
  }

  private mutating func startValue() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
  }
}

extension JSONWriter {
  public mutating func value(_ text: String) {
    startValue()
    quote(text)
    followsValue = true
  }

  public mutating func value(_ number: Int) { plain("\(number)") }

  public mutating func value(_ isTrue: Bool) { plain(isTrue ? "true" : "false") }

  public mutating func value(_ json: JSON) {
    switch json {
    case .string(let text): value(text)
    case .number(let number): value(number)
    case .bool(let isTrue): value(isTrue)
    case .array(let items):
      array { writer in
        for item in items { writer.value(item) }
      }
    case .object(let members):
      object { writer in
        for (name, value) in members { writer.member(name) { $0.value(value) } }
      }
    }
  }

  /// A number in its digits, as `-3.50`: RFC 8259, section 6. The caller vouches for its form.
  public mutating func value(digits: String) { plain(digits) }

  /// A value that has been written already. The caller vouches for its form.
  public mutating func value(written bytes: [UInt8]) {
    startValue()
    self.bytes += bytes
    followsValue = true
  }

  public mutating func member(_ name: String, _ text: String) { member(name) { $0.value(text) } }

  public mutating func member(_ name: String, _ number: Int) { member(name) { $0.value(number) } }

  public mutating func member(_ name: String, _ isTrue: Bool) { member(name) { $0.value(isTrue) } }

  private mutating func plain(_ text: String) {
    startValue()
    bytes += text.utf8
    followsValue = true
  }
}

extension JSONWriter {
  /// The text in quotes, with the escapes that it needs (RFC 8259, section 7). C1 controls and the ends
  /// of line of older scripts are escaped too, so that no program takes them for anything else.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Stretches that need no escape are copied whole.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while true {
      index = text.place(from: index, marked: Self.marks) { $0.mayNeedEscape }
      guard index < text.count else { break }
      guard let (escape, width) = Self.escape(of: text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(contentsOf: escape)
      index += width
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// All octets that may need one.
  @inline(__always)
  private static func marks(_ octets: EightOctets) -> UInt64 {
    octets.marks(of: UInt8(ascii: "\"")) | octets.marks(of: UInt8(ascii: "\\"))
      | octets.marks(of: 0xC2, butFor: 0xC2 ^ 0xE2) | octets.marks(of: 0x7F)
      | octets.marks(below: 0x20)
  }

  /// What stands for the character at `index`, and of how many bytes that is; nil for itself.
  private static func escape(
    of text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (escape: [UInt8], width: Int)? {
    let octet = text[index]
    if octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "\\") {
      return ([UInt8(ascii: "\\"), octet], 1)
    }
    return rareEscape(of: text, at: index)
  }

  private static func rareEscape(
    of text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (escape: [UInt8], width: Int)? {
    let next = index + 1 < text.count ? text[index + 1] : 0
    switch text[index] {
    case 0x0A: return (Array("\\n".utf8), 1)
    case 0x0D: return (Array("\\r".utf8), 1)
    case 0x09: return (Array("\\t".utf8), 1)
    case 0xC2: return next < 0xA0 ? (escape(UInt32(next)), 2) : nil
    case 0xE2:
      guard next == 0x80, index + 2 < text.count else { return nil }
      switch text[index + 2] {
      case 0xA8: return (escape(0x2028), 3)
      case 0xA9: return (escape(0x2029), 3)
      default: return nil
      }
    case let octet: return (escape(UInt32(octet)), 1)
    }
  }

  /// `\u009f`.
  private static func escape(_ codePoint: UInt32) -> [UInt8] {
    let digits = String(codePoint, radix: 16)
    return Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
  }
}

extension UInt8 {
  /// Of itself, or with those after it.
  fileprivate var mayNeedEscape: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }
}
