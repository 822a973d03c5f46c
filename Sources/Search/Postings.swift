/// Where a term stands: the numbers of the entries, ascending, each once, by the best place that it
/// has there.
struct Postings {
  private(set) var titles: [UInt32] = []
  private(set) var keys: [UInt32] = []
  private(set) var texts: [UInt32] = []

  /// The places of a term in an entry, the best first.
  enum Place {
    case title, key, text
  }
}

extension Postings {
  /// `entry` is greater than all numbers given before.
  mutating func append(_ entry: UInt32, _ place: Place) {
    switch place {
    case .title: titles.append(entry)
    case .key: keys.append(entry)
    case .text: texts.append(entry)
    }
  }

  var count: Int { titles.count + keys.count + texts.count }

  /// The lists as the index has them: titles, keys and texts parted by blanks, at most `limit` numbers,
  /// the best first; where some were left out, how many there are in all comes fourth.
  func record(limit: Int) -> (text: String, estimatedSize: Int) {
    var left = limit
    var parts: [String] = []
    var size = 0
    for ids in [titles, keys, texts] {
      let list = IDList(ids.prefix(left))
      left -= min(left, ids.count)
      parts.append(String(decoding: list.text, as: UTF8.self))
      size += list.estimatedSize
    }
    if count > limit { parts.append("\(count)") }
    return (parts.joined(separator: " "), size)
  }
}
