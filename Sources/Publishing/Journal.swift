import CSystem
import Glibc

/// What is left to be done to the output folder once a run has made all that the site needs: first
/// the stale files go, then what is staged takes its place.
///
/// It is on the disk before the first step, and each step may be done twice. So a run that finds one
/// finishes it, whenever the run that wrote it was cut off; where there is none, the output folder
/// has not been touched.
struct Journal {
  /// Files to be removed, by their path in the output folder.
  let removals: [String]
}

extension Journal {
  static let name = "diario"
  /// The folders of what is staged, beside the journal.
  static let addedName = "nuevo"
  static let changedName = "cambiado"
  private static let ending = "fin"

  /// The journal that an earlier run left in `work`; nil when it left none that is complete.
  init?(in work: Folder) throws(WritingFailure) {
    guard let file = work.file(Self.name) else {
      if errno == ENOENT { return nil }
      throw work.failure(at: Self.name)
    }
    defer { file.end() }
    try self.init(of: file, at: work.name(of: Self.name))
  }

  /// The journal in `file`, which stands at `path`; nil when it is not complete. One that can't be read may be.
  init?(of file: OpenFile, at path: String) throws(WritingFailure) {
    var lines = Lines(of: file, separator: 0)
    var removals: [String] = []
    while let line = lines.next() { removals.append(String(decoding: line, as: UTF8.self)) }
    if let code = lines.failure { throw WritingFailure(path: path, code: code) }
    guard removals.popLast() == Self.ending else { return nil }
    self.init(removals: removals)
  }

  /// Puts the journal into `work`, after all that it speaks of is on the disk.
  func save(in work: Folder) throws(WritingFailure) {
    let draft = "\(Self.name).nuevo"
    try work.write((removals + [Self.ending]).flatMap { Array($0.utf8) + [0] }, to: draft)
    guard system_sync_around(work.descriptor) == 0,
      renameat(work.descriptor, draft, work.descriptor, Self.name) == 0,
      fsync(work.descriptor) == 0
    else { throw work.failure(at: Self.name) }
  }

  /// Does to `output` what is left to be done with what is `staged`, and removes the journal.
  func complete(
    _ staged: StagingArea, in work: Folder, on output: Folder
  ) throws(PublishingFailure) {
    do throws(WritingFailure) {
      for path in removals { try output.removeFile(path) }
      try output.take(staged)
      try Self.discard(in: work)
    } catch {
      throw .brokenOff(error)
    }
  }

  /// Removes what runs have left in `work`, but not its lock.
  static func discard(in work: Folder) throws(WritingFailure) {
    for name in [name, addedName, changedName, "\(name).nuevo", Manifest.name] {
      try work.removeAll(name)
    }
  }
}

extension Journal {
  /// What is left for the run after one that was cut off, and was not stopped by what others have put into
  /// `output` since.
  func remaining(
    _ staged: StagingArea, on output: Folder
  ) throws(PublishingFailure) -> Journal {
    // With its list in place, a run had only to let go of its work.
    let remaining = Journal(removals: staged.hasList ? removals : [])
    var obstacles = try writing { () throws(WritingFailure) in
      try output.obstacles(toTake: staged, removing: remaining.removals)
    }
    let removed = Set(remaining.removals)
    var earlier = EarlierFiles(in: output)
    defer { earlier.end() }
    while !removed.isEmpty, let entry = earlier.next {
      if removed.contains(entry.path), case .obstacle(let obstacle) = output.fate(of: entry) {
        obstacles.append(obstacle)
      }
      earlier.pass()
    }
    if !obstacles.isEmpty { throw .leftUnfinished(obstacles.sorted { $0.path.precedes($1.path) }) }
    return remaining
  }
}
