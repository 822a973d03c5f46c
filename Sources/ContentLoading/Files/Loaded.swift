public import Diagnostics

/// What could be read, and what is wrong with it. A value may be there although something is wrong;
/// whether it may be published is for the diagnostics to say.
public struct Loaded<Value: Sendable>: Sendable {
  public let value: Value?
  /// Sorted by place.
  public let diagnostics: [Diagnostic]
  /// What the editors asked not to be told.
  public let silences: [Silence]

  public init(_ value: Value?, _ diagnostics: [Diagnostic], silences: [Silence] = []) {
    self.value = value
    self.diagnostics = diagnostics.sorted()
    self.silences = silences
  }
}

extension Loaded {
  /// Whether anything forbids to publish.
  public var hasErrors: Bool { diagnostics.contains { $0.rule.severity == .error } }

  /// What no editor has answered.
  public var open: [Diagnostic] {
    diagnostics.filter { diagnostic in !silences.contains { $0.covers(diagnostic) } }
  }
}
