/// All terms in order, each with its lists as text: `"capacit":"A B C",`.
struct TermRecords {
  private(set) var records: [TermRecord] = []
  private(set) var text: [UInt8] = []
  private let order: ShownOrder
  /// Of each term, so many numbers are listed.
  private let limit: Int

  init(_ terms: ListTable<String>, in order: ShownOrder, limit: Int) {
    (self.order, self.limit) = (order, limit)
    // About as long as it gets: a gap of two digits takes up one octet in the lists.
    text.reserveCapacity(2 * terms.lists.size + 16 * terms.names.count)
    var set = order.noNumbers
    for place in terms.names.indices { add(terms, place, with: &set) }
  }
}

/// Where a term stands in the text of all.
struct TermRecord {
  let term: String
  /// With the comma after it.
  let range: Range<Int>
  /// About how many bytes it comes to when it is compressed.
  let estimatedSize: Int
}

extension TermRecords {
  /// The lists of titles, keys and texts are parted by blanks and have at most `limit` numbers, the
  /// best first; where some were left out, how many there are in all comes fourth.
  private mutating func add(_ terms: ListTable<String>, _ place: Int, with set: inout NumberSet) {
    let (term, start) = (terms.names[place], text.count)
    var size = term.utf8.count / 2 + 3
    var (left, count) = (limit, 0)
    // Terms and lists are letters, digits, points, blanks and hyphens: nothing needs escaping.
    text.append(UInt8(ascii: "\""))
    text.append(contentsOf: term.utf8)
    text.append(contentsOf: "\":\"".utf8)
    for list in 0..<terms.listsPerName {
      let shown = order.numbers(of: terms.list(list, at: place), sortingWith: &set)
      if list > 0 { text.append(UInt8(ascii: " ")) }
      size += IDList.write(shown.prefix(left), to: &text)
      left -= min(left, shown.count)
      count += shown.count
    }
    if count > limit { text.append(contentsOf: " \(count)".utf8) }
    text.append(contentsOf: "\",".utf8)
    records.append(TermRecord(term: term, range: start..<text.count, estimatedSize: size))
  }
}
