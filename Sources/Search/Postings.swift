/// Where a term stands: the numbers of the entries, ascending, each once, by the best place that it
/// has there.
struct Postings {
  private var titles = NumberList()
  private var keys = NumberList()
  private var texts = NumberList()

  /// The places of a term in an entry, the best first. Its lists stand in this order.
  enum Place: CaseIterable {
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

  /// In octets.
  var size: Int { lists.reduce(0) { $0 + $1.octets.count } }

  var lists: [NumberGaps] { [titles.gaps, keys.gaps, texts.gaps] }

  static let listCount = Place.allCases.count
}
