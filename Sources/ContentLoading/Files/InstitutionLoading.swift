public import Diagnostics
public import Programmes
import YAML

extension Loaded where Value == Institution {
  /// The institution whose folder is `name`, from all its files but evidence. `root` is the content
  /// folder, for the paths in messages.
  public init(reading files: [SourceFile], of name: String, root: String) {
    let parts = InstitutionParts(files, of: name, root: root)
    self = parts.institution(beside: Enclosures([:]), facts: [:], standards: nil)
  }

  /// The institution whose folder is `name`, from all its files. Of `enclosures`, the files that
  /// reports name as evidence are read, each once. `standards` are the indicators of the portal's
  /// catalogue; nil when that could not be read, and then they are not asked for.
  public init(
    reading files: [SourceFile], of name: String, root: String, enclosures: Enclosures,
    standards: [Slug]?
  ) throws(ReadingFailure) {
    let parts = InstitutionParts(files, of: name, root: root)
    let facts = try enclosures.facts(of: parts.namedEvidence)
    self = parts.institution(beside: enclosures, facts: facts, standards: standards)
  }
}

/// An institution whose files are sorted, and whose reports' YAML is read.
private struct InstitutionParts {
  private let name: String
  private let root: String
  private let slug: Slug
  private let files: InstitutionFiles
  private let reports: [String: ReportFiles]
  private let problems: Problems

  init(_ files: [SourceFile], of name: String, root: String) {
    var problems = Problems()
    let place = SourceLocation(path: "\(root)/instituciones/\(name)")
    slug = problems.slug(of: name, at: place)
    var sorted = InstitutionFiles()
    for file in files {
      sorted.sort(file, as: ContentFile(path: file.path(below: root)))
    }
    reports = sorted.reportFiles(&problems)
    self.name = name
    self.root = root
    self.files = sorted
    self.problems = problems
  }
}

extension InstitutionParts {
  private var place: String { "instituciones/\(name)" }

  private func evidencePath(of programme: String) -> String { "\(place)/\(programme)/evidencias" }

  /// The paths of the files that reports give as evidence, below the content folder.
  var namedEvidence: Set<String> {
    Set(
      reports.flatMap { programme, reports in
        reports.namedEvidence.map { "\(evidencePath(of: programme))/\($0)" }
      })
  }

  func institution(
    beside enclosures: Enclosures, facts: [String: EvidenceFacts], standards: [Slug]?
  ) -> Loaded<Institution> {
    var problems = problems
    let lost = files.lost(
      of: name, in: root, beside: Set(enclosures.evidence.compactMap(programme(ofEvidence:))))
    problems.report(lost.problems)
    let read = files.programmes(&problems)
    let meetings = files.meetings(
      of: read.compactMap(\.programme), besides: lost.withoutProgramme, &problems)
    let nonWorkingDays = files.nonWorkingDays(&problems)
    let areDaysKnown = files.areDaysKnown(problems)
    let programmes = read.compactMap { read -> Programme? in
      let folder = EvidenceFolder(
        path: evidencePath(of: read.name), root: root, enclosures: enclosures, facts: facts,
        misplaced: lost.misplacedEvidence(of: read.name))
      let reported = read.isSound ? read.programme : nil
      let said = reports[read.name]?.reports(
        of: reported.map {
          ReportedProgramme(
            $0, meetings: meetings, nonWorkingDays: nonWorkingDays, areDaysKnown: areDaysKnown)
        }, evidence: folder, &problems)
      return read.programme?.reporting(said ?? [])
    }
    problems.reportUnknownStandards(among: standards)
    reportLeftovers(of: enclosures, besides: lost, &problems)
    guard let main = files.main else {
      if !lost.holds("institucion.md") {
        problems.report(MissingFile(institution: name, in: root).diagnostic)
      }
      return Loaded(nil, problems.diagnostics)
    }
    var institution: Institution?
    if let (record, body) = problems.frontMatter(of: main, as: InstitutionRecord.shape) {
      let pictures = files.pictures(
        named: record.texts(under: LogoRecord.file.name), below: root, &problems)
      institution = InstitutionRecord.read(
        record, slug: slug, presentation: body, nonWorkingDays: nonWorkingDays,
        programmes: programmes, meetings: meetings, pictures: pictures, &problems)
    }
    return Loaded(institution, problems.diagnostics, silences: problems.silences)
  }

  /// Evidence that no report names, and links that none does: one that is named is told of there.
  private func reportLeftovers(
    of enclosures: Enclosures, besides lost: LostFiles, _ problems: inout Problems
  ) {
    let named = namedEvidence
    for link in enclosures.links where !named.contains(link) {
      problems.report(Diagnostic(.symbolicLink, at: SourceLocation(path: "\(root)/\(link)")))
    }
    // While a report can't be read, or names what is not there, it may mean one of these files.
    let found = Set(enclosures.evidence)
    let doubtful = lost.doubtfulProgrammes.union(
      reports.filter { programme, reports in
        !reports.isComplete
          || !reports.namedEvidence.allSatisfy {
            found.contains("\(evidencePath(of: programme))/\($0)")
          }
      }.keys)
    for path in enclosures.evidence where !named.contains(path) {
      if let programme = programme(ofEvidence: path), doubtful.contains(programme) { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      problems.report(
        Diagnostic(
          .unusedEvidence, at: SourceLocation(path: "\(root)/\(path)"),
          ["archivo": .text(name)]))
    }
  }

  /// `path` is that of a file of evidence, below the content folder.
  private func programme(ofEvidence path: String) -> String? {
    path.dropFirst(place.count + 1).split(separator: "/").first.map(String.init)
  }
}

extension Problems {
  /// `known` are the indicators of the catalogue.
  fileprivate mutating func reportUnknownStandards(among known: [Slug]?) {
    guard let known else { return }
    let all = Set(known)
    for name in standards where !(Slug(folding: name.text).map(all.contains) ?? false) {
      reportUnknown(name, .unknownStandard, "estandar", among: known.map(\.text))
    }
  }
}
