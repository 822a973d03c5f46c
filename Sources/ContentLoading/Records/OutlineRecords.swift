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

/// `ejes:` of a programme.
enum AxisRecord {
  static let key = Field("clave", .key)
  static let title = Field("titulo", .text, required: true)
  static let notes = NoteFields()
  static let priorities = Field("prioridades", .list(of: PriorityRecord.form))
  static let rows = RowFields()

  static let shape = RecordShape(
    "eje",
    [key.declaration, title.declaration] + notes.declarations + [priorities.declaration]
      + rows.declarations)

  static let form = Form<Axis>.record(shape, named: "eje") { record, problems in
    let title = record.required(Self.title, &problems)
    let key = record.optional(Self.key, &problems)
    let notes = Self.notes.read(record, &problems)
    let priorities = record.items(Self.priorities, &problems)
    let rows = Self.rows.read(record, &problems)
    return title.map {
      Axis(heading: Heading(key: key, title: $0), priorities: priorities, rows: rows, notes: notes)
    }
  }
}

/// `prioridades:` of a programme or an axis.
enum PriorityRecord {
  static let key = Field("clave", .key)
  static let title = Field("titulo", .text, required: true)
  static let explanation = Field("descripcion", .text)
  static let notes = NoteFields()
  static let rows = RowFields()

  static let shape = RecordShape(
    "prioridad",
    [key.declaration, title.declaration, explanation.declaration] + notes.declarations
      + rows.declarations)

  static let form = Form<Priority>.record(shape, named: "prioridad") { record, problems in
    let title = record.required(Self.title, &problems)
    let key = record.optional(Self.key, &problems)
    let explanation = record.optional(Self.explanation, &problems)
    let notes = Self.notes.read(record, &problems)
    let rows = Self.rows.read(record, &problems)
    return title.map {
      Priority(
        heading: Heading(key: key, title: $0), explanation: explanation, rows: rows, notes: notes)
    }
  }
}
