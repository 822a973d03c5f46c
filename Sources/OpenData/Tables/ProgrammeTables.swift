import Checksums
import Diagnostics
import Programmes
import SiteRoutes

extension Table<ProgrammeFacts> {
  static let programmes = Table(
    .programmes,
    Field.programme { $0 } + [
      .text("titulo", always: \.programme.title.text),
      .texts("objetivo", \.programme.objectives.texts),
      .words("siglas", \.programme.acronym),
      .choice("tipo", always: \.programme.kind),
      .integer("anio_inicial", always: { $0.programme.years.first }).within(.year),
      .integer("anio_final", always: { $0.programme.years.last }).within(.year),
      .words("sesion_de_aprobacion", \.programme.approval?.session),
      .date("fecha_de_aprobacion", \.programme.approval?.date?.earliest),
      .words("aprobacion_del_documento", \.programme.approval?.text),
      .date("ultima_modificacion", \.programme.amendments.last?.date.value),
      .texts("fundamento", \.programme.legalBasis.texts),
      .texts("firmantes", \.programme.signatories.texts),
      .texts("otras_columnas", \.programme.otherCells.lines),
      .count("ejes", always: { $0.programme.outline.axes.count }),
      .count("indicadores", always: { $0.programme.outline.indicators.count }),
      .count("actividades", always: { $0.programme.outline.activities.count }),
    ]
      + Status.allCases.map { status in
        .count(status.column, { $0.tally?[status] })
      } + [
        .count("informes", always: { $0.progress?.reports.count ?? 0 }),
        .date("ultimo_informe", \.progress?.newest?.cutoff),
        .text(
          "documento",
          { $0.programme.source == nil ? nil : Route.sourceText($0.address).path }
        ).within(.file),
        .text("documento_sha256", \.programme.source?.sha256.hexadecimal).within(.digest),
      ] + Field.notes(\.programme.notes) + [
        .page { .programme($0.address) }
      ] + Field.place(\.institution, \.programme.location) + [
        .count("cumplidas_fuera_de_plazo", { $0.tally?.late }),
        .count("cumplidas_por_declaracion", { $0.tally?.declared }),
        .words("propuesta", \.programme.proposal),
      ],
    key: ["institucion", "programa"], references: [.to(.institutions, "institucion")])
}

extension ProgrammeFacts {
  fileprivate var tally: StatusTally? {
    progress?.tally(of: programme.outline.activities.map(\.activity))
  }
}

extension Status {
  /// The column that counts it.
  fileprivate var column: String {
    switch self {
    case .fulfilled: "cumplidas"
    case .inProgress: "en_curso"
    case .atRisk: "en_riesgo"
    case .overdue: "vencidas"
    case .pending: "por_iniciar"
    case .unreported: "sin_reporte"
    case .cancelled: "canceladas"
    case .notApplicable: "no_aplica"
    }
  }
}

extension Table<AmendmentFacts> {
  static let amendments = Table(
    .amendments,
    Field.programme(\.programme) + [
      .ordinal("modificacion", { $0.number }),
      .date("fecha", always: \.amendment.date.value),
      .text("texto", always: \.amendment.text.text),
      .text("actividad", { $0.change?.place.activity.text }).within(.slug),
      .integer("accion", { $0.change?.place.step }).within(.from(1)),
      .choice("dato", { $0.change?.place.datum }),
      .text("decia", { $0.change?.was.iso }),
      .text("debe_decir", { $0.change?.shouldBe.iso }),
      .page { .programme($0.programme.address) },
    ] + Field.place(\.programme.institution, \.amendment.text.location) + [
      .ordinal("numero", \.row)
    ],
    key: ["institucion", "programa", "numero"],
    references: [.to(.programmes, "institucion", "programa")])
}

extension PlannedDate {
  /// `2022-08-31`, or `2022-08` of a month.
  fileprivate var iso: String { day?.iso ?? month.iso }
}

extension Table<HeadingFacts> {
  static let headings = Table(
    .headings,
    Field.programme(\.programme) + [
      .choice("nivel", always: \.level),
      .words("clave", \.heading.key?.written),
      .text("titulo", always: \.heading.title.text),
      .text("eje", { $0.axis?.axis.heading.text }),
      .words("objetivo", \.heading.objective),
      .words("descripcion", \.heading.explanation),
      .texts("otras_columnas", \.heading.otherCells.lines),
      .count("actividades", always: \.activityCount),
    ] + Field.notes(\.notes) + [.page(\.route)]
      + Field.place(\.programme.institution, \.heading.title.location) + [
        .ordinal("numero", \.number)
      ],
    key: ["institucion", "programa", "numero"],
    references: [.to(.programmes, "institucion", "programa")])
}

