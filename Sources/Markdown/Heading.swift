extension Markdown {
  /// A heading of a text.
  public struct Heading: Sendable, Hashable {
    /// The level it has in the page, from 1 to 6.
    public let level: Int
    /// Its words, without markup; not escaped.
    public let text: String
    /// The `id` it has in the page, unique in the text.
    public let id: String
    /// Its line in the source; the first is 1.
    public let line: Int
  }
}
