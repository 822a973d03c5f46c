import Diagnostics
import Programmes

extension Rule {
  static let cutText = Rule("texto-cortado", .warning)
}

extension ReviewRule {
  /// A text that stops in the middle: «…correo electrónico dirigido a la» (INM 2021, 5.2.1).
  static let cutText: ReviewRule = ReviewRule(.cutText) { subject in
    subject.documents.flatMap(\.texts).compactMap { text in
      guard text.role.isSentence, let cut = Cut(of: text) else { return nil }
      return Diagnostic(
        .cutText, at: text.text, ["corte": .term(cut.term), "final": .text(cut.words)])
    }
  }
}

/// Why a text seems to have been cut, and the words that show it.
private struct Cut {
  let term: String
  let words: String

  init?(of written: WrittenText) {
    let text = written.text.text
    guard let end = text.unicodeScalars.last(where: { !$0.isBlank }), end != ":" else { return nil }
    if let words = Self.unfinished(text, after: written.words.last) {
      (term, self.words) = ("revision.corte-palabra", words)
    } else if let words = Self.hyphenated(text) {
      (term, self.words) = ("revision.corte-guion", words)
    } else if written.traits.signs.contains(.opening), let words = Self.unclosed(text) {
      (term, self.words) = ("revision.corte-signo", words)
    } else {
      return nil
    }
  }
}

extension Cut {
  /// The end of a text whose last word needs another: an article, a preposition, a conjunction.
  private static func unfinished(_ text: String, after last: Substring?) -> String? {
    guard let last, sieve.mayHold(last),
      last.unicodeScalars.count > 1 || last.first?.isLowercase == true,
      last.scalarsAfter.allSatisfy({ $0.isBlank || $0 == "," })
    else { return nil }
    let word = last.lowercased()
    guard needsMore.contains(word) || letters.contains(word) else { return nil }
    let words = text.unicodeScalars.suffix(80).split(whereSeparator: { !$0.isOfWord })
      .map(Substring.init)
    let previous = words.dropLast().last
    if letters.contains(word) {
      // «inciso a», «Anexo y»; «; y» is how an item of a list may end.
      guard let previous, !numbered.contains(previous.folded),
        previous.gap(to: last).unicodeScalars.allSatisfy(\.isBlank)
      else { return nil }
    }
    let tail = words.suffix(3)
    return tail.first.map { "…\($0.through(last))" }
  }

  /// Words that never end a Spanish sentence. «contra», «bajo», «entre», «sobre» and «una» may.
  private static let needsMore: Set<String> = [
    "el", "la", "los", "las", "lo", "un", "al", "del", "de", "con", "en", "por", "para", "sin",
    "desde", "hasta", "hacia", "mediante", "durante", "ante", "que", "ni", "su", "sus", "como",
    "cuyo", "cuya", "cuyos", "cuyas",
  ]
  /// Words of one letter, which also number things.
  private static let letters: Set<String> = ["a", "e", "o", "u", "y"]
  private static let sieve = WordSieve(needsMore.union(letters))
  private static let numbered: Set<String> = [
    "inciso", "anexo", "apartado", "grupo", "opcion", "punto", "tipo", "letra", "letras",
    "fraccion",
    "nota", "seccion", "eje", "serie", "vitamina", "categoria", "nivel", "bloque", "formato",
    "variable", "x",
  ]

  /// A word that goes on in a line which is not there: «capaci-».
  private static func hyphenated(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isBlank }),
      scalars[last] == "-" || scalars[last] == "\u{AD}",
      let letter = scalars[..<last].last, letter.isLowerCase
    else { return nil }
    return String(text[last...last].chunk)
  }

  /// A bracket or a quotation mark without its partner, with the words after it.
  private static func unclosed(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    var open: [(closing: Unicode.Scalar, place: String.Index)] = []
    var previous: Unicode.Scalar?
    for place in scalars.indices {
      let scalar = scalars[place]
      if let index = open.lastIndex(where: { $0.closing == scalar }) {
        open.removeSubrange(index...)
      } else if let closing = closing(of: scalar), !(scalar == "\"" && previous?.isDigit == true) {
        open.append((closing, place))
      }
      previous = scalar
      // Deeper than any sentence: not a text that this can judge.
      if open.count > 8 { return nil }
    }
    guard let first = open.first else { return nil }
    let words = scalars[first.place...].split(whereSeparator: \.isBlank).map(Substring.init)
    return words.prefix(6).joined(separator: " ") + (words.count > 6 ? "…" : "")
  }

  private static func closing(of opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "(": ")"
    case "[": "]"
    case "«": "»"
    case "“": "”"
    case "\"": "\""
    default: nil
    }
  }
}

extension Substring {
  fileprivate var scalarsAfter: Substring.UnicodeScalarView { base[endIndex...].unicodeScalars }
}

extension WrittenText.Role {
  /// Formulas have their own rules, and lines of prose are cut by whoever typed them. The scope of
  /// a target is an excerpt of its text, and a column may be named «Del».
  fileprivate var isSentence: Bool {
    switch self {
    case .formula, .scope, .columnName, .prose, .source, .transcriptionNote: false
    default: true
    }
  }
}
