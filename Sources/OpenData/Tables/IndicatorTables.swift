import Diagnostics
import Programmes
import SiteRoutes

extension Table<IndicatorFacts> {
  static let indicators = Table(
    .indicators,
    Field.programme(\.programme) + [
      .text("indicador", always: \.slug.text).within(.slug),
      .words("clave", \.indicator.key.written),
      .text("titulo", always: \.indicator.title),
      .words("objetivo", \.indicator.objective),
      .text("eje", { $0.placement.axis?.heading.text }),
      .words("meta", \.indicator.target?.text),
      .text("meta_en_numeros", { $0.targetInNumbers }),
      .words("formula", \.indicator.method.formula),
      .words("unidad", \.indicator.method.unit),
      .words("frecuencia", \.indicator.method.frequency),
      .words("linea_base", \.indicator.method.baseline),
      .choice("sentido", \.indicator.method.direction),
      .words("tipo", \.indicator.method.kind),
      .words("interpretacion", \.indicator.method.interpretation),
      .texts("otras_columnas", \.indicator.otherCells.lines),
      .text("indicador_comun", \.indicator.calculation.standard?.text).within(.slug),
      .texts("actividades", { $0.placement.activities.map(\.key.slug.text) }).within(.slug),
      .date("corte_del_resultado", { $0.current?.cutoff }),
      .number("resultado", { $0.current?.result.value?.shown }),
      .text("unidad_del_resultado", { $0.current?.result.value?.unit?.text }),
      .text("resultado_en_palabras", { $0.sentence }),
      .text("calculo", { $0.current?.arithmetic }),
      .boolean("meta_alcanzada", { $0.current?.standing.comparison?.isMet }),
    ] + Field.notes(\.indicator.notes) + [
      .page(\.route)
    ] + Field.place(\.programme.institution, \.indicator.location),
    key: ["institucion", "programa", "indicador"],
    references: [.to(.programmes, "institucion", "programa")])
}

extension IndicatorFacts {
  fileprivate var sentence: String? {
    programme.progress == nil
      ? nil : programme.edition.sentences.reading(current, indicator.target)
  }

  fileprivate var targetInNumbers: String? {
    indicator.target.flatMap(programme.edition.sentences.target)
  }
}

extension IndicatorReading {
  /// `(171 / 240) × 100 ≈ 71.3`; nil where nothing is computed.
  var arithmetic: String? {
    working?.substitution.map { substitution in
      guard let value = result.value else { return substitution }
      return "\(substitution) \(value.isRounded ? "≈" : "=") \(value.shown)"
    }
  }
}

extension Table<ResultFacts> {
  static let results = Table(
    .results,
    Field.programme(\.indicator.programme) + [
      .text("indicador", always: \.indicator.slug.text).within(.slug),
      .text("titulo", always: \.indicator.indicator.title),
      .date("informe", \.reading?.cutoff).alwaysThere,
      .text("periodo", { $0.period }),
      .text("formula", \.reading?.working?.formula),
      .boolean("formula_del_portal", { $0.reading?.working?.isOfThePortal }),
      .text("calculo", { $0.reading?.arithmetic }),
      .number("resultado", { $0.reading?.result.value?.shown }),
      .boolean("redondeado", { $0.reading?.result.value?.isRounded }),
      .text("unidad", { $0.reading?.result.value?.unit?.text }),
      .choice("comparador", { $0.comparison?.comparator }),
      .number("meta", { $0.comparison?.target.number }),
      .text("unidad_de_la_meta", { $0.comparison?.target.unit?.text }),
      .text("vigencia_de_la_meta", { $0.comparison?.basis.text }).within(.basis),
      .number("diferencia", { $0.comparison?.difference.shown }).within(.from(0)),
      .boolean("meta_alcanzada", { $0.comparison?.isMet }),
      .text("resultado_en_palabras", always: { $0.sentence }),
      .words("fuente", \.reading?.source),
      .text("explicacion", { $0.reading?.explanation?.source }),
      .page(\.indicator.route),
      .boolean("corregido", { facts in facts.reading.map { _ in facts.asReported != nil } }),
      .number("resultado_informado", { $0.asReported?.result.value?.shown }),
    ], key: ["institucion", "programa", "indicador", "informe"],
    references: [
      .to(.indicators, "institucion", "programa", "indicador"),
      .to(.reports, "institucion", "programa", "informe"),
    ])
}

