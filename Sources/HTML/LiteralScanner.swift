/// Follows the literal parts of an interpolated piece of markup, to know where a value would land.
///
/// It reads literals only, and only in debug builds: every call stands inside an `assert`. The
/// values between two literals are taken to leave it where it was.
struct LiteralScanner {
  /// Where the next byte would land.
  enum Position: Equatable {
    case text
    case tagOpening
    case tagName
    case tag
    case attributeStart
    case attribute(quote: UInt8)
    case comment
    case code(Code)
  }

  /// An element whose content is not text: escaping does nothing there.
  enum Code: Equatable {
    case script
    case style
  }

  private(set) var position = Position.text
  private var pendingCode: Code?
  /// The last eight bytes, in ASCII lower case; the latest is the lowest.
  private var recent: UInt64 = 0
}

extension LiteralScanner {
  /// Whether escaped text is safe in the present position.
  var acceptsText: Bool {
    switch position {
    case .text, .attribute, .comment: true
    case .tagOpening, .tagName, .tag, .attributeStart, .code: false
    }
  }

  /// Whether `markup` keeps to the present position: inside an attribute it may hold no quote or tag.
  func accepts(_ markup: HTML) -> Bool {
    guard case .attribute(let quote) = position else { return true }
    return !markup.bytes.contains {
      $0 == quote || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
    }
  }

  /// Whether a whole attribute fits here; it ends the name of the tag.
  mutating func acceptsAttribute() -> Bool {
    if position == .tagName { endTagName() }
    return position == .tag
  }

  /// Reads a literal, and tells whether a value may follow: not after an unquoted `name=`.
  mutating func accepts(_ literal: StaticString) -> Bool {
    literal.withUTF8Buffer { bytes in
      for byte in bytes { read(byte) }
    }
    return position != .attributeStart
  }
}

extension LiteralScanner {
  private mutating func read(_ byte: UInt8) {
    let isUpperCase = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    let byte = isUpperCase ? byte | 0x20 : byte
    defer { recent = recent << 8 | UInt64(byte) }
    switch position {
    case .text:
      if byte == UInt8(ascii: "<") { position = .tagOpening }
    case .tagOpening:
      position = Self.startsTagName(byte) ? .tagName : .text
    case .tagName:
      readTagName(byte)
    case .tag, .attributeStart:
      readTag(byte)
    case .attribute(let quote):
      if byte == quote { position = .tag }
    case .comment:
      if byte == UInt8(ascii: ">") && ends(with: "--") { position = .text }
    case .code(let code):
      readCode(byte, of: code)
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte == UInt8(ascii: "-") && ends(with: "<!-") {
      position = .comment
    } else if Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      endTagName()
      readTag(byte)
    }
  }

  private mutating func endTagName() {
    pendingCode = ends(with: "<script") ? .script : ends(with: "<style") ? .style : nil
    position = .tag
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      position = pendingCode.map { .code($0) } ?? .text
      pendingCode = nil
    case UInt8(ascii: "="):
      position = .attributeStart
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      position = .attribute(quote: byte)
    default:
      if !Self.isSpace(byte) { position = .tag }
    }
  }

  private mutating func readCode(_ byte: UInt8, of code: Code) {
    guard byte == UInt8(ascii: ">") || Self.isSpace(byte) else { return }
    guard ends(with: code == .script ? "</script" : "</style") else { return }
    position = byte == UInt8(ascii: ">") ? .text : .tag
  }

  /// Whether the bytes before the present one are `end`, of at most eight.
  private func ends(with end: StaticString) -> Bool {
    end.withUTF8Buffer { bytes in
      let value = bytes.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      let mask = bytes.count == 8 ? UInt64.max : 1 << UInt64(bytes.count * 8) - 1
      return recent & mask == value
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func startsTagName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "/"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default:
      false
    }
  }
}
