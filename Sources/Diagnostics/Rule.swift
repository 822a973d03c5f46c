/// Something that content must satisfy, with the name under which messages and the guide speak of it.
///
/// Each module declares its own rules in an extension. The words of a rule are in the catalogue:
/// `regla.<id>` says what is wrong, `regla.<id>.remedio` what to do, and `regla.<id>.remedio-general` what to do where
/// a message has not all that the other names.
public struct Rule: Sendable, Hashable {
  public enum Severity: String, Sendable, Comparable {
    case warning
    case error

    public static func < (one: Severity, other: Severity) -> Bool {
      one == .warning && other == .error
    }
  }

  /// Lower-case Spanish words joined by hyphens.
  public let id: String
  public let severity: Severity

  public init(_ id: String, _ severity: Severity) {
    self.id = id
    self.severity = severity
  }
}
