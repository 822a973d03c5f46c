import Diagnostics
import Programmes
import YAML

/// The rows that hang from a level: `indicadores:` and `actividades:`.
struct RowFields {
  private let indicators = Field("indicadores", .list(of: IndicatorRecord.form))
  private let activities = Field("actividades", .list(of: ActivityRecord.form))

  var declarations: [FieldDeclaration] { [indicators.declaration, activities.declaration] }

  func read(_ record: RecordReader, _ problems: inout Problems) -> Rows {
    Rows(
      indicators: record.items(indicators, &problems),
      activities: record.items(activities, &problems))
  }
}

/// What an axis and a priority say of themselves.
struct HeadingFields {
  private let key = Field("clave", .key)
  private let title = Field("titulo", .text, required: true)
  private let objective = Field("objetivo", .text)
  private let explanation = Field("descripcion", .text)

  var declarations: [FieldDeclaration] {
    [
      key.declaration, title.declaration, objective.declaration, explanation.declaration,
      RecordReader.otherCells.declaration,
    ]
  }

  func read(_ record: RecordReader, _ problems: inout Problems) -> Heading? {
    let key = record.optional(key, &problems)
    let objective = record.optional(objective, &problems)
    let explanation = record.optional(explanation, &problems)
    let otherCells = record.otherCells(&problems)
    return record.required(title, &problems).map {
      Heading(
        key: key, title: $0, objective: objective, explanation: explanation,
        otherCells: otherCells, lines: record.lines)
    }
  }
}

/// `ejes:` of a programme.
enum AxisRecord {
  static let heading = HeadingFields()
  static let notes = NoteFields()
  static let priorities = Field("prioridades", .list(of: PriorityRecord.form))
  static let rows = RowFields()

  static let shape = RecordShape(
    "eje",
    heading.declarations + notes.declarations + [priorities.declaration] + rows.declarations)

  static let form = Form<Axis>.record(shape, named: "eje") { record, problems in
    let heading = Self.heading.read(record, &problems)
    let notes = Self.notes.read(record, &problems)
    let priorities = record.items(Self.priorities, &problems)
    let rows = Self.rows.read(record, &problems)
    return heading.map { Axis(heading: $0, priorities: priorities, rows: rows, notes: notes) }
  }
}

/// `prioridades:` of a programme or an axis.
enum PriorityRecord {
  static let heading = HeadingFields()
  static let notes = NoteFields()
  static let rows = RowFields()

  static let shape = RecordShape(
    "prioridad", heading.declarations + notes.declarations + rows.declarations)

  static let form = Form<Priority>.record(shape, named: "prioridad") { record, problems in
    let heading = Self.heading.read(record, &problems)
    let notes = Self.notes.read(record, &problems)
    let rows = Self.rows.read(record, &problems)
    return heading.map { Priority(heading: $0, rows: rows, notes: notes) }
  }
}
