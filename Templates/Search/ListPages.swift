/// How a long list is parted into pages.
public enum ListPages {
  /// Rows of a page of a list.
  static let length = 200

  /// How many pages `count` rows take, at least one.
  public static func count(for count: Int) -> Int { max(1, (count + length - 1) / length) }

  /// The rows of a page, from 1.
  public static func rows<Rows: RandomAccessCollection>(
    of rows: Rows, on page: Int
  ) -> Rows.SubSequence {
    self.rows(of: rows, on: page, after: 0)
  }

  /// The rows of a page, from 1. `before` is how many other rows stand before these in the list.
  static func rows<Rows: RandomAccessCollection>(
    of rows: Rows, on page: Int, after before: Int
  ) -> Rows.SubSequence {
    let start = (page - 1) * length - before
    return rows.dropFirst(max(0, start)).prefix(max(0, min(length, start + length)))
  }
}

extension Sequence {
  /// Runs of elements that have the same value, with it.
  func parted<Value: Equatable>(by value: (Element) -> Value) -> [(Value, [Element])] {
    var runs: [(Value, [Element])] = []
    for element in self {
      let own = value(element)
      if runs.last?.0 == own {
        runs[runs.count - 1].1.append(element)
      } else {
        runs.append((own, [element]))
      }
    }
    return runs
  }
}
