import Checksums
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
      .count("actividades", always: { $0.report.activities.count }),
      .count("indicadores", always: { $0.report.indicators.count }),
      .count("correcciones", always: { $0.report.corrections.count }),
      .page(\.route),
    ] + Field.place(\.programme.institution, \.report.location) + [
      .date("inicio_del_periodo", { $0.days?.lowerBound }),
      .date("fin_del_periodo", { $0.days?.upperBound }),
    ],
    key: ["institucion", "programa", "informe"],
    references: [.to(.programmes, "institucion", "programa")])
}

extension ReportFacts {
  fileprivate var days: ClosedRange<CalendarDate>? {
    report.period.days(in: programme.programme.fiscalYear)
  }
}

extension Table<AccountFacts> {
  static let accounts = Table(
    .accounts,
    Field.programme(\.report.programme) + [
      .date("informe", always: \.report.report.cutoff),
      .text("actividad", always: \.activity.text).within(.slug),
      .choice("parte", always: \.kind),
      .integer("numero", \.part.number).within(.from(1)),
      .text("realizado", \.work.done?.source),
      .choice("estado_declarado", \.work.declared?.status),
      .words("motivo_declarado", \.work.declared?.reason),
      .words("quien_declara", \.work.declared?.author),
      .date("inicio_real", \.work.began?.value),
      .date("fin_real", \.work.finished?.value),
      .number("porcentaje", { $0.work.share?.value.percent }).within(.percent),
      .count("evidencias", always: { $0.work.evidence.count }),
      .page(\.report.route),
    ] + Field.place(\.report.programme.institution, \.work.location) + [
      .ordinal("avance", \.number),
      .number("porcentaje_corregido", { $0.corrected(\.share?.value)?.percent }).within(.percent),
      .date("inicio_real_corregido", { $0.corrected(\.began?.value) }),
      .date("fin_real_corregido", { $0.corrected(\.finished?.value) }),
      .text("realizado_corregido", { $0.corrected(\.done)?.source }),
      .date("fecha_declarada", \.work.declared?.date?.value),
    ],
    key: ["institucion", "programa", "informe", "avance"],
    references: [
      .to(.reports, "institucion", "programa", "informe"),
      .to(.activities, "institucion", "programa", "actividad"),
    ])
}

extension Table<EvidenceFacts> {
  static let evidence = Table(
    .evidence,
    Field.programme(\.account.report.programme) + [
      .date("informe", always: \.account.report.report.cutoff),
      .text("actividad", always: \.account.activity.text).within(.slug),
      .choice("parte", always: \.account.kind),
      .integer("numero_de_la_parte", \.account.part.number).within(.from(1)),
      .ordinal("evidencia", { $0.number }),
      .choice("forma", always: { $0.form }),
      .text("archivo_publicado", { $0.path }).within(.file),
      .text("enlace", { $0.link?.uri }).within(.address),
      .text("formato", { $0.published?.type }),
      .count("bytes", { $0.published?.size }),
      .text("sha256", { $0.digest }).within(.digest),
      .text("motivo_de_reserva", { $0.reason }),
      .words("tipo", \.evidence.kind),
      .date("fecha", \.evidence.date?.value),
      .words("descripcion", \.evidence.description),
      .page(\.account.report.route),
    ] + Field.place(\.account.report.programme.institution, \.evidence.location) + [
      .ordinal("avance", \.account.number)
    ],
    key: ["institucion", "programa", "informe", "avance", "evidencia"],
    references: [.to(.accounts, "institucion", "programa", "informe", "avance")])
}

/// The raw values stand in the data.
private enum EvidenceForm: String, CaseIterable {
  case file = "archivo"
  case link = "enlace"
  case withheld = "reservada"
}

extension EvidenceFacts {
  fileprivate var form: EvidenceForm {
    switch evidence.content {
    case .file: .file
    case .link: .link
    case .withheld: .withheld
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
    case .file(let file): file.sha256.hexadecimal
    case .link(_, let digest), .withheld(_, let digest):
      digest?.text.filter(\.isHexDigit).lowercased()
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
      .text("actividad", { $0.correction.subject.activity?.text }).within(.slug),
      .integer("accion", { $0.correction.subject.step }).within(.from(1)),
      .text("indicador", { $0.correction.subject.indicator?.text }).within(.slug),
      .text("dato", always: \.correction.datum.text),
      .text("decia", always: { $0.correction.replaced?.iso ?? $0.correction.was.text }),
      .text(
        "debe_decir", always: { $0.correction.replacement.day?.iso ?? $0.correction.shouldBe.text }),
      .text("motivo", always: \.correction.reason.text),
      .page(\.report.route),
    ] + Field.place(\.report.programme.institution, \.correction.location) + [
      .integer("entrega", { $0.correction.subject.occurrence }).within(.from(1)),
      .ordinal("numero", \.number),
    ],
    key: ["institucion", "programa", "informe", "numero"],
    references: [
      .to(.reports, "institucion", "programa", "informe"),
      TableReference(
        fields: ["institucion", "programa", "informe_corregido"], table: .reports,
        columns: ["institucion", "programa", "informe"]),
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
