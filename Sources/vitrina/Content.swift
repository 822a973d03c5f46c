import Checksums
import ContentLoading
import Diagnostics
import FileNames
import Programmes
import Publishing
import Review
import SitePlan
import Wording

/// All that the content folder holds, judged.
struct Content {
  let folder: ContentFolder
  /// Of the bytes that were judged of the files that all institutions share, in their order.
  let commonDigests: [Digest]
  let portal: Portal?
  /// The date at which it is judged: the one asked for, else the newest that the content itself reports
  /// as a fact, else today; nil when the clock of the machine is beyond any calendar.
  let cutoff: CalendarDate?
  /// In the order of their folders.
  let institutions: [JudgedInstitution]
  /// Of all files, sorted by place.
  let diagnostics: [Diagnostic]
  let reader: InstitutionReader

  /// `memory` is what earlier runs left for this one.
  init(
    in root: String, at cutoff: CalendarDate?, jobs: Int, memory: MemoryFolder? = nil
  ) async throws(ReadingFailure) {
    let program = memory == nil ? nil : ProgramIdentity()
    let kept = memory.flatMap { memory in program.map { (folder: memory, program: $0) } }
    let remembered = kept.map { BuildMemory.content(in: $0.folder, of: $0.program) } ?? .empty
    let folder = try ContentFolder(
      listing: root, knowing: remembered.institutions.map(\.listing))
    let files = try folder.read(folder.common)
    let digests = try files.map { file throws(ReadingFailure) in try folder.digest(of: file) }
    let common = Loaded<Portal>(reading: files, root: folder.root, links: folder.links)
    let portal = common.hasErrors ? nil : common.value
    let reader = InstitutionReader(
      folder: folder, standards: portal?.standardIndicators.map(\.id), glossary: portal?.glossary,
      memory: kept.map { BuildMemory($0.folder, of: $0.program, folder, common: digests) })
    let judgements = try await reader.judgements(remembering: remembered, jobs: jobs)
    var diagnostics =
      common.diagnostics + folder.illegibleNames + folder.lostInCopies
      + folder.emptyFoldersBesideOthers
    var institutions: [JudgedInstitution] = []
    var sound: [JudgedInstitution] = []
    var unread: Set<String> = []
    for (listing, judgement) in zip(folder.institutions, judgements) {
      diagnostics += judgement.diagnostics
      if judgement.hasErrors { unread.insert(listing.name) }
      guard let institution = judgement.institution else { continue }
      institutions.append(institution)
      if !judgement.hasErrors { sound.append(institution) }
    }
    let day = cutoff ?? institutions.compactMap(\.reportedDate).max() ?? .today
    diagnostics += common.value?.personalIdentifiers ?? []
    if let portal = common.value, let day {
      diagnostics += try SiteLinks(
        portal: portal, cutoff: day, institutions: institutions, unread: unread, reader: reader
      ).faults()
    }
    if cutoff == nil, let today = CalendarDate.today {
      for judged in sound where judged.reportedDate.map({ $0 > today }) ?? false {
        diagnostics += [try reader.institution(judged).newestFact?.inTheFuture].compactMap(\.self)
      }
    }
    diagnostics += sound.repeated
    diagnostics += folder.lackOfInstitutions
    self.folder = folder
    commonDigests = digests
    self.cutoff = day
    self.portal = common.value
    self.institutions = institutions
    self.diagnostics = diagnostics.sorted()
    self.reader = reader
  }
}

extension Content {
  /// Whether the content may be published. In strict mode a warning forbids it too.
  func isValid(strict: Bool) -> Bool {
    portal != nil && !diagnostics.contains { strict || $0.rule.severity == .error }
  }

  /// Of the bytes that were judged of a file that all institutions share; nil for another one.
  func digest(ofShared path: String) -> Digest? {
    zip(folder.common, commonDigests).first { $0.0 == path }?.1
  }

  /// Which files the site will have; nil when the portal could not be read.
  func plan(baseURL: PortalAddress?) -> SitePlan? {
    guard let portal, let cutoff else { return nil }
    return SitePlan(
      portal.found(at: baseURL), in: portal.catalogue, cutoff: cutoff, version: programVersion,
      contentRoot: folder.root)
  }

  /// The problems, in the words of `catalogue`.
  func report(as format: DiagnosticFormat, in catalogue: Catalogue) -> String {
    report(of: diagnostics, as: format, in: catalogue)
  }

  /// Some of the problems.
  func report(
    of diagnostics: [Diagnostic], as format: DiagnosticFormat, in catalogue: Catalogue
  ) -> String {
    var files: [String: SourceLines?] = [:]
    let text = DiagnosticText(catalogue, isColored: format == .text && Terminal.showsColors)
    return text.document(diagnostics, as: format, version: programVersion) {
      place in
      let relative = place.path.path(below: folder.root)
      let lines =
        files[place.path]
        ?? (folder.isText(relative) ? try? folder.read(relative) : nil).map(SourceLines.init)
      files[place.path] = lines
      return lines?[place.line]
    }
  }

  /// «2 errores y 1 advertencia».
  func tally(in catalogue: Catalogue) -> String { Self.tally(of: diagnostics, in: catalogue) }

  static func tally(of diagnostics: [Diagnostic], in catalogue: Catalogue) -> String {
    let errors = diagnostics.count { $0.rule.severity == .error }
    return catalogue.text(
      "orden.cuenta",
      ["errores": "\(errors)", "advertencias": "\(diagnostics.count - errors)"])
  }
}
