import Octets

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
    text.withOctets { octets in
      var found: [PhraseWord] = []
      var start = 0
      var place = 0
      while start < octets.count {
        let (scalar, width) = octets.scalar(at: start)
        var end = start + width
        var count = 1
        while scalar.isOfWord, end < octets.count {
          let (next, width) = octets.scalar(at: end)
          guard next.isOfWord || octets.joinsDigits(at: end) else { break }
          end += width
          count += 1
        }
        if !scalar.isBlank {
          let word = text.part(at: start..<end).folded
          found.append(PhraseWord(text: word, place: place..<place + count))
        }
        start = end
        place += count
      }
      return found
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// `place` is neither the first nor after the last.
  fileprivate func joinsDigits(at place: Int) -> Bool {
    switch self[place] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
      self[place - 1].isDigit && place + 1 < count && self[place + 1].isDigit
    default: false
    }
  }
}
