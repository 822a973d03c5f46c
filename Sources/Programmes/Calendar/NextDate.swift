/// When something that is still open is due next.
public struct NextDate: Sendable, Hashable {
  public let entry: CalendarEntry
  /// On how many more dates the same is due.
  public internal(set) var more: Int
}

extension NextDate {
  /// How many a page shows: what comes later has time, and the calendar has all.
  public static let most = 10
}

extension [CalendarEntry] {
  /// What is still open and due on `cutoff` or later, soonest first; each activity once. They are of one
  /// institution.
  public func due(after cutoff: CalendarDate) -> [NextDate] {
    let open = filter { $0.isDue(after: cutoff) }.sorted { $0.lastDay < $1.lastDay }
    // What has a deadline is due then, and not at the times or the end that it is counted from; what is due at
    // each of its times is not due at its end besides.
    let counted = open.owners { $0.isDeadline }
    let recurring = open.owners { $0.kind == .delivery }
    var dates: [NextDate] = []
    var places: [CalendarEntry.Owner: Int] = [:]
    for entry in open {
      let owner = entry.owner
      if let owner, !entry.isDeadline,
        counted.contains(owner) || entry.kind == .ends && recurring.contains(owner)
      {
        continue
      }
      if let place = owner.flatMap({ places[$0] }) {
        dates[place].more += 1
      } else {
        if let owner { places[owner] = dates.count }
        dates.append(NextDate(entry: entry, more: 0))
      }
    }
    return dates
  }
}

extension [CalendarEntry] {
  fileprivate func owners(where isWanted: (CalendarEntry) -> Bool) -> Set<CalendarEntry.Owner> {
    Set(lazy.filter(isWanted).compactMap(\.owner))
  }
}

extension [NextDate] {
  /// Those of several institutions together.
  public var soonestFirst: [NextDate] { sorted { $0.entry.lastDay < $1.entry.lastDay } }
}

extension CalendarEntry {
  /// Whose dates belong together.
  fileprivate struct Owner: Hashable {
    let programme: Slug
    let activity: Slug
  }

  /// nil of what is no activity's.
  fileprivate var owner: Owner? {
    guard let activity = subject.activity, let programme = subject.programme else { return nil }
    return Owner(programme: programme, activity: activity.key.slug)
  }

  /// Whether it is counted from something else.
  fileprivate var isDeadline: Bool {
    if case .deadline = subject { true } else { false }
  }

  /// What is overdue does not come: it has been due.
  fileprivate func isDue(after cutoff: CalendarDate) -> Bool {
    switch kind {
    case .starts, .meeting: return false
    case .ends, .delivery: break
    }
    return lastDay >= cutoff && status != .fulfilled && status != .overdue && !isVoid
  }
}
