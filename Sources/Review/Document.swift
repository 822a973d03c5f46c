import Diagnostics
import Programmes

/// One thing that an institution publishes: its own page, a programme, the minutes of a session, or a
/// progress report.
struct Document: Sendable {
  enum Content: Sendable {
    case page(Institution)
    case programme(Programme)
    case meeting(Meeting)
    case report(ProgressReport)
  }

  let content: Content
  /// What it says itself.
  let texts: [WrittenText]
  /// What those who transcribed it say of it.
  let transcription: [WrittenText]
}

extension Institution {
  /// Its own page, its programmes and its sessions.
  var documents: [Document] {
    let contents: [Document.Content] =
      [.page(self)] + programmes.map { .programme($0) } + meetings.map { .meeting($0) }
    return contents.map(Document.init)
  }

  /// The progress reports of its programmes, which are in the committee's own words.
  var reportDocuments: [Document] {
    programmes.flatMap(\.reports).map { Document(.report($0)) }
  }
}

extension Document {
  fileprivate init(_ content: Content) {
    self.init(
      content: content, texts: Self.texts(content), transcription: Self.transcription(content))
  }

  private static func texts(_ content: Content) -> [WrittenText] {
    switch content {
    case .page(let institution): texts(institution)
    case .programme(let programme): texts(programme)
    case .meeting(let meeting): texts(meeting)
    case .report(let report): report.texts
    }
  }

  private static func texts(_ page: Institution) -> [WrittenText] {
    let lines = [
      page.name, page.territory, page.committee?.name, page.contact.address,
      page.committee?.contact.address,
    ]
    return lines.compactMap { WrittenText($0, .institution) }
      + WrittenText.all(page.committee?.members ?? [], .member)
      + [WrittenText(page.presentation)].compactMap { $0 }
  }

  private static func texts(_ programme: Programme) -> [WrittenText] {
    let columns = programme.headings.entries.compactMap { WrittenText($0.name, .columnName) }
    return programme.texts + [WrittenText(programme.approval?.session, .session)].compactMap { $0 }
      + WrittenText.all(programme.amendments.map(\.text), .amendment)
      + WrittenText.all(programme.signatories, .signatory) + columns
      + [WrittenText(programme.presentation)].compactMap { $0 }
  }

  private static func texts(_ meeting: Meeting) -> [WrittenText] {
    let agreements = meeting.agreements.flatMap { agreement in
      WrittenText.all([agreement.text], .agreement)
        + WrittenText.all(agreement.observations, .observation)
        + WrittenText.all(agreement.responsible, .responsible)
        + WrittenText.all(agreement.notes) + [WrittenText(agreement.outcome)].compactMap { $0 }
    }
    let followUps = meeting.followUps.flatMap { followUp in
      [WrittenText(followUp.note, .followUp), WrittenText(followUp.outcome)].compactMap { $0 }
    }
    return WrittenText.all([meeting.title], .title) + WrittenText.all(meeting.agenda, .agendaPoint)
      + agreements + followUps
      + [WrittenText(meeting.time, .session), WrittenText(meeting.cancellation, .cancellation)]
      .compactMap { $0 }
      + WrittenText.all(meeting.people, .attendee)
      + WrittenText.all(meeting.approvedDocuments + meeting.reviewedMaterials, .material)
      + WrittenText.all(meeting.observations, .observation) + WrittenText.all(meeting.notes)
      + [WrittenText(meeting.minutes)].compactMap { $0 }
  }

  private static func transcription(_ content: Content) -> [WrittenText] {
    let notes =
      switch content {
      case .page, .report: [Verbatim]()
      case .programme(let programme):
        programme.transcriptionNotes.map(\.note) + [programme.proposal].compactMap { $0 }
      case .meeting(let meeting):
        meeting.notes.transcription + meeting.agreements.flatMap(\.notes.transcription)
      }
    return WrittenText.all(notes, .transcriptionNote)
  }

  /// The text that it was transcribed from.
  var source: WrittenText? {
    guard case .programme(let programme) = content, let source = programme.source else {
      return nil
    }
    return WrittenText(source, of: programme)
  }

  /// People who are named in their office.
  var people: [Person] {
    switch content {
    case .page(let institution): institution.committee?.members ?? []
    case .programme(let programme):
      programme.signatories
        + programme.outline.activities.flatMap { placement in
          placement.activity.responsible + placement.activity.steps.flatMap(\.responsible)
        }
    case .meeting(let meeting):
      meeting.people + meeting.agreements.flatMap(\.responsible)
    case .report: []
    }
  }
}

extension WrittenText {
  convenience init?(_ prose: MarkdownText?) {
    guard let prose, let text = Verbatim(prose.source, at: prose.location) else { return nil }
    self.init(text: text, role: .prose)
  }

  fileprivate convenience init?(_ outcome: AgreementOutcome?) {
    guard case .cancelled(_, let reason) = outcome else { return nil }
    self.init(reason, .cancellation)
  }

  fileprivate convenience init?(_ source: SourceDocument, of programme: Programme) {
    let folder = programme.location.path.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast()
    let path = (folder + ["fuente.txt"]).joined(separator: "/")
    let text = String(decoding: source.bytes, as: UTF8.self)
    guard let text = Verbatim(text, at: SourceLocation(path: path)) else { return nil }
    self.init(text: text, role: .source)
  }

  static func all(_ texts: [Verbatim], _ role: Role) -> [WrittenText] {
    texts.compactMap { WrittenText($0, role) }
  }

  fileprivate static func all(_ people: [Person], _ role: Role) -> [WrittenText] {
    people.flatMap { [$0.name, $0.role, $0.area] }.compactMap { WrittenText($0, role) }
  }

  fileprivate static func all(_ notes: Notes) -> [WrittenText] {
    all(notes.document, .note) + all(notes.review, .reviewNote)
  }
}
