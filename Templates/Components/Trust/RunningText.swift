import Octets

/// The stretches of markup between tags that a link may be put into: no headings, names of columns,
/// code, drawings or other links.
///
/// It reads only what this program writes: `<` and `>` in texts are escaped.
struct RunningText: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0
  /// The element that is passed over, and how many of its name are open.
  private var skipped: (name: ElementName, depth: Int)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Range<Int>? {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        passTag()
        continue
      }
      let start = index
      index = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if skipped == nil { return start..<index }
    }
    return nil
  }
}

extension RunningText {
  private mutating func passTag() {
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
      index = bytes.count
      return
    }
    let isClosing = bytes[index + 1] == UInt8(ascii: "/")
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    let name = ElementName(bytes[(index + (isClosing ? 2 : 1))..<end])
    index = end + 1
    if let (element, depth) = skipped {
      guard name == element, !isEmpty else { return }
      let left = depth + (isClosing ? -1 : 1)
      skipped = left == 0 ? nil : (element, left)
    } else if !isClosing, !isEmpty, Self.skippedElements.contains(name) {
      skipped = (name, 1)
    }
  }

  private static let skippedElements =
    [
      "a", "button", "caption", "code", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "nav",
      "pre", "script", "select", "style", "summary", "svg", "textarea", "th",
    ].map { ElementName(Array($0.utf8)[...]) }
}

/// The first eight letters of the name of an element, as one number: there are many tags in a page.
private struct ElementName: Equatable {
  private let letters: UInt64

  init(_ tag: ArraySlice<UInt8>) {
    letters = tag.prefix { $0.isASCIILetterOrDigit }.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension [UInt8] {
  /// Whether a word may begin at `start`: not behind a letter or digit, nor behind a hyphen, point or
  /// the like that joins it to one, nor within a character reference.
  func startsWord(at start: Int, in run: Range<Int>) -> Bool {
    var index = start
    while index > run.lowerBound, self[index - 1].joinsWords { index -= 1 }
    guard index > run.lowerBound else { return true }
    var last = index - 1
    while last > run.lowerBound, self[last] & 0xC0 == 0x80 { last -= 1 }
    let byte = self[last]
    return !byte.isInWord && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "#")
  }

  /// Whether a word that comes as far as `end` does not go on there.
  func endsWord(at end: Int, in run: Range<Int>) -> Bool {
    let next = self[end..<run.upperBound].first { !$0.joinsWords }
    return next.map { !$0.isInWord } ?? true
  }
}

extension UInt8 {
  /// For the first byte of a character. Those that begin with C2 and E2 are signs: quotation marks,
  /// dashes, spaces.
  fileprivate var isInWord: Bool { isASCIILetterOrDigit || self >= 0xC3 && self != 0xE2 }

  fileprivate var joinsWords: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"): true
    default: false
    }
  }
}
