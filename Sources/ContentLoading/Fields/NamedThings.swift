import Diagnostics
import Programmes

/// Reports on names: those that nothing has, and those that two things have.
extension Problems {
  /// `words` name nothing; perhaps one of `names` was meant. The message calls them `place`.
  mutating func reportUnknown(
    _ words: Verbatim, _ rule: Rule, _ place: String, among names: [String],
    _ others: [String: DiagnosticValue] = [:]
  ) {
    var values = others
    values[place] = .text(words.text)
    values["sugerencia"] = Suggestion.nearest(to: words.text, among: names).map { .text($0) }
    report(Diagnostic(rule, at: words, values))
  }

  /// Every one of `items` that says the same as an earlier one. The message calls it `clave`.
  mutating func reportRepeats<Value: Hashable>(
    _ items: [Located<Value>], _ rule: Rule, words: (Value) -> String
  ) {
    var seen: [Value: SourceLocation] = [:]
    for item in items {
      guard let first = seen[item.value] else {
        seen[item.value] = item.location
        continue
      }
      let text = words(item.value)
      report(
        Diagnostic(
          rule, at: item.location, width: text.unicodeScalars.count, ["clave": .text(text)],
          related: first))
    }
  }
}
