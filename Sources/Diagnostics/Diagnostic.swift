/// One problem of the content, as facts: which rule, where, and what the message must name.
///
/// Its text is made by ``DiagnosticText`` alone.
public struct Diagnostic: Error, Sendable, Hashable {
  public let rule: Rule
  public let location: SourceLocation
  /// How many columns the caret underlines; at least 1.
  public let width: Int
  /// What goes into the places of the rule's text, by name.
  public let values: [String: DiagnosticValue]
  /// Another place that the reader must see: where a repeated key stood first, for example.
  public let related: SourceLocation?
  /// The line as it ought to read, when there is only one way to mend it.
  public let correction: String?

  public init(
    _ rule: Rule, at location: SourceLocation, width: Int = 1,
    _ values: [String: DiagnosticValue] = [:],
    related: SourceLocation? = nil, correction: String? = nil
  ) {
    self.rule = rule
    self.location = location
    self.width = max(1, width)
    self.values = values
    self.related = related
    self.correction = correction
  }
}

extension Diagnostic: Comparable {
  /// By place, then by rule. What one rule says of one place stays in the order in which it was found.
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    one.location == other.location
      ? one.rule.id < other.rule.id : one.location < other.location
  }
}
