import Diagnostics
import Programmes

/// A running text, whose words can be found in its file.
struct Prose: Sendable {
  let text: String
  /// Its words without the marks of emphasis, cut at the ends of sentences.
  let sentences: [[Lexeme]]
  private let location: SourceLocation
  /// Whether the text stands in its file as it is, line for line.
  private let isLiteral: Bool

  /// Messages about any of its words point to its beginning: how it is folded is not known.
  init(_ text: Verbatim) {
    self.text = text.text
    sentences = Self.sentences(of: text.text)
    location = text.location
    isLiteral = false
  }

  init(_ text: MarkdownText) {
    self.text = text.source
    sentences = Self.sentences(of: text.source)
    location = text.location
    isLiteral = true
  }
}

extension Prose {
  private static func sentences(of text: String) -> [[Lexeme]] {
    let lexemes = Lexeme.all(in: text)
    return lexemes.split { lexeme in
      [".", ";", "!", "?", "\n"].contains { lexeme.isSign($0) }
    }.map { sentence in
      sentence.filter { lexeme in !["*", "_", "`", "«", "»", "\""].contains { lexeme.isSign($0) } }
    }
  }

  /// Where `words`, a part of its text, stand.
  func location(of words: Substring) -> SourceLocation {
    guard isLiteral else { return location }
    let before = text.unicodeScalars[..<words.startIndex]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return location.ofText(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }
}

extension Programme {
  /// What the document says of the programme as a whole, in sentences.
  var proseOfWhole: [Prose] {
    [presentation.map { Prose($0) }, approval?.text.map { Prose($0) }].compactMap { $0 }
      + notes.document.map { Prose($0) }
  }
}
