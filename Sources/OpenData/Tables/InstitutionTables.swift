import Diagnostics
import Programmes
import SiteRoutes

extension Table<InstitutionFacts> {
  static let institutions = Table(
    .institutions,
    [
      .text("institucion", always: \.slug),
      .text("nombre", always: \.institution.name.text),
      .words("siglas", \.institution.acronym),
      .text("orden_de_gobierno", \.institution.level?.rawValue),
      .words("territorio", \.institution.territory),
      .words("comite", \.institution.committee?.name),
      .words("siglas_del_comite", \.institution.committee?.acronym),
      .text("correo", { $0.contact.email?.address }),
      .text("sitio", { $0.contact.website?.address }),
      .words("telefono", \.contact.telephone),
      .words("domicilio", \.contact.address),
      .integer("programas", always: { $0.institution.programmes.count }),
      .integer("sesiones", always: { $0.institution.meetings.count }),
      .page { .institution($0.institution.slug) },
    ] + Field.place({ $0 }, \.institution.location))
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
      .text("institucion", always: \.institution.slug),
      .date("sesion", always: \.meeting.date),
      .text("titulo", always: \.meeting.title.text),
      .text("tipo", always: \.meeting.kind.rawValue),
      .text("estado", always: \.state.name),
      .date("fecha_programada", \.meeting.planned),
      .words("motivo_de_cancelacion", \.meeting.cancellation),
      .text("programa", \.meeting.programme?.text),
      .texts("orden_del_dia", \.meeting.agenda.texts),
      .integer("asistentes", { $0.meeting.attendees.statedCount }),
      .integer("ausentes", { $0.meeting.absentees.statedCount }),
      .integer("acuerdos", { $0.meeting.agreements.statedCount }),
      .texts("nombres_de_asistentes", \.meeting.attendees.texts),
      .texts("nombres_de_ausentes", \.meeting.absentees.texts),
      .texts("coordinaron", \.meeting.coordinators.texts),
      .texts("documentos_aprobados", \.meeting.approvedDocuments.texts),
      .texts("materiales_revisados", \.meeting.reviewedMaterials.texts),
      .texts("observaciones", \.meeting.observations.texts),
      .text("acta", \.meeting.minutes?.source),
    ] + Field.notes(\.meeting.notes) + [
      .page { .meeting($0.institution.institution.slug, $0.meeting.date) }
    ] + Field.place(\.institution, \.meeting.location))
}

extension Array {
  /// How many the minutes name: where they name none, nothing tells how many there were.
  fileprivate var statedCount: Int? { isEmpty ? nil : count }
}

extension MeetingFacts {
  fileprivate var state: MeetingState { meeting.state(at: institution.edition.cutoff) }
}

extension MeetingState {
  fileprivate var name: String {
    switch self {
    case .held: "celebrada"
    case .planned: "programada"
    case .unconfirmed: "sin constancia"
    case .cancelled: "cancelada"
    }
  }
}

extension Table<AgreementFacts> {
  static let agreements = Table(
    .agreements,
    [
      .text("institucion", always: \.institution.slug),
      .date("sesion", always: \.tracked.meeting),
      .words("clave", \.tracked.agreement.key?.written),
      .text("acuerdo", always: \.tracked.agreement.text.text),
      .texts("responsables", \.tracked.agreement.responsible.texts),
      .date("vence", \.tracked.agreement.due?.latest),
      .text("estado", always: \.tracked.state.name),
      .text("estado_en_palabras", always: { $0.sentence }),
      .date("fecha_de_cierre", \.tracked.state.closure),
      .texts("actividades", { $0.tracked.agreement.activities.map(\.value.text) }),
      .texts("seguimiento", { $0.tracked.followUps.compactMap(\.followUp.note?.text) }),
      .texts("observaciones", \.tracked.agreement.observations.texts),
    ] + Field.notes(\.tracked.agreement.notes) + [
      .page { .meeting($0.institution.institution.slug, $0.tracked.meeting) }
    ] + Field.place(\.institution, \.tracked.agreement.text.location))
}

extension AgreementFacts {
  fileprivate var sentence: String { institution.edition.sentences.agreement(tracked.state) }
}

extension AgreementState {
  fileprivate var name: String {
    switch self {
    case .pending: "pendiente"
    case .overdue: "vencido"
    case .fulfilled: "cumplido"
    case .cancelled: "cancelado"
    }
  }

  fileprivate var closure: CalendarDate? {
    switch self {
    case .fulfilled(let day, _), .cancelled(let day, _): day
    case .pending, .overdue: nil
    }
  }
}
