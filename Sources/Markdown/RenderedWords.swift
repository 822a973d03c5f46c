extension Markdown {
  /// What the markup says besides the text itself, to those who hear a page instead of seeing it.
  public struct Words: Sendable {
    public enum Spoken: Sendable {
      case doneTask, pendingTask
      /// The note with this number.
      case note(Int)
      /// The way back from a note to the place of the text, from 1, that leads to it.
      case wayBack(Int)
      /// The table with this number.
      case table(Int)
    }

    let text: @Sendable (Spoken) -> String

    public init(_ text: @escaping @Sendable (Spoken) -> String) { self.text = text }
  }
}

extension Markdown.Words {
  /// For markup that nobody is shown: numbers and signs alone.
  public static let none = Markdown.Words { spoken in
    switch spoken {
    case .doneTask: "✓"
    case .pendingTask: "–"
    case .note(let number), .wayBack(let number), .table(let number): "\(number)"
    }
  }
}
