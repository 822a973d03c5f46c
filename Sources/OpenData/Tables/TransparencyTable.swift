import Programmes
import SiteRoutes

/// An indicator in one of the years of its programme.
struct TransparencyFacts: Sendable {
  let year: Int
  let indicator: IndicatorFacts
}

extension IndicatorFacts {
  /// One for each year of the programme that has begun by the cut-off date.
  var years: [TransparencyFacts] {
    programme.programme.years.years.map { TransparencyFacts(year: $0, indicator: self) }
      .filter { year in year.start.map { $0 <= programme.edition.cutoff } ?? false }
  }
}

/// Indicators with the columns of the obligations of transparency: article 70, fractions V and VI, of the
/// Ley General de Transparencia y Acceso a la Información Pública of 2015, by the technical guidelines of
/// 4 May 2016. The dictionary says which names were checked. What programmes do not state stays empty.
extension Table<TransparencyFacts> {
  static let transparency = Table(
    .transparency,
    [
      .integer("ejercicio", always: { $0.year }).within(.year),
      .date(
        "fecha_de_inicio_del_periodo",
        { $0.start }),
      .date("fecha_de_termino_del_periodo", { $0.end }),
      .text("sujeto_obligado", always: \.programme.institution.institution.name.text),
      .words("objetivo_institucional", \.indicator.indicator.objective),
      .text("nombre_del_indicador", always: \.indicator.indicator.title),
      .words("dimension_a_medir", \.indicator.indicator.method.kind),
      .words("definicion_del_indicador", \.indicator.indicator.method.interpretation),
      .words("metodo_de_calculo", \.indicator.indicator.method.formula),
      .words("unidad_de_medida", \.indicator.indicator.method.unit),
      .words("frecuencia_de_medicion", \.indicator.indicator.method.frequency),
      .words("linea_base", \.indicator.indicator.method.baseline),
      .text("metas_programadas", { $0.target }),
      .text("avance_de_metas", { $0.progress }),
      .choice("sentido_del_indicador", \.indicator.indicator.method.direction),
      .words("fuente_de_informacion", { $0.reading?.source }),
      .words("area_responsable", \.programme.institution.institution.committee?.name),
      .date("fecha_de_actualizacion", always: \.programme.edition.cutoff),
      .page(\.indicator.route),
    ] + Field.programme(\.indicator.programme) + [
      .text("indicador", always: \.indicator.slug.text).within(.slug)
    ], key: ["ejercicio", "pagina"],
    references: [.to(.indicators, "institucion", "programa", "indicador")])
}

extension TransparencyFacts {
  fileprivate var programme: ProgrammeFacts { indicator.programme }

  fileprivate var start: CalendarDate? {
    programme.programme.fiscalYear.month(1, of: year)?.firstDay
  }

  /// The last day of the year, or the cut-off date in a year that is not over.
  fileprivate var end: CalendarDate? {
    let month = programme.programme.fiscalYear.month(12, of: year)
    return month.map { min($0.lastDay, programme.edition.cutoff) }
  }

  /// The newest of the year.
  fileprivate var reading: IndicatorReading? {
    indicator.readings.last { $0.period.year(in: programme.programme.fiscalYear) == year }
  }

  fileprivate var target: String? {
    let target = indicator.indicator.target
    return (target?.yearly.first { $0.year == year }?.text ?? target?.text)?.text
  }

  fileprivate var progress: String? {
    reading.map { programme.edition.sentences.reading($0, indicator.indicator.target) }
  }
}
