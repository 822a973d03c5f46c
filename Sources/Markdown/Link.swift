extension Markdown {
  /// A link or an image of a text.
  public struct Link: Sendable, Hashable {
    /// Where it leads, as the source says it once its entities and escapes are read.
    public let destination: String
    /// Its line in the source; the first is 1. In a paragraph that begins with definitions, those
    /// lines are left out, so it is too low by as many.
    public let line: Int
    /// Whether it shows an image.
    public let isImage: Bool
  }
}
