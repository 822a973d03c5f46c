/// A place in a content file: lines and columns start at 1, columns count Unicode scalars.
public struct SourceLocation: Sendable, Hashable {
  /// As the file was named to the program, with `/` between folders.
  public let path: String
  public let line: Int
  public let column: Int

  public init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation {
  /// The place of `line` and `column`, from 1, in a text that begins here and whose lines all begin at this column.
  public func ofText(line: Int, column: Int) -> SourceLocation {
    SourceLocation(
      path: path, line: self.line + line - 1, column: self.column + column - 1)
  }
}

extension SourceLocation: Comparable {
  /// By path, then in reading order.
  public static func < (one: SourceLocation, other: SourceLocation) -> Bool {
    (one.path, one.line, one.column) < (other.path, other.line, other.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(path):\(line):\(column)" }
}
