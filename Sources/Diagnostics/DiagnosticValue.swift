/// What goes into a place of a message.
public enum DiagnosticValue: Sendable, Hashable {
  /// As it stands, from the content or from a count.
  case text(String)
  /// Words of the catalogue, by key; they may have places of their own.
  case term(String)
}

extension DiagnosticValue: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}
