import Diagnostics
import Programmes
import YAML

/// The front matter of `sesiones/AAAA-MM-DD.md`.
enum MeetingRecord {
  static let title = Field("titulo", .text, required: true)
  static let kind = Field("tipo", Form<MeetingKind>.choice, required: true)
  static let date = Field("fecha", .day, required: true)
  static let programme = Field("programa", .text)
  static let agenda = Field("orden_del_dia", .texts)
  static let agreements = Field("acuerdos", .list(of: AgreementRecord.form))
  static let attendees = Field("asistentes", PersonRecord.people)
  static let coordinators = Field("coordinaron", PersonRecord.people)
  static let materials = Field("materiales", .texts)
  static let observations = Field("observaciones", .texts)
  static let notes = NoteFields()

  static let shape = RecordShape(
    "sesion",
    [
      title.declaration, kind.declaration, date.declaration, programme.declaration,
      agenda.declaration, agreements.declaration, attendees.declaration,
      coordinators.declaration, materials.declaration, observations.declaration,
    ] + notes.declarations)

  /// `fileName` is the file's name without its ending; the address of the page comes from it, so it
  /// must be the date.
  static func read(
    _ record: RecordReader, fileName: String, programmes: [Slug], minutes: MarkdownText?,
    _ problems: inout Problems
  ) -> Meeting? {
    let title = record.required(title, &problems)
    let kind = record.required(kind, &problems)
    let date = record.required(date, &problems)
    let programme = known(record.optional(programme, &problems), among: programmes, &problems)
    if let date, date.value.iso != fileName {
      problems.report(
        Diagnostic(
          .meetingDate, at: date.location, width: 10,
          ["archivo": .text(fileName + ".md"), "esperado": .text(date.value.iso + ".md")]))
    }
    let agenda = record.items(agenda, &problems)
    let agreements = record.items(agreements, &problems)
    let attendees = record.items(attendees, &problems)
    let coordinators = record.items(coordinators, &problems)
    let materials = record.items(materials, &problems)
    let observations = record.items(observations, &problems)
    let notes = notes.read(record, isWholeFile: true, &problems)
    guard let title, let kind, let date else { return nil }
    return Meeting(
      date: date.value, title: title, kind: kind, programme: programme, agenda: agenda,
      agreements: agreements, attendees: attendees, coordinators: coordinators,
      reviewedMaterials: materials, observations: observations, minutes: minutes, notes: notes,
      location: record.location)
  }

  private static func known(
    _ name: Verbatim?, among programmes: [Slug], _ problems: inout Problems
  ) -> Slug? {
    guard let name else { return nil }
    if let slug = Slug(exactly: name.text), programmes.contains(slug) { return slug }
    var values: [String: DiagnosticValue] = ["programa": .text(name.text)]
    values["sugerencia"] = Suggestion.nearest(to: name.text, among: programmes.map(\.text)).map {
      .text($0)
    }
    problems.report(
      Diagnostic(
        .unknownProgramme, at: name.location, width: name.text.unicodeScalars.count, values))
    return nil
  }
}

/// `acuerdos:` of a session.
enum AgreementRecord {
  static let key = Field("clave", .key)
  static let text = Field("acuerdo", .text, required: true)
  static let observations = Field("observaciones", .texts)
  static let responsible = Field("responsables", PersonRecord.people)
  static let due = Field("fecha_limite", .date)
  static let notes = NoteFields()

  static let shape = RecordShape(
    "acuerdo",
    [
      key.declaration, text.declaration, observations.declaration, responsible.declaration,
      due.declaration,
    ] + notes.declarations)

  static let form = Form<Agreement>.record(shape, named: "acuerdo") { record, problems in
    let text = record.required(Self.text, &problems)
    let key = record.optional(Self.key, &problems)
    let observations = record.items(Self.observations, &problems)
    let responsible = record.items(Self.responsible, &problems)
    let due = record.optional(Self.due, &problems)
    let notes = Self.notes.read(record, &problems)
    return text.map {
      Agreement(
        key: key, text: $0, observations: observations, responsible: responsible, due: due,
        notes: notes)
    }
  }
}
