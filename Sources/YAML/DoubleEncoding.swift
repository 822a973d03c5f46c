import Octets

/// Text whose UTF-8 was taken for Windows-1252 and encoded once more: `inducciÃ³n` for «inducción».
enum DoubleEncoding {
  /// The offset of the first place in `text`, which is UTF-8, where it shows: a letter of Latin-1 in the two
  /// characters of its octets, or a sign as `“` in the three of its own.
  static func firstPlace(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while let start = text[index...].firstIndex(where: { $0 == 0xC3 }) {
      if character(at: start, in: text) != nil { return start }
      index = start + 1
    }
    return nil
  }

  /// `line` as it was before.
  static func undone(_ line: String) -> String {
    let octets = Array(line.utf8)[...]
    var result: [UInt8] = []
    var index = octets.startIndex
    while index < octets.endIndex {
      if let (found, end) = character(at: index, in: octets) {
        result += found
        index = end
      } else {
        result.append(octets[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The octets of the character that stands encoded twice at `start`, and where the text goes on after it.
  private static func character(
    at start: Int, in text: ArraySlice<UInt8>
  ) -> (octets: [UInt8], end: Int)? {
    guard let (lead, next) = octet(at: start, in: text) else { return nil }
    let count: Int
    switch lead {
    case 0xC2, 0xC3: count = 2
    case 0xE2: count = 3
    default: return nil
    }
    var (octets, end) = ([lead], next)
    while octets.count < count {
      guard let (octet, next) = octet(at: end, in: text), (0x80..<0xC0).contains(octet) else {
        return nil
      }
      octets.append(octet)
      end = next
    }
    // «â» and two more signs are one of those that word processors use: dashes, quotes, dots, the euro.
    if lead == 0xE2, !(0x80...0x84).contains(octets[1]) { return nil }
    return (octets, end)
  }

  /// The octet of Windows-1252 that the character at `start` is, where it is not of ASCII.
  private static func octet(at start: Int, in text: ArraySlice<UInt8>) -> (UInt8, Int)? {
    guard start < text.endIndex else { return nil }
    let width = text[start] >= 0xE0 ? 3 : 2
    guard text[start] >= 0xC2, text[start] < 0xF0, start + width <= text.endIndex else {
      return nil
    }
    let lead = UInt32(text[start] & (width == 2 ? 0x1F : 0x0F))
    let scalar = text[start + 1..<start + width].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    // Some programs keep an octet that the encoding does not have as the control character of its number.
    let octet = (0x80...0xFF).contains(scalar) ? UInt8(scalar) : Windows1252.octet(of: scalar)
    return octet.map { ($0, start + width) }
  }
}
