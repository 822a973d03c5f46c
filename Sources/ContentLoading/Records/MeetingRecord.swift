import Diagnostics
import Programmes
import YAML

/// The front matter of `sesiones/AAAA-MM-DD.md`.
enum MeetingRecord {
  static let title = Field("titulo", .text, required: true)
  static let kind = Field("tipo", Form<MeetingKind>.choice, required: true)
  static let date = Field("fecha", .day, required: true)
  static let time = Field("hora", .text)
  static let planned = Field("programada_para", .day)
  static let cancellation = Field("cancelada", .text)
  static let programme = Field("programa", .text)
  static let agenda = Field("orden_del_dia", .texts)
  static let followUps = Field("seguimiento", .list(of: FollowUpRecord.form))
  static let attendees = Field("asistentes", PersonRecord.people.counted)
  static let absentees = Field("ausentes", PersonRecord.people.counted)
  static let guests = Field("invitados", PersonRecord.people.counted)
  static let coordinators = Field("coordinaron", PersonRecord.people.counted)
  static let materials = Field("materiales", .texts)
  static let approved = Field("documentos_aprobados", .texts)
  static let observations = Field("observaciones", .texts)
  static let notes = NoteFields()

  static let shape = RecordShape(
    "sesion",
    [
      title.declaration, kind.declaration, date.declaration, time.declaration,
      planned.declaration,
      cancellation.declaration, programme.declaration, agenda.declaration,
      agreements(of: nil).declaration, followUps.declaration, attendees.declaration,
      absentees.declaration, guests.declaration, coordinators.declaration, materials.declaration,
      approved.declaration, observations.declaration,
    ] + notes.declarations)

  /// `acuerdos` of a session about the programme whose rows are `activities`; nil when they are not
  /// known.
  private static func agreements(of activities: RowIndex<Activity>?) -> Field<[Agreement]> {
    Field("acuerdos", .list(of: AgreementRecord(of: activities).form))
  }

  /// `fileName` is the file's name without its ending; the address of the page comes from it, so it
  /// must be the date.
  static func read(
    _ record: RecordReader, fileName: String, in context: MeetingContext,
    minutes: MarkdownText?, _ problems: inout Problems
  ) -> Meeting? {
    let title = record.required(title, &problems)
    let kind = record.required(kind, &problems)
    let date = record.required(date, &problems)
    problems.frame = date.map { DateFrame($0.value) } ?? DateFrame()
    defer { problems.frame = DateFrame() }
    let time = record.optional(time, &problems)
    let planned = record.optional(planned, &problems)
    let cancellation = record.optional(cancellation, &problems)
    let programme = known(
      record.optional(programme, &problems), among: context.programmes, &problems)
    if let date, date.value.iso != fileName {
      problems.report(
        Diagnostic(
          .meetingDate, at: date.location, width: 10,
          ["archivo": .text(fileName + ".md"), "esperado": .text(date.value.iso + ".md")]))
    }
    let agenda = record.items(agenda, &problems)
    let activities = programme.flatMap { context.activities[$0] }
    let agreements = record.items(agreements(of: activities), &problems)
    let followUps = record.items(followUps, &problems)
    let attendees = record.items(attendees, &problems)
    let absentees = record.items(absentees, &problems)
    let guests = record.items(guests, &problems)
    let coordinators = record.items(coordinators, &problems)
    let materials = record.items(materials, &problems)
    let approved = record.items(approved, &problems)
    let observations = record.items(observations, &problems)
    let notes = notes.read(record, isWholeFile: true, &problems)
    if !record.states(anyOf: [Self.programme.name]) {
      problems.report(agreements.flatMap(\.activities).map(Diagnostic.withoutProgramme))
    }
    if let cancellation, let record = recordedKey(record) {
      problems.report(
        Diagnostic(.cancelledWithRecord, at: cancellation, ["clave": .text(record)]))
    }
    guard let title, let kind, let date else { return nil }
    return Meeting(
      date: date.value, time: time, title: title, kind: kind, planned: planned?.value,
      cancellation: cancellation, programme: programme, agenda: agenda, agreements: agreements,
      followUps: followUps, attendees: attendees, absentees: absentees, guests: guests,
      coordinators: coordinators, reviewedMaterials: materials, approvedDocuments: approved,
      observations: observations, minutes: minutes, notes: notes, location: record.location)
  }

  /// The key of what only a session that is held can decide or tell; nil without any. Who came to one that was called
  /// off may be told.
  private static func recordedKey(_ record: RecordReader) -> String? {
    [agreements(of: nil).name, followUps.name].first { record.states(anyOf: [$0]) }
  }

  private static func known(
    _ name: Verbatim?, among programmes: [Slug], _ problems: inout Problems
  ) -> Slug? {
    guard let name else { return nil }
    if let slug = Slug(exactly: name.text), programmes.contains(slug) { return slug }
    problems.reportUnknown(name, .unknownProgramme, "programa", among: programmes.map(\.text))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func withoutProgramme(_ activity: Located<Slug>) -> Diagnostic {
    Diagnostic(
      .activitiesWithoutProgramme, at: activity.location,
      width: activity.value.text.unicodeScalars.count)
  }
}
