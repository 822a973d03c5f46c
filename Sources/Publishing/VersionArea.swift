import CSystem
import FileNames
import Glibc

/// What stands beside a folder that is shown to the public while it is exchanged for a new one: the
/// version that is being made, and the one that was shown before. It is `.NAME.vitrina`, on the same file
/// system, closed to everybody else; one run has it at a time.
struct VersionArea: Sendable {
  /// The folder that the shown folder stands in, and its name there.
  let parent: Folder
  let name: FileName
  private let lock: OutputLock

  static let newName = "nuevo"
  static let earlierName = "anterior"
  /// The version before the earlier one, on its way out.
  private static let oldestName = "viejo"
  /// What others put into the shown version at the last moment, where the new one has something else; with a
  /// number when there has been such a thing before. Nothing removes it.
  private static let asideName = "ajenos"
  /// The shown version, where names can't be exchanged in one step.
  private static let leavingName = "saliente"

  /// `path` is the folder that is shown, from the root on and with no link at its end.
  init(beside path: FileName) throws(PublishingFailure) {
    // The root of a file system stands in no folder.
    guard !path.namePart.isEmpty else {
      throw .writing(WritingFailure(path: path.shown, code: EBUSY))
    }
    let parent = try writing { () throws(WritingFailure) in
      try OutputFolder(at: path.aboveFromRoot).open()
    }
    do throws(PublishingFailure) {
      lock = try OutputLock(on: parent, work: Self.folderName(of: path))
    } catch {
      parent.end()
      throw error
    }
    guard fchmod(lock.work.descriptor, 0o700) == 0 else {
      let failure = lock.work.failure(at: "")
      lock.end()
      parent.end()
      throw .writing(failure)
    }
    (self.parent, name) = (parent, path.namePart)
  }

  private static func folderName(of path: FileName) -> FileName {
    path.namePart.hidden(as: "vitrina")
  }
}

extension VersionArea {
  var work: Folder { lock.work }

  /// Whether a run beside the folder at `path` was cut off, or is at work.
  static func hasWorkLeft(beside path: FileName) -> Bool {
    let area = folderName(of: path).below(path.aboveFromRoot)
    return [JournalLines.name, newName, oldestName].contains {
      access(area.entry($0).octets, F_OK) == 0
    }
  }

  /// Where the new version is made, with the rights of the one that is `shown`.
  func newFolder(like shown: Folder) throws(WritingFailure) -> Folder {
    try work.makeFolder(Self.newName)
    let new = try work.folder(Self.newName)
    try shown.giveRights(to: new)
    return new
  }

  /// Lets the next run in. What was made and is not shown is thrown away, unless a journal speaks of it.
  func end() {
    if work.kind(of: JournalLines.name) == nil { try? discard() }
    lock.end()
    parent.end()
  }

  /// Finishes what an earlier run had begun, or throws it away.
  func recover() throws(WritingFailure) -> Recovery {
    let begun = try NewVersion(recordedIn: work)
    if begun != nil { try closeGap() }
    let isShown = begun != nil && begun == NewVersion(at: name, in: parent)
    let setAside = isShown ? try settle() : []
    try discard()
    return Recovery(hasFinished: isShown, setAside: setAside)
  }

  /// What stands in the place of the earlier version and is none, so that it may not go when the next one comes.
  var obstacles: [Obstacle] {
    guard let kind = work.kind(of: Self.earlierName),
      kind != .folder || work.kind(of: "\(Self.earlierName)/\(Manifest.name)") == nil
    else { return [] }
    return [Obstacle(path: work.name(of: Self.earlierName), kind: .noVersion)]
  }

  private func discard() throws(WritingFailure) {
    for name in [
      JournalLines.name, JournalLines.draftName, Self.newName, Self.oldestName, Manifest.name,
      Folder.copyName.shown,
    ] {
      try work.removeAll(name)
    }
  }
}

extension VersionArea {
  /// Shows the new version instead of the one that is shown, which becomes the earlier one.
  ///
  /// - Returns: whether that was one step, so that at every moment one of the two was shown; and what was set aside.
  func exchange() throws(WritingFailure) -> (isOneStep: Bool, setAside: [String]) {
    try record()
    let isOneStep =
      system_exchange(work.descriptor, Self.newName, parent.descriptor, name.octets) == 0
    if !isOneStep {
      // What a file system says that can't.
      guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else {
        let failure = parent.failure(at: name.shown)
        try work.removeAll(JournalLines.name)
        throw failure
      }
      try exchangeInTwoSteps()
    }
    return (isOneStep, try settle())
  }

