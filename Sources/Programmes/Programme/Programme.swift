public import Checksums
public import Diagnostics

/// An annual work programme (PAT) or an implementation programme of several years.
public final class Programme: Sendable {
  public let naming: ProgrammeName
  public let title: Verbatim
  /// Of the whole, as most programmes state it first.
  public let objectives: [Verbatim]
  /// Of the years in its file.
  public let yearsLocation: SourceLocation
  /// Where its quarters begin.
  public let fiscalYear: FiscalYear
  public let approval: Approval?
  /// Why it is only a proposal, in the words of who publishes it; nil unless its document still awaits approval.
  public let proposal: Verbatim?
  /// Oldest first.
  public let amendments: [Amendment]
  public let legalBasis: [Verbatim]
  public let signatories: [Person]
  public let headings: ColumnHeadings
  public let presentation: MarkdownText?
  public let outline: Outline
  public let notes: Notes
  /// Its own, and those of all its parts: every page of it tells how many there are.
  public let transcriptionNoteCount: Int
  /// What its document states of the whole and no key stands for.
  public let otherCells: [OtherCell]
  public let source: SourceDocument?
  /// Oldest first.
  public let reports: [ProgressReport]
  public let location: SourceLocation

  public init(
    slug: Slug, title: Verbatim, objectives: [Verbatim] = [], acronym: Verbatim?,
    kind: ProgrammeKind, years: YearSpan, fiscalYear: FiscalYear = .calendar,
    amendments: [Amendment] = [], approval: Approval?,
    proposal: Verbatim? = nil, legalBasis: [Verbatim],
    signatories: [Person], headings: ColumnHeadings,
    presentation: MarkdownText?, outline: Outline, notes: Notes, otherCells: [OtherCell] = [],
    source: SourceDocument?, reports: [ProgressReport] = [], yearsLocation: SourceLocation? = nil,
    location: SourceLocation
  ) {
    naming = ProgrammeName(slug: slug, acronym: acronym, kind: kind, years: years)
    self.title = title
    self.objectives = objectives
    self.fiscalYear = fiscalYear
    self.approval = approval
    self.proposal = proposal
    self.amendments = amendments.sorted { $0.date.value < $1.date.value }
    self.legalBasis = legalBasis
    self.signatories = signatories
    self.headings = headings
    self.presentation = presentation
    self.outline = outline
    self.notes = notes
    transcriptionNoteCount = Self.parts(notes, outline).reduce(0) { count, part in
      part.notes.reduce(count) { $0 + $1.transcription.count }
    }
    self.otherCells = otherCells
    self.source = source
    self.reports = reports.sorted { $0.cutoff < $1.cutoff }
    self.yearsLocation = yearsLocation ?? location
    self.location = location
  }
}

extension Programme {
  public var slug: Slug { naming.slug }
  public var acronym: Verbatim? { naming.acronym }
  public var kind: ProgrammeKind { naming.kind }
  public var years: YearSpan { naming.years }

  /// What people call it: its acronym, or its title.
  public var shortName: String { acronym?.text ?? title.text }

  /// The activity with this key.
  package func activity(_ key: Slug) -> Activity? {
    outline.activities.first { $0.activity.key.slug == key }?.activity
  }

  /// The same programme with `reports`.
  public func reporting(_ reports: [ProgressReport]) -> Programme {
    with(amendments: amendments, approval: approval, reports: reports)
  }

  /// The same programme with another outline.
  func with(_ outline: Outline) -> Programme {
    with(outline, amendments: amendments, approval: approval, reports: reports)
  }

  /// The same programme with other parts; its own outline unless one is given.
  func with(
    _ outline: Outline? = nil, amendments: [Amendment], approval: Approval?,
    reports: [ProgressReport]
  ) -> Programme {
    Programme(
      slug: slug, title: title, objectives: objectives, acronym: acronym, kind: kind, years: years,
      fiscalYear: fiscalYear, amendments: amendments, approval: approval, proposal: proposal,
      legalBasis: legalBasis,
      signatories: signatories, headings: headings, presentation: presentation,
      outline: outline ?? self.outline,
      notes: notes, otherCells: otherCells, source: source, reports: reports,
      yearsLocation: yearsLocation, location: location)
  }

  /// The day of its newest amendment, or of its approval.
  public var lastModified: CalendarDate? {
    amendments.last?.date.value ?? approval?.date?.latest
  }
}

/// The raw values are what content files say.
public enum ProgrammeKind: String, Sendable, CaseIterable {
  case annual = "programa anual de trabajo"
  case implementation = "programa de implementación"
}

/// Who approved a programme and when, as far as it says so.
public struct Approval: Sendable, Hashable {
  public let session: Verbatim?
  public let date: PlannedDate?
  /// The sentence of the document.
  public let text: Verbatim?

  public init(session: Verbatim?, date: PlannedDate?, text: Verbatim?) {
    self.session = session
    self.date = date
    self.text = text
  }
}

/// The text that a programme was transcribed from.
public struct SourceDocument: Sendable, Hashable {
  public let bytes: [UInt8]
  public let sha256: Digest

  public init(bytes: [UInt8]) {
    self.bytes = bytes
    sha256 = SHA256.digest(of: bytes)
  }
}
