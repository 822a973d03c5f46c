import Octets
import Programmes

/// Reads the markup of a file in UTF-8 from its start, a piece at a time and once: XML 1.0 without
/// document types and processing instructions. Where it and a browser could read a file in two ways,
/// it refuses the file.
struct XMLScanner {
  enum Piece {
    case opening(Tag)
    case text([UInt8])
    /// Of the element that was opened last.
    case closing
  }

  struct Tag {
    let name: String
    /// In their order.
    let attributes: [(name: String, value: String)]
  }

  private let bytes: [UInt8]
  private var place = 0
  /// The names of the elements that are open.
  private var path: [String] = []
  private var isClosing = false
  private var hasRoot = false

  init(_ bytes: [UInt8]) throws(LogoFault) {
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .neitherSVGNorPNG }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && !Self.isBlank($0) }) {
      place = control
      throw malformed
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    try passDeclaration()
  }
}

extension XMLScanner {
  /// nil at the end.
  mutating func next() throws(LogoFault) -> Piece? {
    if isClosing {
      isClosing = false
      path.removeLast()
      return .closing
    }
    while place < bytes.count {
      if skip("<!--") {
        try passComment()
      } else if skip("<![CDATA[") {
        guard !path.isEmpty, let text = passed(to: "]]>") else { throw malformed }
        return .text(Array(text))
      } else if rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) {
        let end = rest.dropFirst(2).firstIndex { Self.isBlank($0) || "<>?".utf8.contains($0) }
        throw .part(String(decoding: bytes[place..<(end ?? bytes.count)], as: UTF8.self))
      } else if skip("</") {
        try passEndTag()
        return .closing
      } else if skip("<") {
        return .opening(try tag())
      } else if !path.isEmpty {
        return .text(try text(to: UInt8(ascii: "<")))
      } else if passBlanks() == 0 {
        throw malformed
      }
    }
    guard path.isEmpty, hasRoot else { throw malformed }
    return nil
  }

  /// What goes wrong before the first element is no drawing at all.
  private var malformed: LogoFault {
    if !hasRoot { return .neitherSVGNorPNG }
    return .malformed(line: bytes[..<place].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) })
  }

  private var rest: ArraySlice<UInt8> { bytes[place...] }

  private mutating func skip(_ text: StaticString) -> Bool {
    let isNext = text.withUTF8Buffer { rest.starts(with: $0) }
    if isNext { place += text.utf8CodeUnitCount }
    return isNext
  }

  /// What comes before `end`, which is passed too; nil when it does not come.
  private mutating func passed(to end: StaticString) -> ArraySlice<UInt8>? {
    let start = place
    while place < bytes.count {
      if skip(end) { return bytes[start..<(place - end.utf8CodeUnitCount)] }
      place += 1
    }
    return nil
  }

  /// How many they were.
  @discardableResult
  private mutating func passBlanks() -> Int {
    let start = place
    place = rest.firstIndex { !Self.isBlank($0) } ?? bytes.count
    return place - start
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension XMLScanner {
  /// `<?xml version="1.0" encoding="UTF-8"?>`: in another encoding the same bytes could be other markup.
  private mutating func passDeclaration() throws(LogoFault) {
    guard skip("<?xml"), let next = rest.first, Self.isBlank(next) else { return }
    let start = place
    let facts = try attributes()
    guard skip("?>") else { throw malformed }
    let names = facts.map(\.name)
    let isPlain = facts.allSatisfy { name, value in
      switch name {
      case "version": value == "1.0"
      case "encoding": value.lowercased() == "utf-8"
      default: value == "yes" || value == "no"
      }
    }
    guard isPlain, names.first == "version",
      names == ["version", "encoding", "standalone"].filter(names.contains)
    else {
      throw .part("<?xml" + String(decoding: bytes[start..<place], as: UTF8.self))
    }
  }

  private mutating func passComment() throws(LogoFault) {
    guard passed(to: "--") != nil, skip(">") else { throw malformed }
  }

  /// What follows `</`.
  private mutating func passEndTag() throws(LogoFault) {
    guard path.popLast() == (try name()) else { throw malformed }
    passBlanks()
    if !skip(">") { throw malformed }
  }

  /// Names of drawings have no other letters than those of ASCII.
  private mutating func name() throws(LogoFault) -> String {
    let name = rest.prefix { $0.isASCIILetterOrDigit || "_-.:".utf8.contains($0) }
    guard let first = name.first, !first.isDigit, !"-.:".utf8.contains(first) else {
      throw malformed
    }
    place = name.endIndex
    return String(decoding: name, as: UTF8.self)
  }

  /// What follows `<`.
  private mutating func tag() throws(LogoFault) -> Tag {
    if path.isEmpty {
      if hasRoot { throw malformed }
      hasRoot = true
    }
    let name = try name()
    let attributes = try attributes()
    if skip("/>") { isClosing = true } else if !skip(">") { throw malformed }
    path.append(name)
    return Tag(name: name, attributes: attributes)
  }

  /// Those that follow, each once.
  private mutating func attributes() throws(LogoFault) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    var names: Set<String> = []
    while true {
      let blanks = passBlanks()
      guard let next = rest.first, !"/>?".utf8.contains(next) else { return attributes }
      guard blanks > 0 else { throw malformed }
      let attribute = try attribute()
      guard names.insert(attribute.name).inserted else { throw malformed }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() throws(LogoFault) -> (name: String, value: String) {
    let name = try name()
    passBlanks()
    guard skip("=") else { throw malformed }
    passBlanks()
    guard let quote = rest.first, "\"'".utf8.contains(quote) else { throw malformed }
    place += 1
    let value = try text(to: quote)
    guard rest.first == quote else { throw malformed }
    place += 1
    return (name, String(decoding: value, as: UTF8.self))
  }

  /// What comes before `end`, with the characters that references stand for. `<` and, between tags,
  /// `]]>` may not be in it.
  private mutating func text(to end: UInt8) throws(LogoFault) -> [UInt8] {
    var text: [UInt8] = []
    while let byte = rest.first, byte != end {
      if byte == UInt8(ascii: "<") || rest.starts(with: "]]>".utf8) { throw malformed }
      place += 1
      if byte == UInt8(ascii: "&") { text += try reference().utf8 } else { text.append(byte) }
    }
    return text
  }

  /// What follows `&`.
  private mutating func reference() throws(LogoFault) -> String {
    let name = rest.prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
      let scalar = Unicode.Scalar(xmlReference: Substring(decoding: name, as: UTF8.self))
    else { throw malformed }
    place = name.endIndex + 1
    return String(scalar)
  }
}