  /// Writes down which folder is the new one, after all that it holds is on the disk.
  private func record() throws(WritingFailure) {
    guard let new = NewVersion(at: FileName(Self.newName), in: work) else {
      throw work.failure(at: Self.newName)
    }
    try new.record(in: work)
  }

  /// For file systems that can't exchange names: for a moment nothing is shown.
  func exchangeInTwoSteps() throws(WritingFailure) {
    try move(name, of: parent, to: FileName(Self.leavingName), of: work)
    try closeGap()
  }

  /// Does what is left of the two steps, if the first was done.
  private func closeGap() throws(WritingFailure) {
    guard work.kind(of: Self.leavingName) != nil else { return }
    if parent.kind(of: name.octets) == nil {
      try move(FileName(Self.newName), of: work, to: name, of: parent)
    }
    try rename(Self.leavingName, to: Self.newName)
  }

  private func move(
    _ name: FileName, of folder: Folder, to other: FileName, of target: Folder
  ) throws(WritingFailure) {
    if renameat(folder.descriptor, name.octets, target.descriptor, other.octets) != 0 {
      throw folder.failure(at: name.shown)
    }
  }

  /// Of what stands in this folder.
  private func rename(_ name: String, to other: String) throws(WritingFailure) {
    try move(FileName(name), of: work, to: FileName(other), of: work)
  }
}

extension VersionArea {
  /// Once the new version is shown: what stands in its place is the one shown before. Each step may be
  /// done twice.
  ///
  /// - Returns: what was set aside.
  private func settle() throws(WritingFailure) -> [String] {
    var setAside: [String] = []
    guard fsync(parent.descriptor) == 0, fsync(work.descriptor) == 0 else {
      throw parent.failure(at: "")
    }
    if work.kind(of: Self.newName) == .folder {
      let hasTakenAll: Bool
      (hasTakenAll, setAside) = try takeLateFiles()
      let isSite = work.kind(of: "\(Self.newName)/\(Manifest.name)") != nil
      if isSite || !hasTakenAll {
        if work.kind(of: Self.earlierName) != nil {
          try work.removeAll(Self.oldestName)
          try rename(Self.earlierName, to: Self.oldestName)
        }
        try rename(Self.newName, to: Self.earlierName)
      } else {
        try work.removeAll(Self.newName)
      }
    }
    try work.removeAll(JournalLines.name)
    try work.removeAll(Self.oldestName)
    return setAside
  }

  /// Carries over what others put into the folder after its files had been, and sets aside what finds its place
  /// taken.
  ///
  /// - Returns: whether no mount is left, and the paths of what was set aside.
  private func takeLateFiles() throws(WritingFailure) -> (hasTakenAll: Bool, setAside: [String]) {
    let (before, shown) = (try work.folder(Self.newName), try parent.folder(name))
    defer {
      before.end()
      shown.end()
    }
    let obstacles = try before.carryForeign(into: shown, by: work)
    let late = obstacles.filter { $0.kind != .mount }
    if late.isEmpty { return (obstacles.isEmpty, []) }
    let aside = try freshAside()
    defer { aside.end() }
    _ = try before.carryForeign(into: shown, orTo: aside, by: work)
    return (
      late.count == obstacles.count,
      late.map { aside.path + String($0.path.dropFirst(before.path.count)) }
    )
  }

  private func freshAside() throws(WritingFailure) -> Folder {
    var (name, number) = (Self.asideName, 1)
    while work.kind(of: name) != nil {
      number += 1
      name = "\(Self.asideName)-\(number)"
    }
    try work.makeFolder(name)
    return try work.folder(name)
  }
}

/// The folder of the version that is about to be shown, told from all others whatever its name.
private struct NewVersion: Equatable {
  private let inode: UInt64

  /// nil and `errno` when there is none that can be told.
  init?(at name: FileName, in folder: Folder) {
    var status = stat()
    guard fstatat(folder.descriptor, name.octets, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return nil
    }
    inode = UInt64(status.st_ino)
  }

  /// The one that an earlier run wrote down in `work`; nil when it wrote down none.
  init?(recordedIn work: Folder) throws(WritingFailure) {
    guard let inode = try JournalLines(in: work)?.texts.first.flatMap(UInt64.init) else {
      return nil
    }
    self.inode = inode
  }

  func record(in work: Folder) throws(WritingFailure) {
    try JournalLines(texts: ["\(inode)"]).save(in: work)
  }
}
