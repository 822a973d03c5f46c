import Checksums
import Comparison
import ContentLoading
import Diagnostics
import YAML

/// Files that are not the same in two states of a content, and of which nothing else tells.
struct LeftoverFiles {
  /// The paths that something is told of.
  private let told: Set<String>
  private let folders: [WholeFolder]
  /// Institutions of which nothing is compared.
  private let unexamined: Set<String>
  private let isPortalUnexamined: Bool

  /// nil stands for what all institutions share.
  init(besides differences: [Difference], unexamined: [String?]) {
    told = Set(differences.map(\.location.path))
    folders = differences.compactMap(\.wholeFolder)
    self.unexamined = Set(unexamined.compactMap { $0 })
    isPortalUnexamined = unexamined.contains(nil)
  }
}

extension LeftoverFiles {
  func differences(
    from older: ContentState, to newer: ContentState
  ) throws(ReadingFailure) -> [Difference] {
    let mine = Dictionary(
      try sums(of: older).map { (renamed($0.path), $0) }, uniquingKeysWith: { $1 })
    let others = Dictionary(
      try sums(of: newer).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    var found: [Difference] = []
    for path in Set(mine.keys).union(others.keys).sorted() where !isTold(path) {
      switch (mine[path], others[path]) {
      case (let old?, let new?) where old.sha256 != new.sha256:
        if try older.isSameText(old.path, as: new.path, in: newer) { continue }
        found.append(Difference(isUnexamined(path) ? .unexamined : .otherBytes, ofFile: path))
      case (let old?, nil): found.append(Difference(.removed, ofFile: old.path))
      case (nil, _?): found.append(Difference(.added, ofFile: path))
      default: continue
      }
    }
    return found
  }

  private typealias Sum = (path: String, sha256: Digest)

  /// Of all texts, and of evidence where nothing else holds it against its sum.
  private func sums(of state: ContentState) throws(ReadingFailure) -> [Sum] {
    var sums = state.revision.texts
    for institution in state.folder.institutions where unexamined.contains(institution.name) {
      for path in institution.evidence {
        sums.append((path, try state.folder.digest(of: path)))
      }
    }
    return sums
  }

  /// The path in the newer state of a file of the older one.
  private func renamed(_ path: String) -> String {
    for folder in folders {
      if let old = folder.old, let new = folder.new, path.hasPrefix(old) {
        return new + path.dropFirst(old.count)
      }
    }
    return path
  }

  private func isTold(_ path: String) -> Bool {
    told.contains(path)
      || folders.contains { folder in
        guard (folder.old == nil) != (folder.new == nil) else { return false }
        return path.hasPrefix(folder.old ?? folder.new ?? "")
      }
  }

  private func isUnexamined(_ path: String) -> Bool {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count > 2, parts[0] == "instituciones" else { return isPortalUnexamined }
    return unexamined.contains(String(parts[1]))
  }
}

extension ContentState {
  /// Whether two texts differ only in how their lines end. git gives them as it keeps them, and not as it would
  /// put them into its own place.
  fileprivate func isSameText(
    _ path: String, as otherPath: String, in other: ContentState
  ) throws(ReadingFailure) -> Bool {
    guard isFromGit || other.isFromGit else { return false }
    return try text(path) == other.text(otherPath)
  }

  /// With ends of lines as they are in Linux, if it is one.
  private func text(_ path: String) throws(ReadingFailure) -> [UInt8] {
    let bytes = try folder.bytes(of: path, limit: SourceFile.largestSize)
    guard !bytes.contains(0) else { return bytes }
    let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    return bytes.indices.compactMap { index in
      let isPair =
        bytes[index] == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == feed
      return isPair ? nil : bytes[index]
    }
  }
}
