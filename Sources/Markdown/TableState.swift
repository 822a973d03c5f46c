/// What is known of the table being written.
struct TableState {
  /// Tables begun so far in the text.
  var number = 0
  /// The alignment of each column: `l`, `c`, `r` or 0.
  var alignments: [UInt8] = []
  var column = 0
  var isInHeader = false
  var isBodyOpen = false
}
