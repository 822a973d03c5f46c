import Octets

/// The text of a file in which a program for tables saved one: UTF-8, UTF-16 with a byte order mark, as Excel's
/// "Unicode text" has it, or Windows-1252 where it is none of them.
public struct TableText: Sendable, Hashable {
  public let text: String

  /// nil where it is no text: there are octets without meaning in it.
  public init?(_ bytes: [UInt8]) {
    let text: String?
    if bytes.starts(with: [0xFF, 0xFE]) {
      text = Self.utf16(bytes.dropFirst(2), isLittleEndian: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = Self.utf16(bytes.dropFirst(2), isLittleEndian: false)
    } else {
      let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      text = String(validating: rest, as: UTF8.self) ?? Self.windows1252(rest)
    }
    guard let text, !text.utf8.contains(where: Self.isOfNoText) else { return nil }
    self.text = text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = Windows1252.scalar(of: byte) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Text has none of these, whatever program wrote it; what has them is another kind of file.
  private static func isOfNoText(_ octet: UInt8) -> Bool {
    octet < 0x07 || (0x0E..<0x1B).contains(octet)
  }
}
