/// A decision of an editor, with its reason, not to be told of a rule within an item.
public struct Silence: Sendable, Hashable {
  /// Id of the rule.
  public let rule: String
  public let reason: String
  /// Where it is written.
  public let location: SourceLocation
  /// Lines of the item that it is written in.
  public let lines: ClosedRange<Int>

  public init(
    rule: String, reason: String, location: SourceLocation, lines: ClosedRange<Int>
  ) {
    self.rule = rule
    self.reason = reason
    self.location = location
    self.lines = lines
  }
}

extension Silence {
  /// Whether it speaks of `diagnostic`. Errors can't be silenced.
  public func covers(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule.severity == .warning && diagnostic.rule.id == rule
      && diagnostic.location.path == location.path && lines.contains(diagnostic.location.line)
  }
}
