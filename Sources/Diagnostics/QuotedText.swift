extension String {
  /// As content files have it between quotes within which nothing is read but two of them as one: YAML 1.2.2,
  /// section 7.3.2.
  package var inSingleQuotes: String { "'" + replacing("'", with: "''") + "'" }
}
