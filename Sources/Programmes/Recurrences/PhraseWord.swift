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
    let scalars = text.unicodeScalars
    var found: [PhraseWord] = []
    var start = scalars.startIndex
    var place = 0
    while start < scalars.endIndex {
      var end = scalars.index(after: start)
      var count = 1
      if scalars[start].isOfWord {
        while end < scalars.endIndex, scalars[end].isOfWord || scalars.joinsDigits(at: end) {
          end = scalars.index(after: end)
          count += 1
        }
      }
      if !scalars[start].isBlank {
        found.append(PhraseWord(text: text[start..<end].folded, place: place..<place + count))
      }
      start = end
      place += count
    }
    return found
  }
}

extension String.UnicodeScalarView {
  /// `place` is neither the first nor after the last.
  fileprivate func joinsDigits(at place: Index) -> Bool {
    switch self[place] {
    case "/", "-", ".":
      let next = index(after: place)
      return self[index(before: place)].isDigit && next < endIndex && self[next].isDigit
    default: return false
    }
  }
}
