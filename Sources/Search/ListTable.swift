/// Names in ascending order, each with the same number of lists of entries.
struct ListTable<Name: Comparable & Sendable>: Sendable, Equatable {
  private(set) var names: [Name] = []
  /// Those of the first name, then those of the next.
  private(set) var lists = NumberLists()
  let listsPerName: Int

  init(listsPerName: Int) { self.listsPerName = listsPerName }

  /// With room for so many names, and for so many octets in all their lists.
  init(listsPerName: Int, nameCount: Int, size: Int) {
    self.init(listsPerName: listsPerName)
    names.reserveCapacity(nameCount)
    lists.reserve(nameCount * listsPerName, size: size)
  }

  /// `lists` are those of all names.
  init(_ names: [Name], _ lists: NumberLists, listsPerName: Int) {
    (self.names, self.lists, self.listsPerName) = (names, lists, listsPerName)
  }
}

extension ListTable {
  /// One of the lists of the name at `place`.
  func list(_ number: Int, at place: Int) -> NumberGaps {
    lists[place * listsPerName + number]
  }

  /// `name` comes after those before it. `add` adds the numbers of a list; without any, the name is
  /// left out.
  mutating func addLists(of name: Name, _ add: (_ list: Int, inout NumberLists) -> Void) {
    let size = lists.size
    for list in 0..<listsPerName {
      add(list, &lists)
      lists.endList()
    }
    if lists.size > size { names.append(name) } else { lists.removeLast(listsPerName) }
  }

  /// `name` comes after those before it, and one of its lists has a number.
  mutating func add(_ lists: [NumberGaps], of name: Name) {
    names.append(name)
    for list in lists { self.lists.addList(list) }
  }

  /// The names at `places` of a table of the same kind come after those before them.
  mutating func add(_ places: Range<Int>, of other: ListTable) {
    names.append(contentsOf: other.names[places])
    let first = places.lowerBound * listsPerName
    lists.add(first..<(first + places.count * listsPerName), of: other.lists)
  }
}
