/// Sizes beyond which a text is refused, so that the parser always takes a short time.
enum Limits {
  static let bytes = 65_536
  static let containerMarkersInLine = 32
  static let pipesInLine = 200
  /// Cells of all tables, counting those that short rows leave empty.
  static let tableCells = 65_536
  /// Straight quotes of a text; a text with more keeps them straight, and is not refused.
  static let smartQuotes = 8_000
  static let brackets = 1_000
  static let definitionBytes = 2_048
  static let paragraphLines = 2_000
  /// Bytes of all destinations and titles once every reference is replaced by its definition.
  static let linkBytes = 1_048_576
  /// Bytes of a heading's slug.
  static let slugBytes = 80
}
