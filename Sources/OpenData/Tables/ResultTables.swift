import Diagnostics
import Programmes
import SiteRoutes

extension IndicatorReading {
  /// `(171 / 240) × 100 ≈ 71.3`; nil where nothing is computed.
  var arithmetic: String? {
    working?.substitution.map { substitution in
      guard let value = result.value else { return substitution }
      return "\(substitution) \(value.isRounded ? "≈" : "=") \(value.shown)"
    }
  }
}

extension IndicatorReading {
  /// By comparison or, of a target in words only, as the committee holds.
  var isTargetReached: Bool? {
    if case .inWords(let isReached) = result { return isReached }
    return standing.comparison?.isMet
  }
}

/// What a result is. The raw values stand in the data.
private enum ResultForm: String, CaseIterable {
  case number = "número"
  case breakdown = "desglose"
  case noCases = "sin casos"
  case divisionByZero = "división entre cero"
  case missing = "faltan números"
  case outOfRange = "sin cálculo exacto"
  case notAvailable = "no disponible"
  case notApplicable = "no aplica"
  case dash = "guion"
  case inWords = "en palabras"
}

extension IndicatorResult {
  fileprivate var form: ResultForm {
    switch self {
    case .value: .number
    case .breakdown: .breakdown
    case .noCases: .noCases
    case .divisionByZero: .divisionByZero
    case .missing: .missing
    case .outOfRange: .outOfRange
    case .notAvailable: .notAvailable
    case .notApplicable: .notApplicable
    case .dash: .dash
    case .inWords: .inWords
    }
  }

  fileprivate var placesReached: Int? {
    if case .breakdown(let reached, _, _) = self { reached } else { nil }
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
      .text("unidad_de_la_meta", { $0.unitOfTarget?.text }),
      .text("vigencia_de_la_meta", { $0.comparison?.basis.text }).within(.basis),
      .number("diferencia", { $0.comparison?.gap.magnitude.published }).within(.from(0)),
      .boolean("meta_alcanzada", { $0.reading?.isTargetReached }),
      .text("resultado_en_palabras", always: { $0.sentence }),
      .words("fuente", \.reading?.source),
      .text("explicacion", { $0.reading?.explanation?.source }),
      .page(\.indicator.route),
      .boolean("corregido", { facts in facts.reading.map { _ in facts.asReported != nil } }),
      .number("resultado_informado", { $0.asReported?.result.value?.shown }),
      .choice("forma_del_resultado", { $0.reading?.result.form }),
      .count("lugares_que_la_alcanzan", { $0.reading?.result.placesReached }),
    ] + Field.light(\.reading, \.indicator.programme.edition),
    key: ["institucion", "programa", "indicador", "informe"],
    references: [
      .to(.indicators, "institucion", "programa", "indicador"),
      .to(.reports, "institucion", "programa", "informe"),
    ])
}

extension Rational {
  /// Exact, or with six decimal places and more while they are all zeros.
  var published: ExactDecimal? { exactDecimal ?? visible(places: Calculation.mostPlaces) }
}

extension ResultFacts {
  fileprivate var comparison: TargetComparison? { reading?.standing.comparison }

  fileprivate var unitOfTarget: Quantity.Unit? {
    comparison.flatMap { indicator.indicator.unit(of: $0.target) }
  }

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

extension Table<PlaceFacts> {
  static let places = Table(
    .places,
    Field.programme(\.indicator.programme) + [
      .text("indicador", always: \.indicator.slug.text).within(.slug),
      .date("informe", always: \.cutoff),
      .ordinal("numero", \.number),
      .text("lugar", always: \.item.name.text),
      .number("valor", { $0.item.value.number }),
      .text("valor_del_informe", always: \.item.value.written.text),
      .page(\.indicator.route),
    ] + Field.place(\.indicator.programme.institution, \.item.name.location),
    key: ["institucion", "programa", "indicador", "informe", "numero"],
    references: [.to(.results, "institucion", "programa", "indicador", "informe")])
}
