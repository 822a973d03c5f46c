import Comparison
import ContentLoading
import Diagnostics
import FileNames
import Glibc
import Programmes

/// One of two states of a content, read an institution at a time.
struct ContentState: Sendable {
  let folder: ContentFolder
  /// What its folder is called in messages.
  let shown: String
  let portal: Loaded<Portal>
  let revision: ContentRevision
  /// Whether git gave it: then lines may end otherwise than in the files that it is of.
  let isFromGit: Bool

  init(
    in root: String, shownAs shown: String, isFromGit: Bool = false
  ) throws(DiffFailure) {
    do throws(ReadingFailure) {
      let folder = try ContentFolder(listing: root)
      portal = Loaded<Portal>(
        reading: try folder.read(folder.common), root: folder.root, links: folder.links)
      revision = try ContentRevision(of: folder)
      self.folder = folder
    } catch {
      throw .reading(error)
    }
    self.shown = shown
    self.isFromGit = isFromGit
  }
}

extension ContentState {
  /// nil when there is no such institution.
  func institution(_ name: String) throws(ReadingFailure) -> Loaded<Institution>? {
    guard let paths = folder.institutions.first(where: { $0.name == name })?.files else {
      return nil
    }
    return try Loaded(
      reading: folder.read(paths), of: name, root: folder.root,
      enclosures: folder.enclosures(of: name), standards: portal.value?.standardIndicators.map(\.id)
    )
  }
}

extension ContentFolder {
  /// Reads files one after the other, unless somebody asks to end.
  func read(_ paths: [String]) throws(ReadingFailure) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in paths {
      if Interruption.status != nil { throw ReadingFailure(path: path, code: EINTR) }
      files.append(try read(path))
    }
    return files
  }
}

/// What differs between two states of a content, and what kept it from being told wholly.
struct ContentComparison: Sendable {
  /// By place.
  let differences: [Difference]
  /// The parts with mistakes in one of the states.
  let uncompared: [UncomparedPart]

  init(from older: ContentState, to newer: ContentState) async throws(ReadingFailure) {
    let names = Set((older.folder.institutions + newer.folder.institutions).map(\.name)).sorted()
    var parts = [
      ComparedPart(nil, older.portal, newer.portal) { [Difference](from: $0, to: $1) }
    ]
    try await forEachConcurrently(names, jobs: processorCount) { name in
      Result { () throws(ReadingFailure) in
        ComparedPart(name, try older.institution(name), try newer.institution(name)) {
          [Difference](from: $0, to: $1)
        }
      }
    } inOrder: { result throws(ReadingFailure) in
      parts.append(try result.get())
    }
    uncompared = parts.compactMap(\.uncompared)
    let told =
      parts.flatMap(\.differences).map { difference in
        let state = difference.side == .older ? older : newer
        return difference.at { $0.path(below: state.folder.root) }
      } + parts.compactMap(\.wholeInstitution)
    let leftover = LeftoverFiles(besides: told, unexamined: uncompared.map(\.institution))
    let others = try leftover.differences(from: older, to: newer)
    differences = (told + others).sorted().map { difference in
      difference.at { "\(difference.side == .older ? older.shown : newer.shown)/\($0)" }
    }
  }
}

/// What was not compared, since it has mistakes.
struct UncomparedPart: Sendable {
  /// nil for what all institutions share.
  let institution: String?
  let errors: (older: Int, newer: Int)
}

/// An institution, or what all share, in two states.
private struct ComparedPart: Sendable {
  let differences: [Difference]
  let uncompared: UncomparedPart?
  /// An institution that only one of the two has, and that can't be told of by what it says.
  let wholeInstitution: Difference?

  init<Value>(
    _ institution: String?, _ older: Loaded<Value>?, _ newer: Loaded<Value>?,
    _ compare: (Value?, Value?) -> [Difference]
  ) {
    let errors = (older?.errorCount ?? 0, newer?.errorCount ?? 0)
    guard errors != (0, 0) else {
      differences = compare(older?.value, newer?.value)
      (uncompared, wholeInstitution) = (nil, nil)
      return
    }
    differences = []
    uncompared = UncomparedPart(institution: institution, errors: errors)
    wholeInstitution = institution.flatMap { name in
      guard (older == nil) != (newer == nil) else { return nil }
      return Difference(
        older == nil ? .added : .removed, ofInstitution: name, at: "instituciones/\(name)")
    }
  }
}

extension Loaded {
  fileprivate var errorCount: Int { diagnostics.count { $0.rule.severity == .error } }
}
