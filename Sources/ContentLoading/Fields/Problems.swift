import Diagnostics
import Programmes
import YAML

/// What has been found wrong so far.
struct Problems: Sendable {
  /// Of the programme that is being read.
  var frame = DateFrame()
  private(set) var diagnostics: [Diagnostic] = []
  /// What the editors asked not to be told.
  private(set) var silences: [Silence] = []
  /// The indicators of the portal's catalogue that programmes name.
  private(set) var standards: [Verbatim] = []

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func note(_ silence: Silence) {
    silences.append(silence)
  }

  mutating func note(standard: Verbatim) {
    standards.append(standard)
  }

  mutating func report(_ others: [Diagnostic]) {
    diagnostics += others
  }

  /// Reports `rule` at a scalar, with the whole of it underlined and named as `valor`.
  mutating func report(_ rule: Rule, at node: YAMLNode, _ values: [String: DiagnosticValue] = [:]) {
    var values = values
    var width = 1
    if case .scalar(let text, _) = node.content {
      width = text.unicodeScalars.count
      values["valor"] = values["valor"] ?? .text(text)
    }
    report(Diagnostic(rule, at: node.location, width: width, values))
  }
}

extension Problems {
  /// Reports a value that has not the form that `expected` names in the catalogue.
  mutating func report(
    notOf expected: String, at node: YAMLNode, _ values: [String: DiagnosticValue] = [:]
  ) {
    let usual: [String: DiagnosticValue] = [
      "esperado": .term(expected), "ayuda": .term("forma.ayuda"),
    ]
    report(.wrongForm, at: node, usual.merging(values) { $1 })
  }

  /// Whether anything forbids to publish the file at `path`.
  func hasErrors(in path: String) -> Bool {
    diagnostics.contains { $0.location.path == path && $0.rule.severity == .error }
  }
}
