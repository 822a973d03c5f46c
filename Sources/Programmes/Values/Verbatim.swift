public import Diagnostics

/// Words of a document, exactly as they stand there: never empty, and with their place in the content.
public struct Verbatim: Sendable, Hashable {
  public let text: String
  public let location: SourceLocation

  /// nil when `text` has nothing but white space and controls.
  public init?(_ text: String, at location: SourceLocation) {
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { return nil }
    self.text = text
    self.location = location
  }
}

extension Verbatim: CustomStringConvertible {
  public var description: String { text }
}
