extension ListTable {
  /// What stands of it. Names of which nothing is left go.
  func standing(_ stretches: [StandingStretch]) -> ListTable {
    var table = ListTable(
      listsPerName: listsPerName, nameCount: names.count, size: lists.size)
    for (place, name) in names.enumerated() {
      table.addLists(of: name) { number, lists in
        lists.add(list(number, at: place), movedBy: stretches)
      }
    }
    return table
  }

  /// The names of both with their lists. No entry is in both.
  func merged(with other: ListTable) -> ListTable {
    if names.isEmpty { return other }
    var table = ListTable(
      listsPerName: listsPerName, nameCount: names.count + other.names.count,
      size: lists.size + other.lists.size)
    var rest = names.indices
    for (place, name) in other.names.enumerated() {
      let next = names[rest].end { $0 < name }
      table.add(rest.lowerBound..<next, of: self)
      rest = next..<rest.upperBound
      if let own = rest.first, names[own] == name {
        rest.removeFirst()
        table.addLists(of: name) { number, lists in
          lists.add(list(number, at: own), mergedWith: other.list(number, at: place))
        }
      } else {
        table.add(place..<(place + 1), of: other)
      }
    }
    table.add(rest, of: self)
    return table
  }
}
