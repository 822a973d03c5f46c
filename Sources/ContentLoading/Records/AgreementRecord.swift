import Diagnostics
import Programmes
import YAML

/// `acuerdos:` of a session.
struct AgreementRecord {
  private let key = Field("clave", .key)
  private let text = Field("acuerdo", .text, required: true)
  private let observations = Field("observaciones", .texts)
  private let responsible = Field("responsables", PersonRecord.people)
  private let due = Field("fecha_limite", .date)
  private let activities: Field<[Located<Slug>]>
  private let closure = ClosureFields(dateKey: "fecha_de_cumplimiento")
  private let notes = NoteFields()

  /// `index` has the rows of the programme that the session is about; nil when they are not known.
  init(of index: RowIndex<Activity>?) {
    activities = Field("actividades", .list(of: .row(of: index, orReport: .unknownActivity)))
  }
}

extension AgreementRecord {
  static let shape = RecordShape("acuerdo", AgreementRecord(of: nil).declarations)

  private var declarations: [FieldDeclaration] {
    [
      key.declaration, text.declaration, observations.declaration, responsible.declaration,
      due.declaration, activities.declaration,
    ] + closure.declarations + notes.declarations
  }

  var form: Form<Agreement> {
    .record(Self.shape, named: "acuerdo") { record, problems in
      let text = record.required(text, &problems)
      let key = record.optional(key, &problems)
      let observations = record.items(observations, &problems)
      let responsible = record.items(responsible, &problems)
      let due = record.optional(due, &problems)
      let activities = record.items(activities, &problems)
      let outcome = closure.read(record, &problems)?.outcome
      let notes = notes.read(record, &problems)
      return text.map {
        Agreement(
          key: key, text: $0, observations: observations, responsible: responsible, due: due,
          activities: activities, outcome: outcome, notes: notes)
      }
    }
  }
}

/// `seguimiento:` of a session.
enum FollowUpRecord {
  static let meeting = Field("sesion", .day, required: true)
  static let key = Field(
    "acuerdo", .row(of: RowIndex<Agreement>?.none, orReport: .unknownAgreement), required: true)
  static let closure = ClosureFields(dateKey: "fecha")
  static let note = Field("nota", .text)

  static let shape = RecordShape(
    "seguimiento",
    [meeting.declaration, key.declaration] + closure.declarations + [note.declaration])

  static let form = Form<AgreementFollowUp>.record(shape, named: "seguimiento") {
    record, problems in
    let meeting = record.required(Self.meeting, &problems)
    let key = record.required(Self.key, &problems)
    let standing = closure.read(record, &problems)
    let note = record.optional(Self.note, &problems)
    guard let meeting, let key else { return nil }
    return AgreementFollowUp(meeting: meeting, key: key, standing: standing, note: note)
  }
}
