/// The `id` values given to the headings of one text, no two alike.
struct Anchors {
  private let prefix: String
  /// For each slug used, the number that made the last copy of it.
  private var copies: [String: Int] = [:]

  init(prefix: String) {
    self.prefix = prefix
  }
}

extension Anchors {
  /// The `id` of a heading: the prefix and its slug, and from the second copy on a number.
  ///
  /// It never has an underscore, which tells it from the ids of footnotes.
  mutating func next(for text: String) -> String {
    let slug = AnchorName(text).value
    guard var copy = copies[slug] else {
      copies[slug] = 1
      return prefix + slug
    }
    var candidate: String
    repeat {
      copy += 1
      candidate = "\(slug)-\(copy)"
    } while copies[candidate] != nil
    copies[slug] = copy
    copies[candidate] = 1
    return prefix + candidate
  }
}
