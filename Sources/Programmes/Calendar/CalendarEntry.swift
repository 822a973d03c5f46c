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
  /// Starts, ends, deliveries and sessions, in the order of the calendar.
  public var calendar: [CalendarEntry] {
    let planned = programmes.flatMap { programme in
      programme.outline.activities.flatMap { placement in
        entries(of: placement.activity, in: programme.naming)
          + computedEntries(of: placement.activity, in: programme)
      }
    }
    let all = planned + meetings.flatMap(entries)
    // Places are sorted and not entries, which are many times as large.
    return all.indices.sorted { CalendarEntry.comesBefore(all[$0], all[$1]) }.map { all[$0] }
  }

  private func entry(
    on day: CalendarDate, _ kind: CalendarEntry.Kind, _ subject: CalendarSubject
  ) -> CalendarEntry {
    CalendarEntry(moment: .day(day), kind: kind, institution: naming, subject: subject)
  }

  private func entries(of meeting: Meeting) -> [CalendarEntry] {
    let name = name(of: meeting)
    let due = meeting.agreements.enumerated().compactMap { index, agreement in
      agreement.due?.day.map {
        entry(
          on: $0, .ends,
          .agreement(index + 1, of: name, key: agreement.key, text: agreement.text))
      }
    }
    return [entry(on: meeting.date, .meeting, .meeting(name))] + due
  }

  /// What the words of the document come to by rule.
  private func computedEntries(of activity: Activity, in programme: Programme) -> [CalendarEntry] {
    let occurrences = programme.occurrences(of: activity)
    let series = OccurrenceSeries(
      count: occurrences.count, rule: programme.calendarRule(of: activity))
    let deliveries = occurrences.map { occurrence in
      entry(
        on: occurrence.window.upperBound, .delivery,
        .occurrence(activity.naming, of: programme.naming, occurrence, in: series))
    }
    let due = deadlines(of: activity, in: programme).compactMap { deadline in
      deadline.day.map {
        entry(
          on: $0, .ends,
          .deadline(activity.naming, of: programme.naming, event: deadline.event))
      }
    }
    return deliveries + due
  }

  private func entries(of activity: Activity, in programme: ProgrammeName) -> [CalendarEntry] {
    let own = entries(of: activity.schedule) { period in
      .activity(
        activity.naming, of: programme, detail: nil, PeriodPlace(step: nil, number: period))
    }
    let ofSteps = activity.steps.enumerated().flatMap { index, step in
      entries(of: step.schedule) { period in
        .activity(
          activity.naming, of: programme, detail: step.text,
          PeriodPlace(step: index + 1, number: period))
      }
    }
    return own + ofSteps
  }

  /// `subject` is given the number of the period, from 1.
  private func entries(
    of schedule: Schedule, about subject: (Int) -> CalendarSubject
  ) -> [CalendarEntry] {
    schedule.periods.enumerated().flatMap { index, period in
      let subject = subject(index + 1)
      return [(period.start, CalendarEntry.Kind.starts), (period.end, .ends)].compactMap {
        date, kind in
        date.map {
          CalendarEntry(moment: $0.moment, kind: kind, institution: naming, subject: subject)
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
