import Programmes

/// What a column of a committee's table is, by the key that content files have for it.
enum ImportedColumn: String, Sendable, CaseIterable {
  case axis = "eje"
  case priority = "prioridad"
  case indicatorKey = "clave_del_indicador"
  case indicator = "indicador"
  case objective = "objetivo"
  case target = "meta"
  case interpretation = "interpretacion"
  case kind = "tipo"
  case unit = "unidad"
  case formula = "formula"
  case frequency = "frecuencia"
  case baseline = "linea_base"
  case key = "clave"
  case activity = "actividad"
  case steps = "acciones"
  case start = "inicio"
  case end = "fin"
  case words = "cuando"
  case verification = "verificacion"
  case risks = "riesgos"
  case mitigation = "mitigacion"
  case weight = "ponderacion"
  case responsible = "responsables"
}

extension ImportedColumn {
  /// Of an indicator, whether it has rows below it or stands in a row.
  static let ofIndicator: [ImportedColumn] = [
    .indicator, .objective, .target, .interpretation, .kind, .unit, .formula, .frequency,
    .baseline,
  ]

  /// Without one of them there is no indicator.
  static let essential: Set<ImportedColumn> = [.indicator, .objective, .target, .formula]

  /// Those that a row has besides its dates and its steps, in the order in which content files have them.
  static let ofActivity: [ImportedColumn] = [
    .verification, .risks, .mitigation, .weight, .responsible,
  ]

  /// Whether one row may have several of it.
  var isList: Bool {
    switch self {
    case .verification, .risks, .mitigation, .responsible: true
    default: false
    }
  }

  /// The column of a document's table whose heading it has; nil where that keeps none.
  var printed: Column? { Column(rawValue: rawValue) }
}
