/// Something that a calendar shows on a day, or in a month without a day.
public struct CalendarEntry: Sendable, Hashable {
  public enum Kind: Sendable, Hashable, Comparable, CaseIterable {
    case starts, ends
    /// One of the times at which an activity recurs.
    case delivery
    case meeting
  }

  public let moment: PlannedDate.Moment
  public let kind: Kind
  /// How what it is about stands; nil where nobody has told anything of it.
  public let status: Status?
  /// nil of what has always stood.
  public let changes: StandingChanges?
  public let institution: InstitutionName
  public let subject: CalendarSubject
}

/// As much of an institution as pages of others need to name it and link to it. A value, held by
/// reference: all that is known of an institution holds it.
public final class InstitutionName: Sendable {
  public let slug: Slug
  public let name: Verbatim
  public let acronym: Verbatim?

  init(slug: Slug, name: Verbatim, acronym: Verbatim?) {
    self.slug = slug
    self.name = name
    self.acronym = acronym
  }
}

extension InstitutionName: Hashable {
  public static func == (one: InstitutionName, other: InstitutionName) -> Bool {
    one === other
      || one.slug == other.slug && one.name == other.name && one.acronym == other.acronym
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}

extension InstitutionName {
  public var shortName: String { acronym?.text ?? name.text }
}

/// How often something was called off, taken up again or closed. A value, held by reference: few entries have
/// it.
public final class StandingChanges: Sendable {
  /// At least 1.
  public let count: Int
  /// The day on which the last of them became known.
  public let last: CalendarDate

  init(count: Int, last: CalendarDate) {
    self.count = count
    self.last = last
  }
}

extension StandingChanges {
  /// nil without any.
  convenience init?(on days: [CalendarDate]) {
    guard let last = days.max() else { return nil }
    self.init(count: days.count, last: last)
  }
}

extension StandingChanges: Hashable {
  public static func == (one: StandingChanges, other: StandingChanges) -> Bool {
    one.count == other.count && one.last == other.last
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(last) }
}

extension CalendarEntry {
  public var month: Month {
    switch moment {
    case .day(let day): day.month
    case .month(let month): month
    }
  }

  public var day: CalendarDate? {
    if case .day(let day) = moment { day } else { nil }
  }

  /// The day, or the last one of its month.
  public var lastDay: CalendarDate { day ?? month.lastDay }

  /// Whether it was called off, or does not apply: it is shown, and not counted.
  public var isVoid: Bool { status?.isVoid ?? false }
}

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

extension CalendarEntry {
  /// By day (a month without a day comes first), then by kind; otherwise as the document has them.
  static func comesBefore(_ one: CalendarEntry, _ other: CalendarEntry) -> Bool {
    if one.month != other.month { return one.month < other.month }
    let days = (one.day?.day ?? 0, other.day?.day ?? 0)
    return days.0 == days.1 ? one.kind < other.kind : days.0 < days.1
  }
}
