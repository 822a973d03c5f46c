import Diagnostics
import Programmes
import SiteRoutes

extension Table<AgreementFacts> {
  static let agreements = Table(
    .agreements,
    [
      .institution(\.institution),
      .date("sesion", always: \.tracked.meeting),
      .words("clave", \.tracked.agreement.key?.written),
      .text("acuerdo", always: \.tracked.agreement.text.text),
      .texts("responsables", \.tracked.agreement.responsible.texts),
      .date("vence", \.tracked.agreement.due?.latest),
      .choice("estado", always: \.tracked.state.name),
      .text("estado_en_palabras", always: { $0.sentence }),
      .date("fecha_de_cierre", \.tracked.state.closure),
      .texts("actividades", { $0.tracked.agreement.activities.map(\.value.text) }).within(.slug),
      .texts("seguimiento", { $0.tracked.followUps.compactMap(\.followUp.note?.text) }),
      .texts("observaciones", \.tracked.agreement.observations.texts),
    ] + Field.notes(\.tracked.agreement.notes) + [
      .page { .meeting($0.institution.institution.slug, $0.tracked.meeting) }
    ] + Field.place(\.institution, \.tracked.agreement.text.location) + [
      .ordinal("numero", \.tracked.number)
    ],
    key: ["institucion", "sesion", "numero"],
    references: [.to(.meetings, "institucion", "sesion")])
}

extension AgreementFacts {
  fileprivate var sentence: String { institution.edition.sentences.agreement(tracked.state) }
}

extension Table<FollowUpFacts> {
  static let followUps = Table(
    .followUps,
    [
      .institution(\.institution),
      .date("sesion", always: \.agreement.tracked.meeting),
      .ordinal("numero", \.agreement.tracked.number),
      .ordinal("seguimiento", \.number),
      .date("sesion_que_informa", always: \.session),
      .choice("estado", \.followUp.standing?.declared),
      .date("fecha_de_cierre", \.followUp.outcome?.day),
      .words("motivo", \.followUp.outcome?.reason),
      .words("nota", \.followUp.note),
      .page { .meeting($0.institution.institution.slug, $0.session) },
    ] + Field.place(\.institution, \.followUp.key.location),
    key: ["institucion", "sesion", "numero", "seguimiento"],
    references: [
      .to(.agreements, "institucion", "sesion", "numero"),
      TableReference(
        fields: ["institucion", "sesion_que_informa"], table: .meetings,
        columns: ["institucion", "sesion"]),
    ])
}

extension FollowUpFacts {
  fileprivate var institution: InstitutionFacts { agreement.institution }
}

extension AgreementOutcome {
  fileprivate var reason: Verbatim? {
    if case .cancelled(_, let reason) = self { reason } else { nil }
  }
}

/// The raw values stand in the data.
private enum AgreementStateName: String, CaseIterable {
  case pending = "pendiente"
  case overdue = "vencido"
  case fulfilled = "cumplido"
  case cancelled = "cancelado"
}

extension AgreementState {
  fileprivate var name: AgreementStateName {
    switch self {
    case .pending: .pending
    case .overdue: .overdue
    case .fulfilled: .fulfilled
    case .cancelled: .cancelled
    }
  }

  fileprivate var closure: CalendarDate? {
    switch self {
    case .fulfilled(let day, _), .cancelled(let day, _): day
    case .pending, .overdue: nil
    }
  }
}
