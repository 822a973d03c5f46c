package import Diagnostics

extension Diagnostic {
  /// At the words of a content file, all of them underlined as far as their line goes.
  package init(
    _ rule: Rule, at words: Verbatim, _ values: [String: DiagnosticValue] = [:],
    related: SourceLocation? = nil, correction: String? = nil
  ) {
    self.init(
      rule, at: words.location, width: words.text.unicodeScalars.count, values, related: related,
      correction: correction)
  }
}
