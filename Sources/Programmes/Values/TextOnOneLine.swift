extension String {
  /// Every run of white space as one blank: how lines are broken makes no difference.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
