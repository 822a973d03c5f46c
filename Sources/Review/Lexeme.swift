import Programmes

/// A word, a number or a sign of a text.
struct Lexeme: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// In lower case and without accents: `Líneas` is `lineas`. Letters and digits that stand
    /// together are a word (`1er`), and so is a number of several points (`4.1.2`).
    case word(String)
    case number(ExactDecimal)
    /// A blank line is the sign `\n`.
    case sign(Unicode.Scalar)
  }

  let kind: Kind
  /// As it stands in the text.
  let written: Substring
}

extension Lexeme {
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var number: ExactDecimal? {
    if case .number(let number) = kind { number } else { nil }
  }

  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign(sign) }

  /// Whether nothing, not even a blank, stands between the two.
  func touches(_ next: Lexeme) -> Bool { written.endIndex == next.written.startIndex }
}

extension Lexeme {
  /// Everything in `text` but its blanks, in order.
  static func all(in text: String) -> [Lexeme] {
    let scalars = text.unicodeScalars
    var found: [Lexeme] = []
    var start = scalars.startIndex
    var newlines = 0
    while start < scalars.endIndex {
      let scalar = scalars[start]
      if scalar.isBlank {
        newlines += scalar == "\n" ? 1 : 0
        start = scalars.index(after: start)
        continue
      }
      if newlines > 1 { found.append(Lexeme(kind: .sign("\n"), written: text[start..<start])) }
      newlines = 0
      let end = scalar.isOfWord ? scalars.endOfWord(from: start) : scalars.index(after: start)
      let written = text[start..<end]
      found.append(Lexeme(kind: Kind(written, first: scalar), written: written))
      start = end
    }
    return found
  }
}

extension Lexeme.Kind {
  fileprivate init(_ written: Substring, first: Unicode.Scalar) {
    if first.isDigit, let number = ExactDecimal(written) {
      self = .number(number)
    } else {
      self = first.isOfWord ? .word(written.folded) : .sign(first)
    }
  }
}

extension String.UnicodeScalarView {
  /// The first place after `start` that belongs to no word; a point between digits, and a comma
  /// before three of them, belong to their number.
  fileprivate func endOfWord(from start: Index) -> Index {
    var end = start
    while end < endIndex {
      if self[end].isOfWord || isWithinNumber(end) {
        end = index(after: end)
      } else {
        return end
      }
    }
    return end
  }

  /// `place` is not the first of the text.
  private func isWithinNumber(_ place: Index) -> Bool {
    guard self[place] == "." || self[place] == ",", self[index(before: place)].isDigit else {
      return false
    }
    let digits = self[index(after: place)...].prefix(4).prefix { $0.isDigit }.count
    return self[place] == "." ? digits > 0 : digits == 3
  }
}

extension Array<Lexeme> {
  /// nil outside, too.
  func word(at index: Int) -> String? { indices.contains(index) ? self[index].word : nil }

  /// false outside, too.
  func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    indices.contains(index) && self[index].isSign(sign)
  }

  /// Whether these words stand at `index`, one after the other.
  func states(_ words: [String], at index: Int) -> Bool {
    words.indices.allSatisfy { word(at: index + $0) == words[$0] }
  }

  /// As the text has them, with whatever stands between.
  func written(_ range: Range<Int>) -> String {
    guard let first = self[range].first, let last = self[range].last else { return "" }
    return String(first.written.base[first.written.startIndex..<last.written.endIndex])
  }
}
