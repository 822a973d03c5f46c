import Feeds
import Programmes
import SiteRoutes
import Templates

/// Turns what calendars show into events for programs.
struct EventMaker {
  let issuer: FeedIssuer
  let site: Site
  /// Of each institution its programmes' revisions.
  let revisions: [Slug: [Slug: Revision]]

  private var words: Words { site.words }
}

extension EventMaker {
  /// One day for each thing that is due, and the sessions. What is due in a month without a day is due
  /// on its last one, after which it counts as overdue.
  func deadlines(_ entries: [CalendarEntry]) -> some Sequence<MadeEvent> {
    entries.lazy.filter(\.isInDeadlines).compactMap { entry in
      deadline(entry).map { MadeEvent(entry: entry, event: $0) }
    }
  }

  private func deadline(_ entry: CalendarEntry) -> CalendarEvent? {
    if case .occurrence(_, _, let occurrence, let series) = entry.subject,
      occurrence.day != nil, let rule = series.rule
    {
      return self.series(of: entry, occurrence, rule)
    }
    let day = entry.day ?? entry.month.lastDay
    return event(
      EventPath.due(entry), .once(day...day), entry, summary: words.eventSummary(of: entry))
  }

  /// One event for each stretch of planned time, and the sessions. A period of which only one end is
  /// told is on that day, or in that month.
  func spans(_ entries: [CalendarEntry]) -> some Sequence<MadeEvent> {
    let ends = Dictionary(
      entries.lazy.filter { $0.kind == .ends }.compactMap { end in
        ActivityPeriod(end).map { ($0, end) }
      }
    ) { first, _ in first }
    let starts = Set(entries.lazy.filter { $0.kind == .starts }.compactMap(ActivityPeriod.init))
    return entries.lazy.compactMap { entry in
      span(entry, starts: starts, ends: ends).map { MadeEvent(entry: entry, event: $0) }
    }
  }

  private func span(
    _ entry: CalendarEntry, starts: Set<ActivityPeriod>, ends: [ActivityPeriod: CalendarEntry]
  ) -> CalendarEvent? {
    switch entry.subject {
    case .occurrence(_, _, let occurrence, let series):
      if let rule = series.rule { return self.series(of: entry, occurrence, rule) }
      return event(
        EventPath.span(entry), .once(occurrence.window), entry,
        summary: words.eventSummary(of: entry))
    case .activity:
      let path = EventPath.span(entry)
      guard let period = ActivityPeriod(entry) else { return nil }
      if entry.kind == .ends, starts.contains(period) { return nil }
      guard entry.kind == .starts, let end = ends[period] else {
        return event(
          path, .once(entry.days), entry, summary: words.eventSummary(of: entry))
      }
      let last = Swift.max(entry.days.upperBound, end.days.upperBound)
      return event(
        path, .once(entry.days.lowerBound...last), entry, summary: words.spanSummary(of: entry),
        category: words[.activity])
    case .deadline, .agreement, .meeting:
      return event(
        EventPath.span(entry), .once(entry.days), entry, summary: words.eventSummary(of: entry))
    }
  }

  /// When the newest of what is made of `entries` was revised. What no event is made of is part of
  /// another entry's, which is as old.
  func lastModified(_ entries: some Sequence<CalendarEntry>) -> CalendarDate? {
    entries.lazy.map { stamp(revision(of: $0).day) }.max()
  }

  /// One event for all of them, made from the first; nil for the others.
  private func series(
    of entry: CalendarEntry, _ occurrence: Occurrence, _ rule: CalendarRule
  ) -> CalendarEvent? {
    guard occurrence.number == 1 else { return nil }
    return event(
      EventPath.series(entry), .repeated(rule), entry, summary: words.seriesSummary(of: entry))
  }

  private func event(
    _ path: String, _ days: CalendarEvent.Days, _ entry: CalendarEntry, summary: String,
    category: String? = nil
  ) -> CalendarEvent {
    let revision = revision(of: entry)
    return CalendarEvent(
      id: issuer.tag(path), days: days, summary: summary,
      description: words.eventDescription(of: entry),
      page: site.address(of: entry.page),
      categories: [category ?? words.name(of: entry.kind), entry.institution.shortName],
      status: entry.isVoid ? .cancelled : .confirmed, sequence: revision.number,
      lastModified: stamp(revision.day))
  }

  /// Nothing was changed after the day of the data: a session that is to come was known by then.
  private func stamp(_ day: CalendarDate) -> CalendarDate { Swift.min(day, site.cutoff) }

  /// Of the programme or the session, and of all that became of it since: that it was called off, taken up again
  /// or closed is a revision too (RFC 5545, section 3.8.7.4). The number never goes down.
  private func revision(of entry: CalendarEntry) -> (day: CalendarDate, number: Int) {
    let plan: (day: CalendarDate, number: Int) =
      switch entry.subject {
      case .agreement(_, let meeting, _, _), .meeting(let meeting):
        (meeting.date, meeting.changes)
      case .activity(_, let programme, _, _), .occurrence(_, let programme, _, _),
        .deadline(_, let programme, _):
        revisions[entry.institution.slug]?[programme.slug].map { ($0.day, $0.number) }
          ?? (entry.month.firstDay, 0)
      }
    guard let changes = entry.changes else { return plan }
    return (max(plan.day, changes.last), plan.number + changes.count)
  }
}

/// An event and the day that it is made from, the first when it is made from more.
struct MadeEvent: Sendable {
  let entry: CalendarEntry
  let event: CalendarEvent
}

/// A period of an activity or of one of its steps, of which a calendar may show the start and the end.
private struct ActivityPeriod: Hashable {
  let institution: Slug
  let programme: Slug
  let activity: Slug
  let place: PeriodPlace

  /// nil for what is no period of an activity.
  init?(_ entry: CalendarEntry) {
    guard case .activity(let activity, let programme, _, let place) = entry.subject else {
      return nil
    }
    institution = entry.institution.slug
    self.programme = programme.slug
    self.activity = activity.key.slug
    self.place = place
  }
}

extension CalendarEntry {
  /// The day, or all of the month.
  fileprivate var days: ClosedRange<CalendarDate> {
    day.map { $0...$0 } ?? month.firstDay...month.lastDay
  }
}
