import Diagnostics
import Programmes
import YAML

/// A row: `actividades:` of a programme, an axis, a priority or an indicator.
enum ActivityRecord {
  static let key = Field("clave", .key)
  static let id = Field("id", .slug)
  static let text = Field("actividad", .text, required: true)
  static let isOptional = Field("opcional", .flag)
  static let schedule = ScheduleFields()
  static let recurrence = Field("repite", .recurrence)
  static let deadline = Field("vence", .deadline)
  static let steps = Field("acciones", .list(of: StepRecord.form))
  static let verification = Field("verificacion", .texts)
  static let risks = Field("riesgos", .texts)
  static let mitigation = Field("mitigacion", .texts)
  static let weight = Field("ponderacion", .text)
  static let responsible = Field("responsables", PersonRecord.people)
  static let indicator = IndicatorFields()
  static let notes = NoteFields()

  static let shape = RecordShape(
    "actividad",
    [
      key.declaration, id.declaration, text.declaration, isOptional.declaration,
    ] + schedule.declarations + [
      recurrence.declaration, deadline.declaration, steps.declaration, verification.declaration,
      risks.declaration, mitigation.declaration, weight.declaration, responsible.declaration,
    ] + indicator.declarations + [RecordReader.otherCells.declaration] + notes.declarations)

  static let form = Form<Activity>.record(shape, named: "actividad") { record, problems in
    let text = record.required(Self.text, &problems)
    let key = RowKey(record, key: Self.key, id: id, &problems).key
    let schedule = Self.schedule.read(record, &problems)
    let recurrence = record.optional(Self.recurrence, &problems)
    let deadline = record.optional(Self.deadline, &problems)
    let steps = record.items(Self.steps, &problems)
    let verification = record.items(Self.verification, &problems)
    let risks = record.items(Self.risks, &problems)
    let mitigation = record.items(Self.mitigation, &problems)
    let weight = record.optional(Self.weight, &problems)
    let responsible = record.items(Self.responsible, &problems)
    let isOptional = record.optional(Self.isOptional, &problems) ?? false
    let otherCells = record.otherCells(&problems)
    let notes = Self.notes.read(record, &problems)
    guard let key, let text else { return nil }
    return Activity(
      key: key, text: text, schedule: schedule, recurrence: recurrence, deadline: deadline,
      steps: steps, verification: verification, risks: risks, mitigation: mitigation,
      weight: weight, responsible: responsible, isOptional: isOptional,
      indicator: Self.indicator.own(of: record, key: key, &problems), notes: notes,
      otherCells: otherCells, lines: record.lines)
  }
}

/// A sub-activity: `acciones:` of an activity.
enum StepRecord {
  static let key = Field("clave", .text)
  static let text = Field("accion", .text, required: true)
  static let schedule = ScheduleFields()
  static let verification = Field("verificacion", .texts)
  static let responsible = Field("responsables", PersonRecord.people)
  static let notes = NoteFields()

  static let shape = RecordShape(
    "accion",
    [key.declaration, text.declaration] + schedule.declarations
      + [verification.declaration, responsible.declaration, RecordReader.otherCells.declaration]
      + notes.declarations)

  static let form = Form<Step>.record(shape, named: "accion") { record, problems in
    let key = record.optional(Self.key, &problems)
    let text = record.required(Self.text, &problems)
    let schedule = Self.schedule.read(record, &problems)
    let verification = record.items(Self.verification, &problems)
    let responsible = record.items(Self.responsible, &problems)
    let otherCells = record.otherCells(&problems)
    let notes = Self.notes.read(record, &problems)
    return text.map {
      Step(
        key: key, text: $0, schedule: schedule, verification: verification,
        responsible: responsible,
        notes: notes, otherCells: otherCells)
    }
  }
}
