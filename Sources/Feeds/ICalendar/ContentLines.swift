import Programmes

/// Content lines: `NAME:value`, ended by CR LF and folded so that none has more than 75 octets
/// (RFC 5545, section 3.1).
///
/// A fold never parts the octets of a character, nor the two characters of an escape.
struct ContentLines {
  private(set) var bytes: [UInt8] = []
  /// Octets on the present line.
  private var width = 0
}

extension ContentLines {
  /// A line whose value needs no escapes: a date, a number, a keyword, a URI.
  ///
  /// - Parameters:
  ///   - name: the property with its parameters.
  ///   - value: ASCII.
  mutating func append(_ name: StaticString, value: String) {
    begin(name)
    if width + value.utf8.count <= Self.widest {
      bytes.append(contentsOf: value.utf8)
    } else {
      for octet in value.utf8 { put(octet) }
    }
    end()
  }

  /// A line whose value is `TEXT` (RFC 5545, section 3.3.11).
  mutating func append(_ name: StaticString, text: String) {
    begin(name)
    put(escaping: text)
    end()
  }

  /// A line whose value is a list of `TEXT`, without those that show nothing: readers differ on
  /// them. No line when nothing is left.
  mutating func append(_ name: StaticString, texts: [String]) {
    let shown = texts.filter(ShownText.showsAnything)
    guard let first = shown.first else { return }
    begin(name)
    put(escaping: first)
    for text in shown.dropFirst() {
      put(UInt8(ascii: ","))
      put(escaping: text)
    }
    end()
  }

  private mutating func begin(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    width = name.utf8CodeUnitCount
    put(UInt8(ascii: ":"))
  }

  private mutating func end() {
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func put(escaping text: String) {
    let isPut = text.utf8.withContiguousStorageIfAvailable { octets in
      let isWhole = ShownText.isWhole(octets)
      if isWhole { put(whole: octets) }
      return isWhole
    }
    if isPut == true { return }
    for scalar in ShownText(text) {
      switch scalar {
      case "\n": put(UInt8(ascii: "\\"), UInt8(ascii: "n"))
      case "\\", ";", ",": put(UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value))
      default: put(scalar)
      }
    }
  }

  /// The same for a text all of which is shown: stretches of it are copied whole.
  private mutating func put(whole text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, octet) in text.enumerated() where !octet.isContinuation {
      let isEscaped = octet.needsEscape
      let count = isEscaped ? 2 : octet.lengthOfCharacter
      if isEscaped || width + count > Self.widest {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index
      }
      makeRoom(for: count)
      if isEscaped { bytes.append(UInt8(ascii: "\\")) }
      if octet == UInt8(ascii: "\n") {
        bytes.append(UInt8(ascii: "n"))
        start = index + 1
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return put(UInt8(truncatingIfNeeded: scalar.value)) }
    makeRoom(for: UTF8.width(scalar))
    bytes.append(contentsOf: scalar.utf8)
  }

  private mutating func put(_ octet: UInt8) {
    makeRoom(for: 1)
    bytes.append(octet)
  }

  private mutating func put(_ octet: UInt8, _ next: UInt8) {
    makeRoom(for: 2)
    bytes.append(octet)
    bytes.append(next)
  }

  /// In octets, without the end of the line.
  private static var widest: Int { 75 }

  /// Folds when `count` more octets would not fit, and counts them.
  private mutating func makeRoom(for count: Int) {
    if width + count > Self.widest {
      bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
      width = 1
    }
    width += count
  }
}

extension UInt8 {
  /// Whether it goes on with a character (RFC 3629, section 3).
  fileprivate var isContinuation: Bool { (0x80..<0xC0).contains(self) }

  /// Of how many octets the character is that begins with this one.
  fileprivate var lengthOfCharacter: Int { self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }

  fileprivate var needsEscape: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\n"): true
    default: false
    }
  }
}
