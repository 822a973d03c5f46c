public import Diagnostics
public import Programmes
import YAML

extension Loaded where Value == Institution {
  /// The institution whose folder is `name`, from all its files. `root` is the content folder, for
  /// the paths in messages.
  public init(reading files: [SourceFile], of name: String, root: String) {
    var problems = Problems()
    let place = "\(root)/instituciones/\(name)"
    let slug = problems.slug(of: name, at: SourceLocation(path: place))
    var folder = InstitutionFiles()
    for file in files {
      let kind = ContentFile(path: file.path(below: root))
      folder.sort(file, as: kind, &problems)
    }
    let programmes = folder.programmes(&problems)
    let meetings = folder.meetings(of: programmes, &problems)
    guard let main = folder.main else {
      problems.report(
        Diagnostic(.missingFile, at: SourceLocation(path: "\(place)/institucion.md")))
      self.init(nil, problems.diagnostics)
      return
    }
    var institution: Institution?
    if let (record, body) = problems.frontMatter(of: main, as: InstitutionRecord.shape) {
      institution = InstitutionRecord.read(
        record, slug: slug, presentation: body, programmes: programmes, meetings: meetings,
        &problems)
    }
    self.init(institution, problems.diagnostics, silences: problems.silences)
  }
}

/// The files of one institution, by what they are.
private struct InstitutionFiles {
  private(set) var main: SourceFile?
  private var programmes: [(name: String, file: SourceFile)] = []
  private var sources: [String: SourceFile] = [:]
  private var meetings: [(name: String, file: SourceFile)] = []

  mutating func sort(_ file: SourceFile, as kind: ContentFile, _ problems: inout Problems) {
    switch kind {
    case .institution: main = file
    case .programme(_, let programme): programmes.append((programme, file))
    case .source(_, let programme): sources[programme] = file
    case .meeting(_, let name): meetings.append((name, file))
    default: problems.report(Diagnostic(.unusedFile, at: file.start))
    }
  }
}

extension InstitutionFiles {
  func programmes(_ problems: inout Problems) -> [Programme] {
    for (name, file) in sources where !programmes.contains(where: { $0.name == name }) {
      problems.report(Diagnostic(.unusedFile, at: file.start))
    }
    return programmes.compactMap { name, file in
      let slug = problems.slug(of: name, at: file.start)
      guard let (record, body) = problems.frontMatter(of: file, as: ProgrammeRecord.shape) else {
        return nil
      }
      let programme = ProgrammeRecord.read(
        record, slug: slug, presentation: body, source: source(of: name, &problems), &problems)
      if let programme { problems.reportRepeatedKeys(of: programme) }
      return programme
    }
  }

  private func source(of programme: String, _ problems: inout Problems) -> SourceDocument? {
    guard let file = sources[programme] else { return nil }
    do throws(Diagnostic) {
      _ = try file.checkedText()
      return SourceDocument(bytes: file.bytes)
    } catch {
      problems.report(error)
      return nil
    }
  }

  func meetings(of programmes: [Programme], _ problems: inout Problems) -> [Meeting] {
    // A programme that could not be read still counts as there: its own message is enough.
    let known = self.programmes.compactMap { Slug(folding: $0.name) }
    return meetings.compactMap { name, file in
      guard let (record, body) = problems.frontMatter(of: file, as: MeetingRecord.shape) else {
        return nil
      }
      return MeetingRecord.read(
        record, fileName: name, programmes: known, minutes: body, &problems)
    }
  }
}

extension Problems {
  /// The address that a folder gives; the nearest one, after a report, when its name can't be one.
  fileprivate mutating func slug(of folder: String, at place: SourceLocation) -> Slug {
    if let slug = Slug(exactly: folder) { return slug }
    let nearest = Slug(folding: folder)
    var values: [String: DiagnosticValue] = ["carpeta": .text(folder)]
    values["sugerencia"] = nearest.map { .text($0.text) }
    report(Diagnostic(.notASlug, at: place, values))
    return nearest ?? Slug.placeholder
  }

  /// Two rows with one key would be one page.
  fileprivate mutating func reportRepeatedKeys(of programme: Programme) {
    var activities: [Slug: SourceLocation] = [:]
    for placement in programme.outline.activities {
      reportRepeated(
        placement.activity.key, fallback: placement.activity.text.location, .repeatedActivity,
        &activities)
    }
    var indicators: [Slug: SourceLocation] = [:]
    for placement in programme.outline.indicators {
      reportRepeated(
        placement.indicator.key, fallback: placement.indicator.location, .repeatedIndicator,
        &indicators)
    }
  }

  private mutating func reportRepeated(
    _ key: Key, fallback: SourceLocation, _ rule: Rule, _ seen: inout [Slug: SourceLocation]
  ) {
    let place = key.written?.location ?? fallback
    guard let first = seen[key.slug] else {
      seen[key.slug] = place
      return
    }
    let text = key.written?.text ?? key.slug.text
    report(
      Diagnostic(
        rule, at: place, width: key.written.map { $0.text.unicodeScalars.count } ?? 1,
        ["clave": .text(text)], related: first))
  }
}
