import Diagnostics
import Programmes
import YAML

/// The front matter of `programa.md`.
enum ProgrammeRecord {
  static let title = Field("titulo", .text, required: true)
  static let acronym = Field("siglas", .text)
  static let kind = Field("tipo", Form<ProgrammeKind>.choice)
  static let years = Field("periodo", .years, required: true)
  static let firstMonth = Field("inicio_del_ejercicio", .month)
  static let objectives = Field("objetivo", .texts)
  static let approval = Field("aprobacion", ApprovalRecord.form)
  static let proposal = Field("propuesta", .text)
  static let legalBasis = Field("fundamento", .texts)
  static let signatories = Field("firmantes", PersonRecord.people)
  static let headings = Field("encabezados", HeadingsRecord.form)
  static let notes = NoteFields()
  static let axes = Field("ejes", .list(of: AxisRecord.form))
  static let priorities = Field("prioridades", .list(of: PriorityRecord.form))
  static let rows = RowFields()

  /// `modificaciones` of the programme whose rows are `activities`; nil when they are not known.
  private static func amendments(of activities: RowIndex<Activity>?) -> Field<[Amendment]> {
    Field("modificaciones", .list(of: AmendmentRecord(of: activities).form))
  }

  static let shape = RecordShape(
    "programa",
    [
      title.declaration, acronym.declaration, kind.declaration, years.declaration,
      firstMonth.declaration, objectives.declaration, approval.declaration,
      proposal.declaration, amendments(of: nil).declaration,
      legalBasis.declaration, signatories.declaration, headings.declaration,
      RecordReader.otherCells.declaration,
    ] + notes.declarations + [axes.declaration, priorities.declaration] + rows.declarations)

  static func read(
    _ record: RecordReader, slug: Slug, presentation: MarkdownText?, source: SourceDocument?,
    _ problems: inout Problems
  ) -> Programme? {
    let title = record.required(title, &problems)
    let objectives = record.items(objectives, &problems)
    let acronym = record.optional(acronym, &problems)
    let kind = record.optional(kind, &problems) ?? .annual
    let years = record.required(years, &problems)
    let fiscalYear =
      record.optional(firstMonth, &problems).map { FiscalYear(firstMonth: $0) } ?? .calendar
    problems.frame = DateFrame(years, fiscalYear)
    defer { problems.frame = DateFrame() }
    let approval = record.optional(approval, &problems)
    let proposal = record.optional(proposal, &problems)
    if record.states(anyOf: [Self.proposal.name]), record.states(anyOf: [Self.approval.name]) {
      problems.report(
        Diagnostic(
          .approvedProposal, at: record.location(of: Self.proposal.name),
          width: record.width(of: Self.proposal.name)))
    }
    let legalBasis = record.items(legalBasis, &problems)
    let signatories = record.items(signatories, &problems)
    let headings = record.optional(headings, &problems) ?? ColumnHeadings()
    let otherCells = record.otherCells(&problems)
    let notes = notes.read(record, isWholeFile: true, &problems)
    let outline = Outline(
      axes: record.items(axes, &problems), priorities: record.items(priorities, &problems),
      rows: rows.read(record, &problems))
    // Where rows have mistakes, one may be missing that an amendment names.
    let isSound = !problems.hasErrors(in: record.location.path)
    let written = RowIndex(outline.activities.map { ($0.activity.key, $0.activity) })
    let amendments = record.items(amendments(of: isSound ? written : nil), &problems)
    guard let title, let years else { return nil }
    return Programme(
      slug: slug, title: title, objectives: objectives, acronym: acronym, kind: kind, years: years,
      fiscalYear: fiscalYear,
      amendments: amendments, approval: approval, proposal: proposal,
      legalBasis: legalBasis, signatories: signatories, headings: headings,
      presentation: presentation, outline: outline, notes: notes,
      otherCells: otherCells, source: source,
      yearsLocation: record.location(of: Self.years.name), location: record.location)
  }
}

/// Who approved a programme, and when.
enum ApprovalRecord {
  static let session = Field("sesion", .text)
  static let date = Field("fecha", .date)
  static let text = Field("texto", .text)

  static let shape = RecordShape(
    "aprobacion", [session.declaration, date.declaration, text.declaration])

  static let form = Form<Approval>.record(shape, named: "aprobacion") { record, problems in
    Approval(
      session: record.optional(session, &problems), date: record.optional(date, &problems),
      text: record.optional(text, &problems))
  }
}

/// How the document names its columns.
enum HeadingsRecord {
  static let shape = RecordShape(
    "encabezados", Column.allCases.map { Field($0.rawValue, .text).declaration })

  static let form = Form<ColumnHeadings>.record(shape, named: "encabezados") { record, problems in
    ColumnHeadings(
      record.keys.compactMap { key in
        guard let column = Column(rawValue: key),
          let name = record.optional(Field(key, .text), &problems)
        else { return nil }
        return ColumnHeadings.Entry(column, name)
      })
  }
}
