/// Something that a calendar shows on a day, or in a month without a day.
public struct CalendarEntry: Sendable, Hashable {
  public enum Kind: Sendable, Hashable, Comparable {
    case starts, ends, meeting
  }

  public let moment: PlannedDate.Moment
  public let kind: Kind
  public let institution: InstitutionName
  public let subject: CalendarSubject
}

/// What an entry is about.
public enum CalendarSubject: Sendable, Hashable {
  /// `detail` is the step's text when the date is a step's.
  case activity(programme: Slug, key: Key, text: Verbatim, detail: Verbatim?)
  case meeting(CalendarDate, title: Verbatim)
}

/// As much of an institution as pages of others need to name it and link to it.
public struct InstitutionName: Sendable, Hashable {
  public let slug: Slug
  public let name: Verbatim
  public let acronym: Verbatim?
}

extension InstitutionName {
  public var shortName: String { acronym?.text ?? name.text }
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
}

extension Institution {
  public var naming: InstitutionName {
    InstitutionName(slug: slug, name: name, acronym: acronym)
  }

  /// Starts, ends and sessions, in the order of the calendar.
  public var calendar: [CalendarEntry] {
    let planned = programmes.flatMap { programme in
      programme.outline.activities.flatMap { entries(of: $0.activity, in: programme.slug) }
    }
    let held = meetings.map { meeting in
      CalendarEntry(
        moment: .day(meeting.date), kind: .meeting, institution: naming,
        subject: .meeting(meeting.date, title: meeting.title))
    }
    return (planned + held).sorted(by: CalendarEntry.comesBefore)
  }

  private func entries(of activity: Activity, in programme: Slug) -> [CalendarEntry] {
    let own = entries(of: activity.schedule) {
      .activity(programme: programme, key: activity.key, text: activity.text, detail: nil)
    }
    let ofSteps = activity.steps.flatMap { step in
      entries(of: step.schedule) {
        .activity(programme: programme, key: activity.key, text: activity.text, detail: step.text)
      }
    }
    return own + ofSteps
  }

  private func entries(
    of schedule: Schedule, about subject: () -> CalendarSubject
  ) -> [CalendarEntry] {
    schedule.periods.flatMap { period in
      [(period.start, CalendarEntry.Kind.starts), (period.end, .ends)].compactMap { date, kind in
        date.map {
          CalendarEntry(
            moment: $0.moment, kind: kind, institution: naming, subject: subject())
        }
      }
    }
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
