extension Markdown {
  /// What the markup says besides the text itself, to those who hear a page instead of seeing it.
  public struct Words: Sendable {
    let doneTask: String
    let pendingTask: String
    /// Of the note with this number.
    let note: @Sendable (Int) -> String
    /// Of the way back from a note to the place of the text, from 1, that leads to it.
    let wayBack: @Sendable (Int) -> String
    /// Of the table with this number.
    let table: @Sendable (Int) -> String

    public init(
      doneTask: String, pendingTask: String, note: @escaping @Sendable (Int) -> String,
      wayBack: @escaping @Sendable (Int) -> String, table: @escaping @Sendable (Int) -> String
    ) {
      self.doneTask = doneTask
      self.pendingTask = pendingTask
      self.note = note
      self.wayBack = wayBack
      self.table = table
    }
  }
}

extension Markdown.Words {
  /// For markup that nobody is shown: numbers and signs alone.
  public static let none = Markdown.Words(
    doneTask: "✓", pendingTask: "–", note: { "\($0)" }, wayBack: { "\($0)" }, table: { "\($0)" })
}
