/// Why a text is not read at all: it would take far more time or room than any honest text.
///
/// Lines are those of the source; the first is 1.
public enum MarkdownRejection: Error, Sendable, Hashable {
  /// It has more than 65,536 bytes.
  case tooLarge
  /// A line opens more than 32 quotes, list items and footnotes.
  case tooManyContainerMarkers(line: Int)
  /// A line has more than 200 bars, or its table takes the text past 65,536 cells.
  case tooManyPipes(line: Int)
  /// It has more than 1,000 opening brackets.
  case tooManyBrackets
  /// A link definition has more than 2,048 bytes, or the links that use definitions repeat more
  /// than a million bytes of them.
  case referenceDefinitionTooLong(line: Int)
  /// More than 2,000 lines follow one another, from this one, without an empty line.
  case paragraphTooLong(line: Int)
}

extension MarkdownRejection {
  /// The line to look at, or nil when the whole text is to blame.
  public var line: Int? {
    switch self {
    case .tooLarge, .tooManyBrackets:
      nil
    case .tooManyContainerMarkers(let line), .tooManyPipes(let line),
      .referenceDefinitionTooLong(let line), .paragraphTooLong(let line):
      line
    }
  }

  /// The name of the case, to find its wording by.
  public var name: String {
    switch self {
    case .tooLarge: "tooLarge"
    case .tooManyContainerMarkers: "tooManyContainerMarkers"
    case .tooManyPipes: "tooManyPipes"
    case .tooManyBrackets: "tooManyBrackets"
    case .referenceDefinitionTooLong: "referenceDefinitionTooLong"
    case .paragraphTooLong: "paragraphTooLong"
    }
  }
}
