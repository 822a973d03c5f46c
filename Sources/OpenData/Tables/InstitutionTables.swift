import Diagnostics
import Programmes
import SiteRoutes

extension Table<InstitutionFacts> {
  static let institutions = Table(
    .institutions,
    [
      .institution { $0 },
      .text("nombre", always: \.institution.name.text),
      .words("siglas", \.institution.acronym),
      .choice("orden_de_gobierno", \.institution.level),
      .words("territorio", \.institution.territory),
      .words("comite", \.institution.committee?.name),
      .words("siglas_del_comite", \.institution.committee?.acronym),
      .text("correo", { $0.contact.email?.address }).within(.mailbox),
      .text("sitio", { $0.contact.website?.uri }).within(.address),
      .words("telefono", \.contact.telephone),
      .words("domicilio", \.contact.address),
      .count("programas", always: { $0.institution.programmes.count }),
      .count("sesiones", always: { $0.institution.meetings.count }),
      .page { .institution($0.institution.slug) },
    ] + Field.place({ $0 }, \.institution.location) + [
      .texts(
        "anios_con_inhabiles", { $0.institution.nonWorkingDays.years.sorted().map { "\($0)" } }
      )
      .within(.pattern("[12][0-9]{3}")),
      .text("correo_de_la_institucion", \.institution.contact.email?.address).within(.mailbox),
      .text("sitio_de_la_institucion", \.institution.contact.website?.uri).within(.address),
      .words("telefono_de_la_institucion", \.institution.contact.telephone),
      .words("domicilio_de_la_institucion", \.institution.contact.address),
    ], key: ["institucion"])
}

extension InstitutionFacts {
  /// Of the committee, or else of the institution.
  fileprivate var contact: Contact {
    if let contact = institution.committee?.contact, contact.isStated { return contact }
    return institution.contact
  }
}

extension Table<MeetingFacts> {
  static let meetings = Table(
    .meetings,
    [
      .institution(\.institution),
      .date("sesion", always: \.meeting.date),
      .words("hora", \.meeting.time),
      .text("titulo", always: \.meeting.title.text),
      .choice("tipo", always: \.meeting.kind),
      .choice("estado", always: \.state.name),
      .date("fecha_programada", \.meeting.planned),
      .words("motivo_de_cancelacion", \.meeting.cancellation),
      .text("programa", \.meeting.programme?.text).within(.slug),
      .texts("orden_del_dia", \.meeting.agenda.texts),
      .count("asistentes", { $0.meeting.attendees.statedCount }),
      .count("ausentes", { $0.meeting.absentees.statedCount }),
      .count("acuerdos", { $0.meeting.agreements.statedCount }),
      .texts("nombres_de_asistentes", \.meeting.attendees.texts),
      .texts("nombres_de_ausentes", \.meeting.absentees.texts),
      .texts("invitados", \.meeting.guests.texts),
      .texts("coordinaron", \.meeting.coordinators.texts),
      .texts("documentos_aprobados", \.meeting.approvedDocuments.texts),
      .texts("materiales_revisados", \.meeting.reviewedMaterials.texts),
      .texts("observaciones", \.meeting.observations.texts),
      .text("acta", \.meeting.minutes?.source),
    ] + Field.notes(\.meeting.notes) + [
      .page { .meeting($0.institution.institution.slug, $0.meeting.date) }
    ] + Field.place(\.institution, \.meeting.location),
    key: ["institucion", "sesion"], references: [.to(.institutions, "institucion")])
}

extension Array {
  /// How many the minutes name: where they name none, nothing tells how many there were.
  fileprivate var statedCount: Int? { isEmpty ? nil : count }
}

extension MeetingFacts {
  fileprivate var state: MeetingState { meeting.state(at: institution.edition.cutoff) }
}

/// The raw values stand in the data.
private enum MeetingStateName: String, CaseIterable {
  case held = "celebrada"
  case planned = "programada"
  case unconfirmed = "sin constancia"
  case cancelled = "cancelada"
}

extension MeetingState {
  fileprivate var name: MeetingStateName {
    switch self {
    case .held: .held
    case .planned: .planned
    case .unconfirmed: .unconfirmed
    case .cancelled: .cancelled
    }
  }
}
