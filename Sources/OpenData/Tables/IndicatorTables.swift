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
      .boolean("meta_alcanzada", { $0.current?.isTargetReached }),
    ] + Field.notes(\.indicator.notes) + [
      .page(\.route)
    ] + Field.place(\.programme.institution, \.indicator.location) + [
      .choice("acumulacion", \.indicator.calculation.accumulation),
      .integer("eje_numero", { $0.axisNumber }).within(.from(1)),
      .date("corte_del_resultado_con_casos", { $0.lastWithCases?.cutoff }),
      .number("resultado_con_casos", { $0.lastWithCases?.result.value?.shown }),
    ] + Field.light(\.current, \.programme.edition),
    key: ["institucion", "programa", "indicador"],
    references: [
      .to(.programmes, "institucion", "programa"), .to(.standardIndicators, "indicador_comun"),
    ])
}

extension IndicatorFacts {
  fileprivate var lastWithCases: IndicatorReading? {
    programme.progress?[indicator]?.lastWithCases
  }

  fileprivate var axisNumber: Int? {
    placement.axis.flatMap { programme.programme.outline.number(of: $0.heading) }
  }

  fileprivate var sentence: String? {
    programme.progress == nil
      ? nil : programme.edition.sentences.reading(current, indicator.target)
  }

  fileprivate var targetInNumbers: String? {
    indicator.target.flatMap(programme.edition.sentences.target)
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
      .text("unidad", \.unit?.text),
      .number("en_cada_uno_de", { $0.each?.number }),
      .text("unidad_de_en_cada_uno", { $0.each?.unit?.text }),
      .words("alcance", \.target.scope),
      .words("plazo", \.target.timeLimit),
      .page(\.indicator.route),
    ]
      + Field.place(
        \.indicator.programme.institution,
        { $0.words?.location ?? $0.target.measure?.location })
      + [
        .choice("trimestres", { $0.basis.quarter == nil ? nil : $0.target.quarterSense }),
        .boolean(
          "unidad_deducida", { facts in facts.unit.map { _ in facts.quantity?.unit == nil } }),
      ],
    key: ["institucion", "programa", "indicador", "vigencia"],
    references: [.to(.indicators, "institucion", "programa", "indicador")])
}

extension TargetFacts {
  fileprivate var unit: Quantity.Unit? { quantity.flatMap(indicator.indicator.unit) }

  fileprivate var each: Quantity? { basis == .whole ? target.measure?.each : nil }
}

extension FieldDomain {
  /// ``TargetComparison/Basis`` as text.
  static let basis = pattern(
    "(programa|[12][0-9]{3}|trimestre [1-4]|trimestres 1 a [2-4])")
}

extension TargetComparison.Basis {
  /// `programa`, `2025`, `trimestre 2`, `trimestres 1 a 2`.
  var text: String {
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
