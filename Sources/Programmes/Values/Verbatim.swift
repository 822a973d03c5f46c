public import Diagnostics

/// Words of a document, exactly as they stand there: never empty, and with their place in the content.
///
/// A value, held by reference: most that is known of an institution is such words, held by many at once.
public final class Verbatim: Sendable {
  public let text: String
  public let location: SourceLocation

  /// nil when `text` has nothing but white space and controls.
  public convenience init?(_ text: String, at location: SourceLocation) {
    guard Self.isStated(text) else { return nil }
    self.init(stated: text, at: location)
  }

  init(stated text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }
}

extension Verbatim {
  /// Whether `text` has more than white space and controls.
  static func isStated(_ text: String) -> Bool {
    text.unicodeScalars.contains { !$0.isBlank }
  }
}

extension Verbatim: Hashable {
  public static func == (one: Verbatim, other: Verbatim) -> Bool {
    one === other || one.text == other.text && one.location == other.location
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(location)
  }
}

extension Verbatim: CustomStringConvertible {
  public var description: String { text }
}
