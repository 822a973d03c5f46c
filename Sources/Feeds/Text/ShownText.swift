/// The characters of a text that a feed carries.
///
/// - The ends of lines of all systems (CR LF, CR, U+0085, U+2028, U+2029) are LF: readers that
///   split at any of them still see one line.
/// - Control characters but the tab are left out (`CONTROL` of RFC 5545, section 3.1), and so are
///   U+FFFE and U+FFFF, which XML forbids (XML 1.0, section 2.2), and U+FEFF, which some readers
///   take for a byte order mark wherever it stands.
/// - Embeddings, overrides and isolates of direction are left out (UAX #9, section 2): programs show
///   a title among texts of others, and one that is not closed would turn those around too. Marks of
///   direction (U+200E, U+200F, U+061C) reach no further than their own text, and stay.
struct ShownText: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var followsReturn = false

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }
}

extension ShownText {
  static func showsAnything(_ text: String) -> Bool {
    var shown = ShownText(text)
    return shown.next() != nil
  }

  /// Whether a text of these octets, which are UTF-8, is shown as it is. Of texts with rare characters that
  /// begin as those do which are not, the answer is no.
  static func isWhole(_ octets: UnsafeBufferPointer<UInt8>) -> Bool {
    octets.indices.allSatisfy { place in
      switch octets[place] {
      case 0x0A, 0x20..<0x7F: true
      case 0..<0x20, 0x7F, 0xEF: false
      // U+0080 to U+009F
      case 0xC2: octets[place + 1] >= 0xA0
      // U+2028 to U+202E and all from U+2040 to U+207F
      case 0xE2: octets[place + 1] != 0x81 && !isSeparator(octets[place + 1], octets[place + 2])
      default: true
      }
    }
  }

  private static func isSeparator(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xA8...0xAE).contains(third)
  }

  mutating func next() -> Unicode.Scalar? {
    while let scalar = scalars.next() {
      let endsReturn = followsReturn && scalar == "\n"
      followsReturn = scalar == "\r"
      if !endsReturn, let shown = Self.shown(scalar) { return shown }
    }
    return nil
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x2028, 0x09, 0x0A: scalar
    case 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
      nil
    default: scalar
    }
  }
}
