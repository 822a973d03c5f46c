/// A file of terms that begin alike.
struct Shard {
  /// What its terms begin with. A term ends with `_`, so that `pat_` has only the term `pat`.
  let prefix: String
  /// In the order of the bytes.
  let records: ArraySlice<TermRecord>
}

/// A term with its lists as text.
struct TermRecord {
  let term: String
  let lists: String
  let estimatedSize: Int
}

extension Shard {
  /// The fewest files of at most `limit` bytes that hold `records`, which are in order; of prefixes
  /// that do not begin one another.
  static func parting(_ records: [TermRecord], limit: Int) -> [Shard] {
    parting(records[...], beginning: "", limit: limit)
  }

  private static func parting(
    _ records: ArraySlice<TermRecord>, beginning prefix: String, limit: Int
  ) -> [Shard] {
    if records.isEmpty { return [] }
    let size = records.reduce(0) { $0 + $1.estimatedSize }
    if !prefix.isEmpty, size <= limit || prefix.hasSuffix("_") {
      return [Shard(prefix: prefix, records: records)]
    }
    let depth = prefix.utf8.count
    var shards: [Shard] = []
    var rest = records
    while let first = rest.first {
      let letter = first.letter(at: depth)
      let same = rest.prefix { $0.letter(at: depth) == letter }
      let longer = prefix + String(decoding: [letter], as: UTF8.self)
      shards += parting(same, beginning: longer, limit: limit)
      rest = rest.dropFirst(same.count)
    }
    return shards
  }

  /// `{"capacit":"A B C", …}`.
  var bytes: [UInt8] {
    var text = "{"
    for (index, record) in records.enumerated() {
      // Terms and lists are letters, digits, points, blanks and hyphens: nothing needs escaping.
      text += "\(index > 0 ? "," : "")\"\(record.term)\":\"\(record.lists)\""
    }
    return Array((text + "}\n").utf8)
  }
}

extension TermRecord {
  fileprivate func letter(at depth: Int) -> UInt8 {
    let letters = term.utf8
    guard depth < letters.count else { return UInt8(ascii: "_") }
    return letters[letters.index(letters.startIndex, offsetBy: depth)]
  }
}
