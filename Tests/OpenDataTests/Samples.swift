import Diagnostics
import OpenData
import Programmes
import Testing

func place(_ path: String, line: Int = 1) -> Diagnostics.SourceLocation {
  Diagnostics.SourceLocation(path: path, line: line)
}

/// An institution of one programme with one activity, whose texts are all `text`.
struct Sample {
  let institution: InstitutionFacts

  init(
    _ text: String, root: String = "/casa/ana/Content/", licence: Licence? = nil,
    baseURL: String? = nil
  ) throws {
    let folder = "\(root)instituciones/ide/"
    let words = try #require(Verbatim(text, at: place("\(folder)pat-2024/programa.md", line: 7)))
    let slug = try #require(Slug(exactly: "ide"))
    let activity = Activity(
      key: Key(unprinted: try #require(Slug(exactly: "1-1"))), text: words,
      schedule: Schedule([try Sample.period()]), steps: [], verification: [words, words],
      risks: [words], responsible: [], isOptional: false, indicator: nil, notes: Notes())
    let programme = Programme(
      slug: try #require(Slug(exactly: "pat-2024")), title: words, acronym: nil, kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)), approval: nil, legalBasis: [],
      signatories: [], headings: ColumnHeadings(), presentation: nil,
      outline: Outline(
        axes: [], priorities: [], rows: Rows(indicators: [], activities: [activity])),
      notes: Notes(), source: nil, location: place("\(folder)pat-2024/programa.md"))
    let institution = Institution(
      slug: slug, name: words, acronym: nil, level: .federal, territory: nil, committee: nil,
      contact: Contact(), presentation: nil, programmes: [programme], meetings: [],
      location: place("\(folder)institucion.md"))
    let cutoff = try #require(CalendarDate(iso: "2024-09-30"))
    self.institution = InstitutionFacts(
      InstitutionProgress(of: institution, at: cutoff),
      in: Edition(
        title: "Portal", description: "Portal de prueba",
        contact: EmailAddress("portal@example.org"), language: "es-MX", cutoff: cutoff,
        licence: licence,
        baseURL: baseURL.flatMap { PortalAddress($0) }, generator: "Vitrina 0",
        sentences: .plain))
  }

  private static func period() throws -> Period {
    let words = try #require(Verbatim("02/03/2024", at: place("p")))
    let day = try #require(CalendarDate(iso: "2024-03-02"))
    return try #require(
      Period(start: PlannedDate(.day(day), written: words), end: nil, words: nil))
  }
}

extension Sample {
  var programme: ProgrammeFacts {
    get throws { try #require(institution.programmes.first) }
  }
}

extension Sentences {
  /// Words of no language.
  static let plain = Sentences(
    activity: { $0.judgement.status.rawValue }, judgement: { $0.status.rawValue },
    reading: { _, _ in "resultado" }, target: { _ in nil },
    period: { "\($0.year(in: .calendar))" }, agreement: { _ in "acuerdo" })
}
