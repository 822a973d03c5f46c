public import Diagnostics

/// What a document says in a column that no key of the content stands for.
public struct OtherCell: Sendable, Hashable {
  /// As the document calls it.
  public let column: String
  /// Of that name.
  public let location: SourceLocation
  public let texts: [Verbatim]

  /// nil for an empty cell.
  public init?(column: String, at location: SourceLocation, texts: [Verbatim]) {
    if texts.isEmpty { return nil }
    self.column = column
    self.location = location
    self.texts = texts
  }
}

extension OtherCell {
  /// `Presupuesto: 10,000`
  public var line: String { "\(column): \(texts.map(\.text).joined(separator: "; "))" }
}

extension [OtherCell] {
  /// nil where the row has nothing in `column`.
  public subscript(column: String) -> OtherCell? { first { $0.column == column } }
}
