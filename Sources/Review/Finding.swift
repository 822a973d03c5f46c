import Diagnostics
import Programmes

/// Something that a rule found within a text.
struct Finding: Sendable {
  /// Where it stands, in the text itself.
  let words: Substring
  /// What the message must name.
  let values: [String: DiagnosticValue]
}

extension WrittenText {
  /// One diagnostic for each of `findings`, which are in the order of the text, but of those in one
  /// line only the first `most`: whoever mends the line sees the others.
  ///
  /// What stands in the front matter is reported where its text begins: a folded text does not know
  /// its lines.
  func report(_ rule: Rule, _ findings: [Finding], most: Int = 1) -> [Diagnostic] {
    guard role.hasLines else {
      return findings.prefix(most).map { Diagnostic(rule, at: text, $0.values) }
    }
    let scalars = text.text.unicodeScalars
    var diagnostics: [Diagnostic] = []
    var line = 1
    var lineStart = scalars.startIndex
    var ofLine = 0
    var place = scalars.startIndex
    for finding in findings {
      while place < finding.words.startIndex {
        let isEnd = scalars[place] == "\n"
        place = scalars.index(after: place)
        if isEnd { (line, lineStart, ofLine) = (line + 1, place, 0) }
      }
      ofLine += 1
      if ofLine > most { continue }
      let column = scalars[lineStart..<finding.words.startIndex].count + 1
      diagnostics.append(
        Diagnostic(
          rule, at: text.location.ofText(line: line, column: column),
          width: finding.words.unicodeScalars.count, finding.values))
    }
    return diagnostics
  }
}

extension WrittenText.Role {
  /// Whether the lines of the text are those of its file.
  fileprivate var hasLines: Bool { self == .prose || self == .source }
}
