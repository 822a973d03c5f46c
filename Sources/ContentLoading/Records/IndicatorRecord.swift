import Diagnostics
import Programmes
import YAML

/// The columns of an indicator, in a record of their own or flat in an activity's row.
struct IndicatorFields {
  fileprivate let name = Field("indicador", .text)
  private let objective = Field("objetivo", .text)
  private let target = Field("meta", TargetRecord.form)
  private let interpretation = Field("interpretacion", .text)
  private let kind = Field("tipo", .text)
  private let unit = Field("unidad", .text)
  private let formula = Field("formula", .text)
  private let frequency = Field("frecuencia", .text)
  private let baseline = Field("linea_base", .text)
  private let direction = Field("sentido", Form<Direction>.choice)
  private let calculation = CalculationFields()

  var declarations: [FieldDeclaration] {
    [
      name.declaration, objective.declaration, target.declaration, interpretation.declaration,
      kind.declaration, unit.declaration, formula.declaration, frequency.declaration,
      baseline.declaration, direction.declaration,
    ] + calculation.declarations
  }

  func read(
    _ record: RecordReader, key: Key, notes: Notes, otherCells: [OtherCell] = [],
    activities: [Activity], _ problems: inout Problems
  ) -> Indicator {
    let indicator = Indicator(
      key: key, name: record.optional(name, &problems),
      objective: record.optional(objective, &problems),
      target: record.optional(target, &problems),
      method: Method(
        interpretation: record.optional(interpretation, &problems),
        kind: record.optional(kind, &problems), unit: record.optional(unit, &problems),
        formula: record.optional(formula, &problems),
        frequency: record.optional(frequency, &problems),
        baseline: record.optional(baseline, &problems),
        direction: record.optional(direction, &problems)),
      calculation: calculation.read(record, &problems), notes: notes, otherCells: otherCells,
      activities: activities, location: record.location, lines: record.lines)
    if let formula = indicator.calculation.formula, indicator.readableFormula == nil {
      problems.report(Diagnostic(.unreadableCalculation, at: formula))
    }
    problems.reportStrayVariables(of: indicator)
    return indicator
  }

  /// The indicator that an activity's row carries; nil when none of its columns is filled in.
  func own(of record: RecordReader, key: Key, _ problems: inout Problems) -> Indicator? {
    guard record.states(anyOf: declarations.map(\.name)) else { return nil }
    return read(
      record, key: Key(unprinted: key.slug), notes: Notes(), activities: [], &problems)
  }
}

extension Problems {
  /// Variables that are declared and that the formula does not have: no report could give their numbers.
  fileprivate mutating func reportStrayVariables(of indicator: Indicator) {
    guard !indicator.calculation.variables.isEmpty, let formula = indicator.readableFormula else {
      return
    }
    for variable in indicator.calculation.variables
    where formula.variable(named: variable.name.text) == nil {
      reportUnknown(
        variable.name, .strayVariable, "variable", among: formula.variables.map(\.text),
        ["variables": .text(formula.listedVariables)])
    }
  }
}

extension Formula {
  /// For messages: «A», «B».
  var listedVariables: String { variables.map { "«\($0)»" }.joined(separator: ", ") }
}

/// An indicator with the activities that serve it: `indicadores:`.
enum IndicatorRecord {
  static let key = Field("clave", .key)
  static let id = Field("id", .slug)
  static let fields = IndicatorFields()
  static let notes = NoteFields()
  static let activities = Field("actividades", .list(of: ActivityRecord.form))

  static let shape = RecordShape(
    "indicador",
    [key.declaration, id.declaration] + fields.declarations + [RecordReader.otherCells.declaration]
      + notes.declarations + [activities.declaration])

  static let form = Form<Indicator>.record(shape, named: "indicador") { record, problems in
    let key = RowKey(record, key: Self.key, id: id, &problems).key
    let otherCells = record.otherCells(&problems)
    let notes = Self.notes.read(record, &problems)
    let activities = record.items(Self.activities, &problems)
    // Without a key the rest is read all the same, for what may be wrong in it.
    let indicator = fields.read(
      record, key: key ?? Key(unprinted: .placeholder), notes: notes,
      otherCells: otherCells, activities: activities, &problems)
    if !record.states(anyOf: ["indicador", "objetivo", "meta", "formula"]) {
      record.reportAbsence(of: fields.name, &problems)
      return nil
    }
    return key == nil ? nil : indicator
  }
}
