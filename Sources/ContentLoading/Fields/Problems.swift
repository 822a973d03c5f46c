import Diagnostics
import YAML

/// What has been found wrong so far.
struct Problems: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  /// What the editors asked not to be told.
  private(set) var silences: [Silence] = []

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func note(_ silence: Silence) {
    silences.append(silence)
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
