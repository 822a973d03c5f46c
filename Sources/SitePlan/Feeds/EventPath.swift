import Programmes

/// What makes an event or a piece of news the same after its texts, dates or page change.
///
/// ```
/// instituciones/inm/pat-2021/actividades/1-1-1/vence/1
/// instituciones/inm/pat-2021/actividades/1-1-1/acciones/2/periodo/1
/// instituciones/inm/pat-2021/actividades/4-1-1/entregas/3/periodo
/// instituciones/inm/sesiones/2021-03-05
/// instituciones/inm/sesiones/2021-03-05/acuerdos/claves/ce-01-2021
/// instituciones/inm/sesiones/2021-03-05/acuerdos/2
/// ```
enum EventPath {
  /// What is due on a day.
  static func due(_ entry: CalendarEntry) -> String { path(entry, period: "vence") }

  /// The time that something takes. Where that is more than the day on which it is due, the two are different
  /// events.
  static func span(_ entry: CalendarEntry) -> String {
    let path = path(entry, period: "periodo")
    guard case .occurrence(_, _, let occurrence, _) = entry.subject, occurrence.day == nil else {
      return path
    }
    return "\(path)/periodo"
  }

  /// All times at which an activity recurs, where one rule says them.
  static func series(_ entry: CalendarEntry) -> String { "\(subject(entry))/entregas" }

  static func report(
    _ institution: InstitutionName, _ programme: Slug, _ cutoff: CalendarDate
  ) -> String {
    "instituciones/\(institution.slug)/\(programme)/informes/\(cutoff.iso)"
  }

  static func meeting(_ institution: InstitutionName, _ meeting: MeetingName) -> String {
    "instituciones/\(institution.slug)/sesiones/\(meeting.announced.iso)"
  }

  private static func path(_ entry: CalendarEntry, period: String) -> String {
    let subject = subject(entry)
    switch entry.subject {
    case .activity(_, _, _, let place):
      let part = place.step.map { "/acciones/\($0)" } ?? ""
      return "\(subject)\(part)/\(period)/\(place.number)"
    case .occurrence(_, _, let occurrence, _):
      return "\(subject)/entregas/\(occurrence.number)"
    case .deadline(_, _, let event): return "\(subject)/plazo/\(event.iso)"
    case .agreement(let number, _, let key, _):
      switch AgreementIdentity(key, number: number) {
      case .key(let slug): return "\(subject)/acuerdos/claves/\(slug)"
      case .number(let number): return "\(subject)/acuerdos/\(number)"
      }
    case .meeting: return subject
    }
  }

  /// Of the activity or the session.
  private static func subject(_ entry: CalendarEntry) -> String {
    switch entry.subject {
    case .activity(let activity, let programme, _, _),
      .occurrence(let activity, let programme, _, _), .deadline(let activity, let programme, _):
      "instituciones/\(entry.institution.slug)/\(programme.slug)/actividades/\(activity.key.slug)"
    case .agreement(_, let meeting, _, _), .meeting(let meeting):
      self.meeting(entry.institution, meeting)
    }
  }
}
