/// Which record of an older state is which of a newer one.
///
/// First by kind and key; then, of those that are left, by kind and title: a row that only got another key.
/// Rows that a document does not number are known by their words; of those that are left each is taken for
/// the one at its place.
struct RecordMatch {
  private(set) var pairs: [Pair] = []
  private(set) var removed: [Record] = []
  private(set) var added: [Record] = []

  init(_ old: [Record], _ new: [Record]) {
    let byKey = pair(Array(old.enumerated()), Array(new.enumerated())) {
      "\($0.element.kind.rawValue)\u{0}\($0.element.key)"
    }
    let byTitle = pair(byKey.old, byKey.new) {
      $0.element.title.isEmpty ? nil : "\($0.element.kind.rawValue)\u{0}\($0.element.title)"
    }
    let byPlace = pair(byTitle.old, byTitle.new) {
      $0.element.kind.isKeyedByText ? "\($0.element.kind.rawValue)\u{0}\($0.offset)" : nil
    }
    removed = byPlace.old.map(\.element)
    added = byPlace.new.map(\.element)
  }

  typealias Numbered = (offset: Int, element: Record)

  /// With their places in the states that they are of.
  struct Pair {
    let old: Numbered
    let new: Numbered
  }

  /// Pairs what has the same name, in order, and gives the rest.
  private mutating func pair(
    _ old: [Numbered], _ new: [Numbered], by name: (Numbered) -> String?
  ) -> (old: [Numbered], new: [Numbered]) {
    var waiting: [String: [Numbered]] = [:]
    for record in old.reversed() {
      if let name = name(record) { waiting[name, default: []].append(record) }
    }
    var left: [Numbered] = []
    var paired: Set<Int> = []
    for record in new {
      if let name = name(record), let match = waiting[name]?.popLast() {
        pairs.append(Pair(old: match, new: record))
        paired.insert(match.offset)
      } else {
        left.append(record)
      }
    }
    return (old.filter { !paired.contains($0.offset) }, left)
  }
}

extension RecordKind {
  /// Whether its key is nothing but its words: what has none of its own.
  var isKeyedByText: Bool { self == .step }
}