extension Table<ActivityFacts> {
  static let activities = Table(
    .activities,
    Field.programme(\.programme) + [
      .text("actividad", always: \.slug.text).within(.slug),
      .words("clave", \.activity.key.written),
      .text("texto", always: \.activity.text.text),
      .text("eje", { $0.placement.axis?.heading.text }),
      .text("prioridad", { $0.placement.priority?.heading.text }),
      .text("indicador", { $0.statedIndicator?.key.slug.text }).within(.slug),
      .text("indicador_nombre", { $0.statedIndicator?.title }),
      .words("objetivo", { $0.placement.indicator?.objective }),
      .words("meta", { $0.placement.indicator?.target?.text }),
    ] + Field.schedule(\.activity.judgedSchedule) + [
      .text("repite", { $0.activity.recurrence?.value.description }),
      .text("vence", { $0.activity.deadline?.value.description }),
      .count("acciones", always: { $0.activity.steps.count }),
      .texts("verificacion", \.activity.verification.texts),
      .texts("riesgos", \.activity.risks.texts),
      .texts("mitigacion", \.activity.mitigation.texts),
      .words("ponderacion", \.activity.weight),
      .texts("responsables", \.activity.responsible.texts),
      .texts("otras_columnas", \.activity.otherCells.lines),
      .boolean("opcional", \.activity.isOptional),
    ]
      + Field.status(
        \.progress?.judgement,
        because: { row in row.progress.map(row.programme.edition.sentences.activity) })
      + Field.history(\.progress?.history) + [
        .count("evidencias", { $0.progress?.evidence.count })
      ] + Field.notes(\.activity.notes) + [
        .page(\.route)
      ] + Field.place(\.programme.institution, \.activity.text.location)
      + Field.lateness(\.progress?.judgement) + [
        .overdue(\.progress?.judgement, in: \.programme),
        .integer("eje_numero", { $0.number(of: $0.placement.axis?.heading) }).within(.from(1)),
        .integer("prioridad_numero", { $0.number(of: $0.placement.priority?.heading) })
          .within(.from(1)),
      ],
    key: ["institucion", "programa", "actividad"],
    references: [.to(.programmes, "institucion", "programa")])
}

extension ActivityFacts {
  fileprivate func number(of heading: Heading?) -> Int? {
    heading.flatMap(programme.programme.outline.number)
  }

  /// The one that has a page.
  fileprivate var statedIndicator: Indicator? {
    guard let indicator = placement.indicator else { return nil }
    return indicator.isStated || activity.indicator == nil ? indicator : nil
  }
}

extension Table<StepFacts> {
  static let steps = Table(
    .steps,
    Field.programme(\.activity.programme) + [
      .text("actividad", always: \.activity.slug.text).within(.slug),
      .ordinal("accion", { $0.number }),
      .words("clave", \.step.key),
      .text("texto", always: \.step.text.text),
    ] + Field.schedule(\.step.schedule) + [
      .texts("verificacion", \.step.verification.texts),
      .texts("responsables", \.step.responsible.texts),
      .texts("otras_columnas", \.step.otherCells.lines),
    ] + Field.status(\.progress?.judgement, \.activity.programme.edition.sentences)
      + Field.notes(\.step.notes) + [
        .page(\.activity.route)
      ] + Field.place(\.activity.programme.institution, \.step.text.location)
      + Field.history(\.progress?.history) + Field.lateness(\.progress?.judgement) + [
        .overdue(\.progress?.judgement, in: \.activity.programme)
      ],
    key: ["institucion", "programa", "actividad", "accion"],
    references: [.to(.activities, "institucion", "programa", "actividad")])
}

extension Table<DeliveryFacts> {
  static let deliveries = Table(
    .deliveries,
    Field.programme(\.activity.programme) + [
      .text("actividad", always: \.activity.slug.text).within(.slug),
      .choice("parte", always: \.part),
      .ordinal("numero", { $0.number }),
      .date("inicio", always: \.start),
      .date("vence", { $0.due }),
    ] + Field.history(\.progress?.history)
      + Field.status(\.progress?.judgement, \.activity.programme.edition.sentences) + [
        .page(\.activity.route),
        .overdue(\.progress?.judgement, in: \.activity.programme),
      ],
    key: ["institucion", "programa", "actividad", "parte", "numero"],
    references: [.to(.activities, "institucion", "programa", "actividad")])
}

extension Table<RiskFacts> {
  static let risks = Table(
    .risks,
    Field.programme(\.activity.programme) + [
      .text("actividad", always: \.activity.slug.text).within(.slug),
      .ordinal("riesgo", { $0.number }),
      .text("texto", always: \.risk.text),
      .texts("mitigacion", \.activity.activity.mitigation.texts),
      .page(\.activity.route),
    ] + Field.place(\.activity.programme.institution, \.risk.location),
    key: ["institucion", "programa", "actividad", "riesgo"],
    references: [.to(.activities, "institucion", "programa", "actividad")])
}
