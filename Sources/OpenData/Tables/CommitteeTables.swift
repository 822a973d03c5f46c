import Diagnostics
import Programmes
import SiteRoutes

extension Table<MemberFacts> {
  static let members = Table(
    .members,
    [
      .institution(\.institution),
      .ordinal("numero", \.number),
      .words("nombre", \.person.name),
      .words("cargo", \.person.role),
      .words("area", \.person.area),
      .page { .institution($0.institution.institution.slug) },
    ] + Field.place(\.institution, \.person.parts.first?.location),
    key: ["institucion", "numero"], references: [.to(.institutions, "institucion")])
}

extension Table<NonWorkingFacts> {
  static let nonWorkingDays = Table(
    .nonWorkingDays,
    [
      .institution(\.institution),
      .ordinal("numero", \.number),
      .date("inicio", always: \.period.days.lowerBound),
      .date("fin", always: \.period.days.upperBound),
      .words("motivo", \.period.reason),
      .text("acuerdo", always: \.period.citation.text),
      .page { $0.institution.calendarRoute },
    ] + Field.place(\.institution, \.period.citation.location),
    key: ["institucion", "numero"], references: [.to(.institutions, "institucion")])
}

extension InstitutionFacts {
  /// The page that shows its calendar; without anything in it, its own.
  fileprivate var calendarRoute: Route {
    let summary = progress.summarised.summary
    return summary.calendar.isEmpty && summary.undated.isEmpty
      ? .institution(institution.slug) : .calendars(.institution(institution.slug))
  }
}
