/// What is known of the footnotes while they are written.
struct FootnoteState {
  /// For each footnote, by its number, the references written so far.
  var references: [Int: Int] = [:]
  /// The footnote being written or, between two, the one before; 0 before the first.
  var number = 0
  /// Whether the footnote being written already has its links back.
  var hasReturns = false
}
