import Diagnostics
import Programmes

extension Diagnostic {
  /// At a text of the document, all of it underlined as far as its line goes.
  init(
    _ rule: Rule, at text: Verbatim, _ values: [String: DiagnosticValue] = [:],
    related: SourceLocation? = nil, correction: String? = nil
  ) {
    self.init(
      rule, at: text.location, width: text.text.unicodeScalars.count, values, related: related,
      correction: correction)
  }
}
