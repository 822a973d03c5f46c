public import Diagnostics

/// The first thing asked of a content file: that it is text that can be shown.
extension SourceFile {
  /// Largest content file, in bytes.
  public static let largestSize = 4 * 1024 * 1024

  /// Whether it is larger than that; then ``bytes`` need not be all.
  public var isTooLarge: Bool { bytes.count > Self.largestSize }

  /// That it is.
  public var tooLarge: Diagnostic {
    Diagnostic(.tooLarge, at: start, ["megabytes": "\(Self.largestSize / 1024 / 1024)"])
  }

  /// The bytes after a byte order mark, or why they can't be read as text.
  ///
  /// Accepted are UTF-8 and line ends LF or CRLF; refused are other encodings, other line ends,
  /// NUL, control characters and others that do not show, and files over ``largestSize``. The text of a document,
  /// `isVerbatim`, may have letters that were encoded twice, as others published it.
  public func checkedText(isVerbatim: Bool = false) throws(Diagnostic) -> ArraySlice<UInt8> {
    if isTooLarge { throw tooLarge }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Diagnostic(.utf16, at: start)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let offset = text.firstIndex(where: Self.isControl) {
      let nulls = text.prefix(512).count { $0 == 0 }
      if nulls > 64 { throw Diagnostic(.utf16, at: start) }
      throw Diagnostic(
        .controlCharacter, at: location(ofByte: offset),
        ["codigo": "U+00\(Self.hexadecimal(text[offset]))"])
    }
    if String(validating: text, as: UTF8.self) == nil {
      let offset = Self.firstInvalidByte(text)
      let place = location(ofByte: offset)
      throw Diagnostic(
        .notUTF8, at: place,
        ["byte": "\(Self.hexadecimal(text[offset]))", "caracter": .text(Self.latin1(text[offset]))])
    }
    // Before what does not show: among the characters of one letter there are such.
    if !isVerbatim, let offset = DoubleEncoding.firstPlace(in: text) {
      throw doubleEncoding(at: offset)
    }
    if let (offset, rule, code) = Self.unfitCharacter(text, isFile: true) {
      throw Diagnostic(
        rule, at: location(ofByte: offset), width: rule == .mergeConflict ? 7 : 1,
        ["codigo": "\(code)"])
    }
    return text
  }

  private func doubleEncoding(at offset: Int) -> Diagnostic {
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? textStart
    let line = String(decoding: bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    return Diagnostic(
      .doubleEncoding, at: location(ofByte: offset), width: 2,
      correction: line.utf8.count <= 1000 ? DoubleEncoding.undone(line) : nil)
  }

  /// What libyaml refuses without saying where, or takes for the end of a line that no editor shows as one; what does
  /// not show, or turns the order of the letters round it; and what is left of a letter that was lost. `text` is
  /// UTF-8.
  private static func unfitCharacter(
    _ text: ArraySlice<UInt8>, isFile: Bool
  ) -> (Int, Rule, String)? {
    for (index, byte) in zip(text.indices, text)
    where byte >= 0xC2 || byte == 0x0D || byte == UInt8(ascii: "<") {
      switch byte {
      case UInt8(ascii: "<"):
        if isFile, isConflict(at: index, in: text) { return (index, .mergeConflict, "") }
      case 0x0D:
        let next = index + 1
        if next == text.endIndex || text[next] != 0x0A {
          return (index, .controlCharacter, "U+000D")
        }
      case 0xC2 where text[index + 1] < 0xA0 || text[index + 1] == 0xAD:
        // Controls, and the soft hyphen of word processors, which parts words for those who look for them.
        return (index, .controlCharacter, "U+00\(hexadecimal(text[index + 1]))")
      case 0xE2, 0xEF:
        let value =
          UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
          | UInt32(text[index + 2] & 0x3F)
        guard isUnfit(value), value != 0x200D || !isJoiner(at: index, in: text) else { continue }
        let rule: Rule = value == 0xFFFD ? .lostCharacter : .controlCharacter
        return (index, rule, "U+\(String(value, radix: 16, uppercase: true))")
      case 0xF3 where text[index + 1] == 0xA0:
        // Tags, U+E0000 to U+E0FFF, which nothing shows.
        return (index, .controlCharacter, "U+E0…")
      default: continue
      }
    }
    return nil
  }

  /// What is wrong with a value that escapes stand for: no file may have its characters as they are.
  static func fault(ofValue text: String) -> (rule: Rule, code: String)? {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return nil }
    let octets = Array(text.utf8)[...]
    if let octet = octets.first(where: { isControl($0) || $0 == 0x0D }) {
      return (.controlCharacter, "U+00\(hexadecimal(octet))")
    }
    return unfitCharacter(octets, isFile: false).map { ($0.1, $0.2) }
  }

  /// Whether a line begins there with which git marks two versions of a text that it could not join.
  private static func isConflict(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    (index == text.startIndex || text[index - 1] == 0x0A)
      && text[index...].starts(with: "<<<<<<< ".utf8)
  }

  /// Of U+2000 to U+2FFF and U+F000 to U+FFFF: what Unicode calls separators of lines, joiners, marks and
  /// controls of direction (Unicode Standard Annex #9), byte order marks and no characters.
  private static func isUnfit(_ value: UInt32) -> Bool {
    switch value {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFD...0xFFFF: true
    default: false
    }
  }

  /// Whether the joiner U+200D at `index` stands between two signs, as in 👩‍👧, and not between letters.
  private static func isJoiner(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    let before = text[..<index].suffix(4).last { $0 & 0xC0 != 0x80 } ?? 0
    let after = index + 3 < text.endIndex ? text[index + 3] : 0
    return before >= 0xE2 && after >= 0xE2
  }

  /// C0 controls but tab, line feed and carriage return, and DEL.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  /// What the byte would mean in Latin-1, the usual encoding of a file that is not UTF-8.
  private static func latin1(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

  private static func firstInvalidByte(_ text: ArraySlice<UInt8>) -> Int {
    var low = text.startIndex
    var iterator = text[low...].makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): low += UTF8.width(scalar)
      case .emptyInput, .error: return min(low, text.endIndex - 1)
      }
    }
  }
}
