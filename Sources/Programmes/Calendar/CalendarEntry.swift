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

extension CalendarEntry {
  /// By day (a month without a day comes first), then by kind; otherwise as the document has them.
  static func comesBefore(_ one: CalendarEntry, _ other: CalendarEntry) -> Bool {
    if one.month != other.month { return one.month < other.month }
    let days = (one.day?.day ?? 0, other.day?.day ?? 0)
    return days.0 == days.1 ? one.kind < other.kind : days.0 < days.1
  }
}
