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
      .ordinal("numero", \.tracked.number), .identity("identificador", \.tracked),
    ],
    key: ["institucion", "sesion", "identificador"],
    references: [.to(.meetings, "institucion", "sesion")])
}

extension AgreementFacts {
  fileprivate var sentence: String { institution.edition.sentences.agreement(tracked) }
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
    ] + Field.place(\.institution, \.followUp.key.location) + [
      .identity("acuerdo", \.agreement.tracked)
    ],
    key: ["institucion", "sesion", "acuerdo", "seguimiento"],
    references: [
      TableReference(
        fields: ["institucion", "sesion", "acuerdo"], table: .agreements,
        columns: ["institucion", "sesion", "identificador"]),
      TableReference(
        fields: ["institucion", "sesion_que_informa"], table: .meetings,
        columns: ["institucion", "sesion"]),
    ])
}

extension Field {
  /// What tells an agreement from the others of its session: the address of its key, or its number after a mark that
  /// no address has.
  fileprivate static func identity(
    _ name: String, _ tracked: @escaping @Sendable (Row) -> TrackedAgreement
  ) -> Field {
    text(name, always: { tracked($0).identity.datum }).within(
      .pattern("_?[a-z0-9]+(-[a-z0-9]+)*"))
  }
}

extension AgreementIdentity {
  fileprivate var datum: String {
    switch self {
    case .key(let slug): slug.text
    case .number(let number): "_\(number)"
    }
  }
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
