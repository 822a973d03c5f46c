import ContentLoading
import Diagnostics
import Glibc
import Programmes
import Review
import SitePlan
import Wording

/// An institution with the doubts that its content raises.
struct ReviewedInstitution: Sendable {
  let institution: Institution
  let review: Review
}

/// What came of the files of one institution.
private struct Judged: Sendable {
  /// nil when they could not be read.
  let institution: ReviewedInstitution?
  /// Mistakes, and the doubts of files that have none.
  let diagnostics: [Diagnostic]
  let hasErrors: Bool

  init(_ loaded: Loaded<Institution>, glossary: [GlossaryTerm]?) {
    institution = loaded.value.map { institution in
      let review = Review(of: institution, glossary: glossary, silences: loaded.silences)
      return ReviewedInstitution(
        institution: institution, review: review.without(filesOf: loaded.diagnostics))
    }
    diagnostics = loaded.diagnostics + (institution?.review.open ?? [])
    hasErrors = loaded.hasErrors
  }
}

/// All that the content folder holds, judged.
struct Content {
  let folder: ContentFolder
  let portal: Portal?
  /// The date at which it is judged: the one asked for, else the newest that the content itself reports
  /// as a fact, else today; nil when the clock of the machine is beyond any calendar.
  let cutoff: CalendarDate?
  let institutions: [ReviewedInstitution]
  /// Of all files, sorted by place.
  let diagnostics: [Diagnostic]

  init(in root: String, at cutoff: CalendarDate?, jobs: Int) async throws(ReadingFailure) {
    let folder = try ContentFolder(listing: root)
    let common = Loaded<Portal>(
      reading: try Self.read(folder.common, in: folder), root: folder.root, links: folder.links)
    let glossary = common.hasErrors ? nil : common.value?.glossary
    let standards = common.hasErrors ? nil : common.value?.standardIndicators.map(\.id)
    let results = await concurrentMap(folder.institutions, jobs: jobs) {
      name, paths -> Result<Judged, ReadingFailure> in
      Result { () throws(ReadingFailure) in
        Judged(
          try Loaded(
            reading: try Self.read(paths, in: folder), of: name, root: folder.root,
            enclosures: folder.enclosures(of: name), standards: standards),
          glossary: glossary)
      }
    }
    var diagnostics = common.diagnostics
    var institutions: [ReviewedInstitution] = []
    var unread: [String] = []
    for (result, name) in zip(results, folder.institutions.map(\.name)) {
      let judged = try result.get()
      diagnostics += judged.diagnostics
      if judged.hasErrors { unread.append(name) }
      if let institution = judged.institution { institutions.append(institution) }
    }
    let day = cutoff ?? institutions.compactMap(\.institution.reportedDate).max() ?? .today
    if let portal = common.value, let day {
      diagnostics += Self.brokenLinks(portal, institutions, unread: unread, at: day)
    }
    if folder.institutions.isEmpty {
      diagnostics.append(
        Diagnostic(.emptyFolder, at: SourceLocation(path: "\(folder.root)/instituciones")))
    }
    self.folder = folder
    self.cutoff = day
    portal = common.value
    self.institutions = institutions
    self.diagnostics = diagnostics.sorted()
  }

  /// Prose may link to any page of the site, so all of it must be planned before one link is judged.
  private static func brokenLinks(
    _ portal: Portal, _ institutions: [ReviewedInstitution], unread: [String],
    at cutoff: CalendarDate
  ) -> [Diagnostic] {
    let plan = SitePlan(portal, in: .spanish, cutoff: cutoff, version: programVersion)
    let files =
      institutions.flatMap { plan.files(of: $0.institution, $0.review) }
      + plan.commonFiles(
        institutions.map { plan.summary(of: $0.institution) }, data: [])
    let check = LinkCheck(files, unknown: unread)
    return check.problems(of: portal)
      + institutions.flatMap { check.problems(of: $0.institution) }
  }

  private static func read(
    _ paths: [String], in folder: ContentFolder
  ) throws(ReadingFailure) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in paths {
      if Interruption.status != nil { throw ReadingFailure(path: path, code: EINTR) }
      files.append(try folder.read(path))
    }
    return files
  }
}

extension Content {
  /// Whether the content may be published. In strict mode a warning forbids it too.
  func isValid(strict: Bool) -> Bool {
    portal != nil && !diagnostics.contains { strict || $0.rule.severity == .error }
  }

  /// Which files the site will have; nil when the portal could not be read.
  func plan(baseURL: Link?) -> SitePlan? {
    guard let portal, let cutoff else { return nil }
    return SitePlan(
      portal.found(at: baseURL), in: portal.catalogue, cutoff: cutoff, version: programVersion,
      contentRoot: folder.root)
  }

  /// The problems, in the words of `catalogue`.
  func report(as format: DiagnosticFormat, in catalogue: Catalogue) -> String {
    var files: [String: SourceFile?] = [:]
    let text = DiagnosticText(catalogue, isColored: format == .text && Terminal.showsColors)
    return text.document(diagnostics, as: format, version: programVersion) {
      place in
      let relative = String(
        decoding: place.path.utf8.dropFirst(folder.root.utf8.count + 1), as: UTF8.self)
      let file =
        files[place.path] ?? (folder.isText(relative) ? try? folder.read(relative) : nil)
      files[place.path] = file
      return file?.line(place.line)
    }
  }

  /// «2 errores y 1 advertencia».
  func tally(in catalogue: Catalogue) -> String {
    let errors = diagnostics.count { $0.rule.severity == .error }
    return catalogue.text(
      "orden.cuenta",
      ["errores": "\(errors)", "advertencias": "\(diagnostics.count - errors)"])
  }
}
