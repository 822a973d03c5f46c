/// A word, a number, a date or a sign of a text.
struct PhraseWord: Sendable, Hashable {
  /// In lower case and without accents: `Último` is `ultimo`. What digits hold together is one
  /// word: `02/03/2024`, `1.1.2`.
  let text: String
  /// In Unicode scalars from the start of the text.
  let place: Range<Int>
}

extension PhraseWord {
  /// All of `text`, in order; blanks stand between them.
  static func all(in text: String) -> [PhraseWord] {
    let scalars = Array(text.unicodeScalars)
    var found: [PhraseWord] = []
    var start = 0
    while start < scalars.count {
      if scalars[start].isBlank {
        start += 1
        continue
      }
      let end = scalars[start].isOfWord ? endOfWord(in: scalars, from: start) : start + 1
      found.append(PhraseWord(text: folded(scalars[start..<end]), place: start..<end))
      start = end
    }
    return found
  }

  private static func endOfWord(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count, scalars[end].isOfWord || joinsDigits(scalars, at: end) { end += 1 }
    return end
  }

  /// `place` is neither the first nor after the last.
  private static func joinsDigits(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    ["/", "-", "."].contains(scalars[place]) && scalars[place - 1].isDigit
      && place + 1 < scalars.count && scalars[place + 1].isDigit
  }

  private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: scalars.count) { bytes in
        bytes.initialize(fromContentsOf: scalars.lazy.map(\.lowercaseOfASCII))
      }
    }
    var result = ""
    for scalar in scalars.lazy.flatMap(\.properties.lowercaseMapping.unicodeScalars) {
      switch scalar {
      case "á": result += "a"
      case "é": result += "e"
      case "í": result += "i"
      case "ó": result += "o"
      case "ú", "ü": result += "u"
      case "ñ": result += "n"
      case "\u{300}"..."\u{36F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var lowercaseOfASCII: UInt8 {
    UInt8(truncatingIfNeeded: ("A"..."Z").contains(self) ? value | 0x20 : value)
  }
}
