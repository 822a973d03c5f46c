/// Two texts of which long ones are cut to where they differ, with some words around it.
struct ShortenedPair {
  let texts: (String, String)

  private static let longest = 120
  private static let kept = 4

  init(_ one: String, _ other: String) {
    guard max(one.count, other.count) > Self.longest else {
      texts = (one, other)
      return
    }
    let (words, others) = (one.split(separator: " "), other.split(separator: " "))
    let shortest = min(words.count, others.count)
    let head = zip(words, others).prefix { $0 == $1 }.count
    let tail = zip(words.reversed(), others.reversed()).prefix { $0 == $1 }.count
    let start = max(0, head - Self.kept)
    let end = max(0, min(tail, shortest - head) - Self.kept)
    texts = (Self.cut(words, start, end), Self.cut(others, start, end))
  }

  /// Without `start` words at the beginning and `end` words at the end, and no longer than is read at once.
  private static func cut(_ words: [Substring], _ start: Int, _ end: Int) -> String {
    var kept = words.dropFirst(start).dropLast(end)
    var isCut = false
    while kept.count > 1, kept.reduce(0, { $0 + $1.count + 1 }) > 2 * longest {
      kept = kept.dropLast(max(1, kept.count / 8))
      isCut = true
    }
    let text = kept.joined(separator: " ")
    return (start > 0 ? "… " : "") + text + (isCut || end > 0 ? " …" : "")
  }
}
