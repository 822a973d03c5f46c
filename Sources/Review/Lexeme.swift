import Octets
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
    text.withOctets { octets in
      var found: [Lexeme] = []
      var start = 0
      var newlines = 0
      while start < octets.count {
        let (scalar, width) = octets.scalar(at: start)
        if scalar.isBlank {
          newlines += scalar == "\n" ? 1 : 0
          start += width
          continue
        }
        if newlines > 1 {
          found.append(Lexeme(kind: .sign("\n"), written: text.part(at: start..<start)))
        }
        newlines = 0
        let end = scalar.isOfWord ? octets.endOfWord(from: start) : start + width
        let written = text.part(at: start..<end)
        found.append(Lexeme(kind: Kind(written, first: scalar), written: written))
        start = end
      }
      return found
    }
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

extension UnsafeBufferPointer<UInt8> {
  /// The first place after `start` that belongs to no word; a point between digits, and a comma
  /// before three of them, belong to their number.
  fileprivate func endOfWord(from start: Int) -> Int {
    var end = start
    while end < count {
      let (scalar, width) = scalar(at: end)
      guard scalar.isOfWord || isWithinNumber(end) else { return end }
      end += width
    }
    return end
  }

  /// `place` is not the first of the text.
  private func isWithinNumber(_ place: Int) -> Bool {
    let isPoint = self[place] == UInt8(ascii: ".")
    guard isPoint || self[place] == UInt8(ascii: ","), self[place - 1].isDigit else { return false }
    let digits = self[(place + 1)...].prefix(4).prefix(while: \.isDigit).count
    return isPoint ? digits > 0 : digits == 3
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
