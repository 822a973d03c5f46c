/// How a long list is parted into pages.
public enum ListPages {
  /// Rows of a page of a list.
  static let length = 200

  /// How many pages `count` rows take, at least one.
  public static func count(for count: Int) -> Int { max(1, (count + length - 1) / length) }

  /// The rows of a page, from 1.
  static func rows<Row>(of rows: [Row], on page: Int) -> ArraySlice<Row> {
    rows.dropFirst((page - 1) * length).prefix(length)
  }
}
