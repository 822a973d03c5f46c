public import Diagnostics

/// Prose in Markdown, not yet rendered.
public struct MarkdownText: Sendable, Hashable {
  public let source: String
  /// Of its first line.
  public let location: SourceLocation

  /// nil when there is nothing but white space and controls.
  public init?(_ source: String, at location: SourceLocation) {
    guard source.unicodeScalars.contains(where: { !$0.isBlank }) else { return nil }
    self.source = source
    self.location = location
  }
}

extension MarkdownText {
  /// Its lines without their ends, LF or CRLF.
  public var lines: [Substring] {
    var lines = source.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for index in lines.indices.dropLast() where lines[index].last == UInt8(ascii: "\r") {
      lines[index].removeLast()
    }
    return lines.map(Substring.init)
  }
}
