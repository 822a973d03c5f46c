/// A file of terms that begin alike.
struct Shard {
  /// What its terms begin with. A term ends with `_`, so that `pat_` has only the term `pat`.
  let prefix: String
  /// The records of its terms, in the order of the bytes.
  private let text: ArraySlice<UInt8>
}

extension Shard {
  /// The fewest files of at most `limit` bytes that hold all `terms`; of prefixes that do not begin
  /// one another.
  static func parting(_ terms: TermRecords, limit: Int) -> [Shard] {
    var shards: [Shard] = []
    part(terms.records[...], beginning: "", limit: limit) { prefix, records in
      if let first = records.first, let last = records.last {
        let text = terms.text[first.range.lowerBound..<last.range.upperBound]
        shards.append(Shard(prefix: prefix, text: text))
      }
    }
    return shards
  }

  private static func part(
    _ records: ArraySlice<TermRecord>, beginning prefix: String, limit: Int,
    _ add: (_ prefix: String, ArraySlice<TermRecord>) -> Void
  ) {
    let size = records.reduce(0) { $0 + $1.estimatedSize }
    if !prefix.isEmpty, size <= limit || prefix.hasSuffix("_") { return add(prefix, records) }
    let depth = prefix.utf8.count
    var rest = records
    while let first = rest.first {
      let letter = first.letter(at: depth)
      let end = rest.end { $0.letter(at: depth) == letter }
      let longer = prefix + String(decoding: [letter], as: UTF8.self)
      part(rest[..<end], beginning: longer, limit: limit, add)
      rest = rest[end...]
    }
  }

  /// `{"capacit":"A B C", …}`.
  var bytes: [UInt8] {
    var bytes = [UInt8(ascii: "{")]
    bytes.append(contentsOf: text.dropLast())
    bytes.append(contentsOf: "}\n".utf8)
    return bytes
  }
}

extension TermRecord {
  fileprivate func letter(at depth: Int) -> UInt8 {
    let letters = term.utf8
    guard depth < letters.count else { return UInt8(ascii: "_") }
    return letters[letters.index(letters.startIndex, offsetBy: depth)]
  }
}
