extension ListTable {
  /// What stands of `earlier`, and all of `new`. Names of which nothing is left go.
  init(_ earlier: ListTable, where stretches: [StandingStretch], and new: ListTable) {
    var merged = ListTable(listsPerName: new.listsPerName)
    var standing: [UInt32] = []
    /// `old` and `place` are where the tables have the name, if they do.
    func add(_ name: Name, old: Int? = nil, new place: Int? = nil) {
      merged.addLists(of: name) { list, lists in
        standing.removeAll(keepingCapacity: true)
        if let old { stretches.move(earlier.list(list, at: old), to: &standing) }
        lists.add(standing[...], mergedWith: place.map { new.list(list, at: $0) } ?? [])
      }
    }
    var rest = earlier.names.indices
    for (place, name) in new.names.enumerated() {
      while let old = rest.first, earlier.names[old] < name {
        add(earlier.names[old], old: rest.removeFirst())
      }
      let isKnown = rest.first.map { earlier.names[$0] == name } ?? false
      add(name, old: isKnown ? rest.removeFirst() : nil, new: place)
    }
    for old in rest { add(earlier.names[old], old: old) }
    self = merged
  }
}
