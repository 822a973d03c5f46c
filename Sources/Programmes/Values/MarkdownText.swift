public import Diagnostics

/// Prose in Markdown, not yet rendered.
public struct MarkdownText: Sendable, Hashable {
  public let source: String
  /// Of its first line, at the column where all its lines begin.
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
    source[...].parts { octets in
      var lines: [Range<Int>] = []
      var start = 0
      for end in octets.indices where octets[end] == UInt8(ascii: "\n") {
        let isCRLF = end > start && octets[end - 1] == UInt8(ascii: "\r")
        lines.append(start..<(isCRLF ? end - 1 : end))
        start = end + 1
      }
      return lines + [start..<octets.count]
    }
  }
}