extension ResultFacts {
  fileprivate var comparison: TargetComparison? { reading?.standing.comparison }

  /// The reading when the report was made; nil where its result stands.
  fileprivate var asReported: IndicatorReading? {
    reading.flatMap { indicator.programme.progress?.asReported($0, of: indicator.indicator) }
  }

  private var sentences: Sentences { indicator.programme.edition.sentences }

  fileprivate var sentence: String { sentences.reading(reading, indicator.indicator.target) }

  fileprivate var period: String? { reading.map { sentences.period($0.period) } }
}

extension Table<OperandFacts> {
  static let operands = Table(
    .operands,
    Field.programme(\.indicator.programme) + [
      .text("indicador", always: \.indicator.slug.text).within(.slug),
      .date("informe", always: \.reading.cutoff),
      .text("variable", always: \.input.variable),
      .words("unidad", \.input.unit),
      .number("suma", \.input.amount),
      .date("informe_del_dato", always: \.part.cutoff),
      .number("valor", { $0.part.operand.value?.number }),
      .text("valor_del_informe", { $0.reported?.value?.written.text }),
      .words("fuente", \.part.operand.source),
      .date("fecha", \.part.operand.date?.value),
      .words("nota", \.part.operand.note),
    ] + Field.place(\.indicator.programme.institution, \.part.operand.variable.location),
    key: ["institucion", "programa", "indicador", "informe", "variable", "informe_del_dato"],
    references: [
      .to(.results, "institucion", "programa", "indicador", "informe"),
      TableReference(
        fields: ["institucion", "programa", "informe_del_dato"], table: .reports,
        columns: ["institucion", "programa", "informe"]),
    ])
}

extension OperandFacts {
  /// As the report has it, whatever a later one puts right.
  fileprivate var reported: Operand? {
    indicator.programme.progress?.reports.first { $0.cutoff == part.cutoff }?
      .operand(part.operand.variable, of: indicator.slug)
  }
}

extension ProgressReport {
  fileprivate func operand(_ variable: Verbatim, of indicator: Slug) -> Operand? {
    indicators.first { $0.key.value == indicator }?.operands.first { $0.variable == variable }
  }
}

extension Table<TargetFacts> {
  static let targets = Table(
    .targets,
    Field.programme(\.indicator.programme) + [
      .text("indicador", always: \.indicator.slug.text).within(.slug),
      .text("vigencia", always: \.basis.text).within(.basis),
      .integer("anio", \.basis.year).within(.year),
      .integer("trimestre", \.basis.quarter).within(.numbers(from: 1, through: 4)),
      .words("meta", \.words),
      .choice("comparador", { $0.target.measure?.comparator }),
      .number("cantidad", \.quantity?.number),
      .text("unidad", \.quantity?.unit?.text),
      .number("en_cada_uno_de", { $0.each?.number }),
      .text("unidad_de_en_cada_uno", { $0.each?.unit?.text }),
      .words("alcance", \.target.scope),
      .words("plazo", \.target.timeLimit),
      .page(\.indicator.route),
    ]
      + Field.place(
        \.indicator.programme.institution,
        { $0.words?.location ?? $0.target.measure?.location })
      + [.choice("trimestres", { $0.basis.quarter == nil ? nil : $0.target.quarterSense })],
    key: ["institucion", "programa", "indicador", "vigencia"],
    references: [.to(.indicators, "institucion", "programa", "indicador")])
}

extension TargetFacts {
  fileprivate var each: Quantity? { basis == .whole ? target.measure?.each : nil }
}

extension FieldDomain {
  /// ``TargetComparison/Basis`` as text.
  fileprivate static let basis = pattern(
    "(programa|[12][0-9]{3}|trimestre [1-4]|trimestres 1 a [2-4])")
}

extension TargetComparison.Basis {
  /// `programa`, `2025`, `trimestre 2`, `trimestres 1 a 2`.
  fileprivate var text: String {
    switch self {
    case .whole: "programa"
    case .year(let year): "\(year)"
    case .quarter(let quarter), .endOfQuarter(let quarter): "trimestre \(quarter)"
    case .quarters(let quarter): "trimestres 1 a \(quarter)"
    }
  }

  fileprivate var year: Int? {
    if case .year(let year) = self { year } else { nil }
  }

  fileprivate var quarter: Int? {
    if case .quarter(let quarter) = self { quarter } else { nil }
  }
}
