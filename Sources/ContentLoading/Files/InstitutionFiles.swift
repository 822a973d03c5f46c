import Diagnostics
import Programmes
import YAML

/// A programme whose reports have not been read.
struct ReadProgramme {
  /// Of its folder.
  let name: String
  /// nil when nothing could be made of its file.
  let programme: Programme?
  /// Whether its file has no mistakes.
  let isSound: Bool
}

/// The files of one institution, by what they are.
struct InstitutionFiles {
  private(set) var main: SourceFile?
  private var pictureFiles: [SourceFile] = []
  private var nonWorkingDays: SourceFile?
  private var programmes: [(name: String, file: SourceFile)] = []
  private var sources: [String: SourceFile] = [:]
  private var reports: [String: [SourceFile]] = [:]
  private var meetings: [(name: String, file: SourceFile)] = []
  /// Files of no known kind.
  private var strays: [SourceFile] = []

  mutating func sort(_ file: SourceFile, as kind: ContentFile) {
    switch kind {
    case .institution: main = file
    case .nonWorkingDays: nonWorkingDays = file
    case .programme(_, let programme): programmes.append((programme, file))
    case .source(_, let programme): sources[programme] = file
    case .report(_, let programme): reports[programme, default: []].append(file)
    case .meeting(_, let name): meetings.append((name, file))
    case .picture: pictureFiles.append(file)
    default: strays.append(file)
    }
  }
}

extension InstitutionFiles {
  /// Files that are read nowhere, and folders that lack their programme. `root` is the institution's folder, and
  /// `evidence` the folders of programmes with evidence.
  func lost(of name: String, in root: String, beside evidence: Set<String>) -> LostFiles {
    let folder = "\(root)/\(InstitutionListing.parent)/\(name)"
    let known = Set(programmes.map(\.name))
    let folders = evidence.union(sources.keys).union(reports.keys)
    let strays = strays.map { (file: $0, path: $0.path(below: folder)) }
    let loose = LooseProgramme.all(
      among: strays, lacking: folders.subtracting(known), taken: known)
    var missed: [NearMiss] = []
    var unused: [SourceFile] = []
    for (file, path) in strays where !loose.contains(where: { $0.takes(path, of: file) }) {
      let miss = NearMiss(file, at: path, beside: known.sorted())
      if let miss, !isTaken(miss) { missed.append(miss) } else { unused.append(file) }
    }
    return LostFiles(
      missed: missed, unused: unused, loose: loose, institution: name, root: root,
      withoutProgramme: folders.union(missed.compactMap(\.programme)).union(loose.map(\.folder))
        .subtracting(known))
  }

  /// Whether the file that it could be is there already.
  private func isTaken(_ miss: NearMiss) -> Bool {
    switch miss.kind {
    case .institution: main != nil
    case .nonWorkingDays: nonWorkingDays != nil
    case .programme: programmes.contains { $0.name == miss.programme }
    case .source: miss.programme.map { sources[$0] != nil } ?? false
    case .meeting, .report, .evidence: false
    }
  }
}

extension InstitutionFiles {
  /// The reports of each programme, by the name of its folder.
  func reportFiles(_ problems: inout Problems) -> [String: ReportFiles] {
    var parsed: [String: ReportFiles] = [:]
    for (programme, files) in reports {
      guard programmes.contains(where: { $0.name == programme }) else { continue }
      for file in files { parsed[programme, default: ReportFiles()].add(file, &problems) }
    }
    return parsed
  }

  /// The programmes without their reports, which may speak of what is counted from sessions.
  func programmes(_ problems: inout Problems) -> [ReadProgramme] {
    programmes.map { name, file in
      let slug = problems.programmeSlug(of: name, at: file.start)
      let programme = programme(in: file, slug: slug, named: name, &problems)
      if let programme {
        problems.reportRepeatedKeys(of: programme)
        problems.reportUnknownEvents(of: programme)
        problems.reportCircularEvents(of: programme)
        if !problems.hasErrors(in: file.path) { problems.reportWrongChanges(of: programme) }
      }
      return ReadProgramme(
        name: name, programme: programme, isSound: !problems.hasErrors(in: file.path))
    }
  }

  private func programme(
    in file: SourceFile, slug: Slug, named name: String, _ problems: inout Problems
  ) -> Programme? {
    guard let (record, body) = problems.frontMatter(of: file, as: ProgrammeRecord.shape) else {
      return nil
    }
    if let undecided = file.undecided { problems.report(undecided) }
    return ProgrammeRecord.read(
      record, slug: slug, presentation: body, source: source(of: name, &problems), &problems)
  }

  private func source(of programme: String, _ problems: inout Problems) -> SourceDocument? {
    guard let file = sources[programme] else { return nil }
    do throws(Diagnostic) {
      _ = try file.checkedText(isVerbatim: true)
      return SourceDocument(bytes: file.bytes)
    } catch {
      problems.report(error)
      return nil
    }
  }

  /// `lost` are the folders without a programme.
  func meetings(
    of programmes: [Programme], besides lost: Set<String>, _ problems: inout Problems
  ) -> [Meeting] {
    // A programme that could not be read still counts as there: its own message is enough.
    let known = (self.programmes.map(\.name) + lost.sorted()).compactMap { Slug(folding: $0) }
    let sound = programmes.filter { !problems.hasErrors(in: $0.location.path) }
    let context = MeetingContext(programmes: known, sound: sound)
    let read = meetings.compactMap { name, file -> Meeting? in
      guard let (record, body) = problems.frontMatter(of: file, as: MeetingRecord.shape) else {
        return nil
      }
      return MeetingRecord.read(
        record, fileName: name, in: context, minutes: body, &problems)
    }
    // What was not understood would look like a session or an agreement that is missing.
    if !meetings.contains(where: { problems.hasErrors(in: $0.file.path) }) {
      problems.report(AgreementChecks(of: read).problems)
    }
    return read
  }

  /// The pictures beside `institucion.md`, by their names; `named` are those that it names. The others
  /// are reported.
  func pictures(named: [String], below root: String, _ problems: inout Problems) -> [Asset] {
    pictureFiles.compactMap { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      if named.contains(where: { $0.trimmed == name }) {
        return Asset(name: name, in: file, below: root)
      }
      problems.report(Diagnostic(.unusedFile, at: file.start))
      return nil
    }
  }

  /// Whether sessions and days without work are all known: with mistakes in their files some would look missing.
  func areDaysKnown(_ problems: Problems) -> Bool {
    !(meetings.map(\.file) + [nonWorkingDays].compactMap { $0 }).contains {
      problems.hasErrors(in: $0.path)
    }
  }

  /// What `inhabiles.yaml` says, if there is one.
  func nonWorkingDays(_ problems: inout Problems) -> NonWorkingDays {
    guard let nonWorkingDays,
      let record = problems.record(of: nonWorkingDays, as: NonWorkingDaysRecord.shape)
    else { return .undeclared }
    return NonWorkingDaysRecord.read(record, &problems) ?? .undeclared
  }
}
