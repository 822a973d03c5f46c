public import Diagnostics

/// The first thing asked of a content file: that it is text that can be shown.
extension SourceFile {
  /// Largest content file, in bytes.
  public static let largestSize = 4 * 1024 * 1024

  /// The bytes after a byte order mark, or why they can't be read as text.
  ///
  /// Accepted are UTF-8 and line ends LF or CRLF; refused are other encodings, other line ends,
  /// NUL and control characters, and files over ``largestSize``.
  public func checkedText() throws(Diagnostic) -> ArraySlice<UInt8> {
    if bytes.count > Self.largestSize {
      throw Diagnostic(
        .tooLarge, at: start,
        ["megabytes": "\(Self.largestSize / 1024 / 1024)", "bytes": "\(bytes.count)"])
    }
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
    if let (offset, code) = Self.invisibleCharacter(text) {
      throw Diagnostic(.controlCharacter, at: location(ofByte: offset), ["codigo": "\(code)"])
    }
    return text
  }

  /// What libyaml refuses without saying where, or takes for the end of a line that no editor
  /// shows as one. `text` is UTF-8.
  private static func invisibleCharacter(_ text: ArraySlice<UInt8>) -> (Int, String)? {
    for (index, byte) in zip(text.indices, text) where byte >= 0xC2 || byte == 0x0D {
      switch (byte, text[(index + 1)...].prefix(2)) {
      case (0x0D, let next) where next.first != 0x0A: return (index, "U+000D")
      case (0xC2, let next) where next[index + 1] < 0xA0:
        return (index, "U+00\(hexadecimal(next[index + 1]))")
      case (0xE2, [0x80, 0xA8]): return (index, "U+2028")
      case (0xE2, [0x80, 0xA9]): return (index, "U+2029")
      case (0xEF, [0xBB, 0xBF]): return (index, "U+FEFF")
      case (0xEF, [0xBF, 0xBE]): return (index, "U+FFFE")
      case (0xEF, [0xBF, 0xBF]): return (index, "U+FFFF")
      default: continue
      }
    }
    return nil
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
