public import Diagnostics

/// A value of a YAML file with its place. Scalars stay text: `No`, `1.10` and `02/03/2020` mean what
/// the editor wrote, and only the model gives them a type.
public struct YAMLNode: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    /// Text without quotes or folding; `isPlain` when it stood without quotes.
    case scalar(String, isPlain: Bool)
    case mapping([Entry])
    case sequence([YAMLNode])
  }

  /// A key and its value, in the order of the file.
  public struct Entry: Sendable, Hashable {
    public let key: String
    public let keyLocation: SourceLocation
    public let value: YAMLNode
  }

  public let content: Content
  /// Of the first character of the value; of its key, when the value is empty.
  public let location: SourceLocation
  /// Whether it begins and ends on one line, so that a place in its text is a place in that line.
  public let isOnOneLine: Bool
  /// Of a scalar's first word: within its quotes, or below the sign of a block, whose lines all begin at its column.
  /// Of one that is folded out of several lines in another way, the start of its first line.
  public let textLocation: SourceLocation
  /// Lines of a text, and comments among the keys of a mapping, that look like keys.
  public let looseKeys: [LooseKey]
  /// What was pasted into a text of several lines.
  public let pastedLines: PastedLines?

  public init(
    _ content: Content, at location: SourceLocation, isOnOneLine: Bool = true,
    textLocation: SourceLocation? = nil, looseKeys: [LooseKey] = [],
    pastedLines: PastedLines? = nil
  ) {
    self.content = content
    self.location = location
    self.isOnOneLine = isOnOneLine
    self.textLocation = textLocation ?? location
    self.looseKeys = looseKeys
    self.pastedLines = pastedLines
  }
}

extension YAMLNode {
  /// Whether nothing was written: `clave:` and then the next key.
  public var isEmpty: Bool {
    if case .scalar("", isPlain: true) = content { true } else { false }
  }
}
