import Diagnostics
import Programmes

/// Goes through two states of one record and tells what differs.
struct RecordComparison {
  private(set) var differences: [Difference] = []
}

extension RecordComparison {
  /// Compares the parts of a whole; `above` is what they belong to.
  mutating func compare(
    _ old: [Record], _ new: [Record], below above: [Difference.Subject]
  ) {
    compare(RecordMatch(old, new), below: above)
  }

  private mutating func compare(_ match: RecordMatch, below above: [Difference.Subject]) {
    for pair in match.pairs { compare(pair.old.element, pair.new.element, below: above) }
    for record in match.removed {
      tell(.removed, of: record, below: above, at: (.older, record.location))
    }
    for record in match.added {
      tell(.added, of: record, below: above, at: (.newer, record.location))
    }
  }

  private mutating func compare(
    _ old: Record, _ new: Record, below above: [Difference.Subject]
  ) {
    if old.key != new.key, !old.kind.isKeyedByText {
      let fact = Difference.Fact(name: .key, detail: "")
      tell(
        .replaced(fact, before: old.shownKey, after: new.shownKey), of: new, below: above,
        at: (.newer, new.location))
    }
    var rest = old.fields
    for field in new.fields {
      let index = rest.firstIndex { $0.name == field.name && $0.detail == field.detail }
      let before = index.map { rest.remove(at: $0) }
      for change in Self.changes(from: before?.datum, to: field.datum, of: field.fact) {
        tell(change, of: new, below: above, at: (.newer, field.location))
      }
    }
    for field in rest {
      for change in Self.changes(from: field.datum, to: nil, of: field.fact) {
        tell(change, of: new, below: above, at: (.older, field.location))
      }
    }
    let match = RecordMatch(old.parts, new.parts)
    for order in match.orders {
      let fact = Difference.Fact(name: order.name, detail: "")
      tell(
        .replaced(fact, before: order.before, after: order.after), of: new, below: above,
        at: (.newer, order.location))
    }
    compare(match, below: above + [new.subject])
  }

  private mutating func tell(
    _ change: Difference.Change, of record: Record, below above: [Difference.Subject],
    at place: (side: Difference.Side, location: SourceLocation)
  ) {
    differences.append(
      Difference(
        subject: above + [record.subject], change: change, location: place.location,
        side: place.side))
  }
}

extension RecordComparison {
  private static func changes(
    from old: Datum?, to new: Datum?, of fact: Difference.Fact
  ) -> [Difference.Change] {
    switch (old, new) {
    case (let old?, let new?) where old == new: []
    case (.items(let old)?, .items(let new)?): changes(from: old, to: new, of: fact)
    case (.items(let old)?, nil): old.map { .itemRemoved(fact, $0) }
    case (nil, .items(let new)?): new.map { .itemAdded(fact, $0) }
    case (.date(let old)?, .date(let new)?):
      [.moved(fact, before: old.iso, after: new.iso, days: new.dayNumber - old.dayNumber)]
    case (.quantity(let old, let unit, let before)?, .quantity(let new, let other, let after)?)
    where unit == other:
      if old.equals(new) {
        []
      } else if old < new {
        [.raised(fact, before: before, after: after)]
      } else {
        [.lowered(fact, before: before, after: after)]
      }
    case (.standing(let state, let before?)?, .standing(let now, let after?)?) where state == now:
      [
        .moved(
          Difference.Fact(name: state == .cancelled ? .cancelled : .fulfilled, detail: ""),
          before: before.iso, after: after.iso, days: after.dayNumber - before.dayNumber)
      ]
    case (let old?, let new?): [.replaced(fact, before: old.shown, after: new.shown)]
    case (nil, let new?): [.stated(fact, new.shown)]
    case (let old?, nil): [.withdrawn(fact, old.shown)]
    case (nil, nil): []
    }
  }
}

extension RecordComparison {
  /// One that is gone and one that is new at its place are one that changed.
  private static func changes(
    from old: [String], to new: [String], of fact: Difference.Fact
  ) -> [Difference.Change] {
    let (gone, come) = (old.places(without: new), new.places(without: old))
    return gone.map { place in
      come.contains(place)
        ? .itemReplaced(fact, before: old[place], after: new[place])
        : .itemRemoved(fact, old[place])
    } + come.filter { !gone.contains($0) }.map { .itemAdded(fact, new[$0]) }
  }
}

extension Datum {
  var shown: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.iso
    case .quantity(_, _, let shown): shown
    case .items(let items): items.joined(separator: "; ")
    case .standing(let state, let day):
      day.map { "\(state.rawValue) (\($0.iso))" } ?? state.rawValue
    }
  }
}

extension Record {
  var subject: Difference.Subject {
    Difference.Subject(kind: kind, key: shownKey, title: title)
  }
}

extension Field {
  fileprivate var fact: Difference.Fact { Difference.Fact(name: name, detail: detail) }
}

extension [String] {
  /// The places of those that `others` has not, as often as they stand here more.
  fileprivate func places(without others: [String]) -> [Int] {
    var rest = others
    return indices.filter { place in
      guard let index = rest.firstIndex(of: self[place]) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}
