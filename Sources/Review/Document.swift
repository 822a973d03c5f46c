import Diagnostics
import Programmes

/// One thing that an institution publishes: its own page, a programme, or the minutes of a session.
struct Document: Sendable {
  /// What it says itself.
  let texts: [WrittenText]
  /// What those who transcribed it say of it.
  let transcription: [WrittenText]
  /// The text that it was transcribed from.
  let source: WrittenText?
  /// People who are named in their office.
  let people: [Person]
}

extension Document {
  /// Everything that a visitor of the portal can read.
  var published: [WrittenText] { texts + transcription + [source].compactMap { $0 } }
}

extension Institution {
  /// Its own page, its programmes and its sessions.
  var documents: [Document] {
    [page] + programmes.map(Document.init) + meetings.map(Document.init)
  }

  private var page: Document {
    let members = committee?.members ?? []
    let lines = [name, territory, committee?.name, contact.address, committee?.contact.address]
    return Document(
      texts: lines.compactMap { WrittenText($0, .institution) }
        + WrittenText.all(members, .member) + [WrittenText(presentation)].compactMap { $0 },
      transcription: [], source: nil, people: members)
  }
}

extension Document {
  init(_ programme: Programme) {
    let columns = programme.headings.entries.compactMap { WrittenText($0.name, .columnName) }
    texts =
      programme.texts + [WrittenText(programme.approval?.session, .session)].compactMap { $0 }
      + WrittenText.all(programme.signatories, .signatory) + columns
      + [WrittenText(programme.presentation)].compactMap { $0 }
    transcription = programme.transcriptionNotes.compactMap {
      WrittenText($0.note, .transcriptionNote)
    }
    source = programme.source.flatMap { WrittenText($0, of: programme) }
    people =
      programme.signatories
      + programme.outline.activities.flatMap { placement in
        placement.activity.responsible + placement.activity.steps.flatMap(\.responsible)
      }
  }

  init(_ meeting: Meeting) {
    let agreements = meeting.agreements
    texts =
      WrittenText.all([meeting.title], .title) + WrittenText.all(meeting.agenda, .agendaPoint)
      + agreements.flatMap { agreement in
        WrittenText.all([agreement.text], .agreement)
          + WrittenText.all(agreement.observations, .observation)
          + WrittenText.all(agreement.responsible, .responsible)
          + WrittenText.all(agreement.notes)
      } + WrittenText.all(meeting.attendees + meeting.coordinators, .attendee)
      + WrittenText.all(meeting.reviewedMaterials, .material)
      + WrittenText.all(meeting.observations, .observation) + WrittenText.all(meeting.notes)
      + [WrittenText(meeting.minutes)].compactMap { $0 }
    transcription = WrittenText.all(
      meeting.notes.transcription + agreements.flatMap(\.notes.transcription), .transcriptionNote)
    source = nil
    people = meeting.attendees + meeting.coordinators + agreements.flatMap(\.responsible)
  }
}

extension WrittenText {
  init?(_ prose: MarkdownText?) {
    guard let prose, let text = Verbatim(prose.source, at: prose.location) else { return nil }
    self.init(text: text, role: .prose)
  }

  fileprivate init?(_ source: SourceDocument, of programme: Programme) {
    let folder = programme.location.path.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast()
    let path = (folder + ["fuente.txt"]).joined(separator: "/")
    let text = String(decoding: source.bytes, as: UTF8.self)
    guard let text = Verbatim(text, at: SourceLocation(path: path)) else { return nil }
    self.init(text: text, role: .source)
  }

  fileprivate static func all(_ texts: [Verbatim], _ role: Role) -> [WrittenText] {
    texts.compactMap { WrittenText($0, role) }
  }

  fileprivate static func all(_ people: [Person], _ role: Role) -> [WrittenText] {
    people.flatMap { [$0.name, $0.role, $0.area] }.compactMap { WrittenText($0, role) }
  }

  fileprivate static func all(_ notes: Notes) -> [WrittenText] {
    all(notes.document, .note) + all(notes.review, .reviewNote)
  }
}
