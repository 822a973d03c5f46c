import Diagnostics

// What was known of an institution on a day: the one place that says what a portal with that cut-off date may tell.
// Its pages, data, feeds, search and counts are made of this.

extension Institution {
  /// Without what was told after `cutoff`: the records of sessions to come, amendments, approvals and reports.
  func known(at cutoff: CalendarDate) -> Institution {
    let programmes = programmes.map { $0.known(at: cutoff) }
    let isWhole =
      zip(programmes, self.programmes).allSatisfy(===)
      && !meetings.contains { $0.hasRecordToCome(at: cutoff) }
    if isWhole { return self }
    return Institution(
      slug: slug, name: name, acronym: acronym, level: level, territory: territory,
      committee: committee, contact: contact, nonWorkingDays: nonWorkingDays,
      presentation: presentation, programmes: programmes,
      meetings: meetings.map { $0.known(at: cutoff) }, location: location,
      logo: logo)
  }
}

extension Programme {
  /// With the dates of `cutoff`, and without the amendments, the approval and the reports of later days.
  ///
  /// A report is known from its own cut-off date on, and whole: its approval always comes after that date, and what a
  /// report says stays as it is whatever day the portal is of.
  func known(at cutoff: CalendarDate) -> Programme {
    let then = asOf(cutoff)
    let amendments = amendments.filter { $0.date.value <= cutoff }
    let reports = reports.filter { $0.cutoff <= cutoff }
    let isApproved = approval?.date.map { $0.earliest <= cutoff } ?? true
    if isApproved, amendments.count == self.amendments.count, reports.count == self.reports.count {
      return then
    }
    return then.with(
      amendments: amendments, approval: isApproved ? approval : nil, reports: reports)
  }
}

extension Meeting {
  /// Of a session after `cutoff` whose minutes are there already, what is known of one to come: its day and hour, title,
  /// kind, programme and agenda. A session of which nothing is recorded says only what was planned, and stays.
  func known(at cutoff: CalendarDate) -> Meeting {
    guard hasRecordToCome(at: cutoff) else { return self }
    return Meeting(
      date: date, time: time, title: title, kind: kind, planned: planned, programme: programme,
      agenda: agenda, agreements: [], attendees: [], coordinators: [], reviewedMaterials: [],
      observations: [], minutes: nil, notes: Notes(), location: location)
  }

  fileprivate func hasRecordToCome(at cutoff: CalendarDate) -> Bool {
    hasRecord && state(at: cutoff) == .planned
  }
}
