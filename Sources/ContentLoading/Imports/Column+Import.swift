import Programmes

extension Column {
  /// Of an indicator, whether it has rows below it or stands in a row.
  static let ofIndicator: [Column] = [
    .indicator, .objective, .target, .interpretation, .kind, .unit, .formula, .frequency,
    .baseline,
  ]

  /// Without one of them there is no indicator.
  static let essentialOfIndicator: Set<Column> = [.indicator, .objective, .target, .formula]

  /// Those that a row has besides its dates and its steps, in the order in which content files have them.
  static let ofActivity: [Column] = [.verification, .risks, .mitigation, .weight, .responsible]

  /// Whether one row may have several of it.
  var isList: Bool {
    switch self {
    case .verification, .risks, .mitigation, .responsible: true
    default: false
    }
  }

  /// The key that content files have for a cell of it: a table that says in one column when, says it in words.
  var contentKey: String { self == .dates ? "cuando" : rawValue }
}
