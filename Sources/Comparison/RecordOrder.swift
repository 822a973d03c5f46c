import Diagnostics

/// Parts of a whole that stand in another order. What came or went says nothing of the order of the rest.
struct RecordOrder {
  let name: FieldName
  /// The keys, from the first that stands elsewhere to the last.
  let before: String
  let after: String
  let location: SourceLocation
}

extension RecordMatch {
  var orders: [RecordOrder] {
    RecordKind.allCases.compactMap(\.order).flatMap { kind, name in
      let groups = Dictionary(grouping: pairs.filter { $0.new.element.kind == kind }) { pair in
        [pair.old.element.group, pair.new.element.group]
      }
      return groups.values.compactMap { RecordOrder(name, of: $0) }
        .sorted { $0.location < $1.location }
    }
  }
}

extension RecordOrder {
  /// nil when nothing of what is in both states stands elsewhere.
  fileprivate init?(_ name: FieldName, of pairs: [RecordMatch.Pair]) {
    let old = pairs.sorted { $0.old.offset < $1.old.offset }
    let new = pairs.sorted { $0.new.offset < $1.new.offset }
    let differs = old.indices.filter { old[$0].new.offset != new[$0].new.offset }
    guard let first = differs.first, let last = differs.last else { return nil }
    func keys(_ pairs: [RecordMatch.Pair]) -> String {
      pairs[first...last].map(\.new.element.shownKey).joined(separator: "; ")
    }
    self.name = name
    (before, after) = (keys(old), keys(new))
    location = new[first].new.element.location
  }
}

extension RecordKind {
  /// The name of its order, of what pages show as the document has it; reports and sessions go by their dates.
  fileprivate var order: (kind: RecordKind, name: FieldName)? {
    switch self {
    case .axis: (self, .axisOrder)
    case .priority: (self, .priorityOrder)
    case .indicator: (self, .indicatorOrder)
    case .activity: (self, .activityOrder)
    case .step: (self, .stepOrder)
    case .agreement: (self, .agreementOrder)
    default: nil
    }
  }

  /// Whether its name is one of several things.
  var isPlural: Bool { self == .nonWorkingDays }
}
