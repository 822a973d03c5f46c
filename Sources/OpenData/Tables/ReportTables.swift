import Diagnostics
import Programmes
import SiteRoutes

extension Table<ReportFacts> {
  static let reports = Table(
    .reports,
    Field.programme(\.programme) + [
      .date("informe", always: \.report.cutoff),
      .text("periodo", always: { $0.programme.edition.sentences.period($0.report.period) }),
      .words("aprobado_por", \.report.approval?.by),
      .words("sesion_de_aprobacion", \.report.approval?.session),
      .date("fecha_de_aprobacion", \.report.approval?.date.value),
      .words("fuente", \.report.source),
      .text("resumen", \.report.summary?.source),
      .integer("actividades", always: { $0.report.activities.count }),
      .integer("indicadores", always: { $0.report.indicators.count }),
      .integer("correcciones", always: { $0.report.corrections.count }),
      .page(\.route),
    ] + Field.place(\.programme.institution, \.report.location))
}

extension Table<AccountFacts> {
  static let accounts = Table(
    .accounts,
    Field.programme(\.report.programme) + [
      .date("informe", always: \.report.report.cutoff),
      .text("actividad", always: \.activity.text),
      .text("parte", always: \.part.name),
      .integer("numero", \.part.number),
      .text("realizado", \.work.done?.source),
      .text("estado_declarado", \.work.declared?.status.rawValue),
      .words("motivo_declarado", \.work.declared?.reason),
      .words("quien_declara", \.work.declared?.author),
      .date("inicio_real", \.work.began?.value),
      .date("fin_real", \.work.finished?.value),
      .number("porcentaje", { $0.work.share?.value.percent }),
      .integer("evidencias", always: { $0.work.evidence.count }),
      .page(\.report.route),
    ] + Field.place(\.report.programme.institution, \.work.location))
}

extension Table<EvidenceFacts> {
  static let evidence = Table(
    .evidence,
    Field.programme(\.account.report.programme) + [
      .date("informe", always: \.account.report.report.cutoff),
      .text("actividad", always: \.account.activity.text),
      .text("parte", always: \.account.part.name),
      .integer("numero_de_la_parte", \.account.part.number),
      .integer("evidencia", always: { $0.number }),
      .text("forma", always: { $0.form }),
      .text("archivo_publicado", { $0.path }),
      .text("enlace", { $0.link?.address }),
      .text("formato", { $0.published?.type }),
      .integer("bytes", { $0.published?.size }),
      .text("sha256", { $0.digest }),
      .text("motivo_de_reserva", { $0.reason }),
      .words("tipo", \.evidence.kind),
      .date("fecha", \.evidence.date?.value),
      .words("descripcion", \.evidence.description),
      .page(\.account.report.route),
    ] + Field.place(\.account.report.programme.institution, \.evidence.location))
}

extension EvidenceFacts {
  fileprivate var form: String {
    switch evidence.content {
    case .file: "archivo"
    case .link: "enlace"
    case .withheld: "reservada"
    }
  }

  fileprivate var published: EvidenceFile? {
    if case .file(let file) = evidence.content { file } else { nil }
  }

  fileprivate var path: String? {
    published.map { Route.evidence(account.report.programme.address, $0.name).path }
  }

  fileprivate var link: Link? {
    if case .link(let link, _) = evidence.content { link } else { nil }
  }

  fileprivate var digest: String? {
    switch evidence.content {
    case .file(let file): file.sha256
    case .link(_, let digest), .withheld(_, let digest): digest?.text
    }
  }

  fileprivate var reason: String? {
    if case .withheld(let reason, _) = evidence.content { reason.text } else { nil }
  }
}

extension Table<CorrectionFacts> {
  static let corrections = Table(
    .corrections,
    Field.programme(\.report.programme) + [
      .date("informe", always: \.report.report.cutoff),
      .date("informe_corregido", always: \.correction.report.value),
      .text("actividad", { $0.correction.subject.activity?.text }),
      .integer("accion", { $0.correction.subject.step }),
      .text("indicador", { $0.correction.subject.indicator?.text }),
      .text("dato", always: \.correction.datum.text),
      .text("decia", always: \.correction.was.text),
      .text("debe_decir", always: \.correction.shouldBe.text),
      .text("motivo", always: \.correction.reason.text),
      .page(\.report.route),
    ] + Field.place(\.report.programme.institution, \.correction.location) + [
      .integer("entrega", { $0.correction.subject.occurrence })
    ])
}

extension Correction.Subject {
  fileprivate var activity: Slug? {
    switch self {
    case .activity(let slug), .step(let slug, _), .occurrence(let slug, _): slug
    case .indicator: nil
    }
  }

  fileprivate var step: Int? {
    if case .step(_, let number) = self { number } else { nil }
  }

  fileprivate var occurrence: Int? {
    if case .occurrence(_, let number) = self { number } else { nil }
  }

  fileprivate var indicator: Slug? {
    if case .indicator(let slug) = self { slug } else { nil }
  }
}
