import Checksums
import Comparison
import ContentLoading
import Diagnostics
import Glibc
import Programmes

/// One of two states of a content, read an institution at a time.
struct ContentState: Sendable {
  let folder: ContentFolder
  /// What its folder is called in messages.
  let shown: String
  let portal: Loaded<Portal>
  let revision: ContentRevision

  init(in root: String, shownAs shown: String) throws(DiffFailure) {
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
  /// How many mistakes each state has; an institution that has any is not compared.
  let errors: (older: Int, newer: Int)

  init(from older: ContentState, to newer: ContentState) async throws(ReadingFailure) {
    let names = Set((older.folder.institutions + newer.folder.institutions).map(\.name)).sorted()
    var parts = [
      ComparedPart("", older.portal, newer.portal) { [Difference](from: $0, to: $1) }
    ]
    try await forEachConcurrently(names, jobs: processorCount) { name in
      Result { () throws(ReadingFailure) in
        ComparedPart(
          "instituciones/\(name)/", try older.institution(name), try newer.institution(name)
        ) {
          [Difference](from: $0, to: $1)
        }
      }
    } inOrder: { result throws(ReadingFailure) in
      parts.append(try result.get())
    }
    errors = parts.reduce((0, 0)) { ($0.0 + $1.errors.older, $0.1 + $1.errors.newer) }
    let told = parts.flatMap(\.differences).map { difference in
      let state = difference.side == .older ? older : newer
      return difference.at { state.folder.path(below: $0) }
    }
    let known = Set(told.map(\.location.path))
    let others = older.filesChanged(in: newer).filter { path in
      !known.contains(path)
        && !parts.contains { !$0.isCompared && !$0.folder.isEmpty && path.hasPrefix($0.folder) }
    }
    differences = (told + [Difference](ofFiles: others)).sorted().map { difference in
      difference.at { "\(difference.side == .older ? older.shown : newer.shown)/\($0)" }
    }
  }
}

/// An institution, or what all share, in two states.
private struct ComparedPart: Sendable {
  let folder: String
  let differences: [Difference]
  let errors: (older: Int, newer: Int)

  init<Value>(
    _ folder: String, _ older: Loaded<Value>?, _ newer: Loaded<Value>?,
    _ compare: (Value?, Value?) -> [Difference]
  ) {
    self.folder = folder
    errors = (older?.errorCount ?? 0, newer?.errorCount ?? 0)
    differences = errors == (0, 0) ? compare(older?.value, newer?.value) : []
  }

  var isCompared: Bool { errors == (0, 0) }
}

extension Loaded {
  fileprivate var errorCount: Int { diagnostics.count { $0.rule.severity == .error } }
}

extension ContentState {
  /// The paths of texts whose bytes differ, or that only one of the two has.
  fileprivate func filesChanged(in other: ContentState) -> [String] {
    let (mine, others) = (sums, other.sums)
    return Set(mine.keys).union(others.keys).filter { mine[$0] != others[$0] }.sorted()
  }

  private var sums: [String: Digest] {
    Dictionary(revision.texts.map { ($0.path, $0.sha256) }) { $1 }
  }
}

extension ContentFolder {
  fileprivate func path(below whole: String) -> String {
    String(decoding: whole.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self)
  }
}
