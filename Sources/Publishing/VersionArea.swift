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
  /// Versions on their way out, with a number when one stays.
  static let oldestName = "viejo"
  /// What others put where nobody would find it any more, with a number when there has been such a thing before.
  /// Nothing removes it.
  static let asideName = "ajenos"
  /// The shown version, where names can't be exchanged in one step.
  private static let leavingName = "saliente"
  /// What others made in its place before the new one was shown.
  static let madeAgainName = "recreado"

  /// What a run that was cut off may leave beside its journal and its lock. What is on its way out is not among
  /// them: of that nothing goes but what is known.
  private static let leftoverNames = [
    JournalLines.draftName, newName, leavingName, Manifest.name, Folder.copyName.shown,
  ]

  /// `folder` is the one that is shown, named from the root on and with no link at its end.
  init(beside folder: OutputFolder) throws(PublishingFailure) {
    let path = folder.place
    // The root of a file system stands in no folder.
    guard !path.namePart.isEmpty else {
      throw .writing(WritingFailure(path: path.shown, code: EBUSY))
    }
    let parent = try writing { () throws(WritingFailure) in
      try OutputFolder(at: path.aboveFromRoot, order: folder.order).open()
    }
    do throws(PublishingFailure) {
      lock = try OutputLock(
        on: parent, work: Self.folderName(of: path), leftovers: Self.leftoverNames)
    } catch {
      parent.end()
      throw error
    }
    guard fchmod(lock.work.descriptor, 0o700) == 0 else {
      let failure = lock.work.failure(at: "")
      lock.end(leavesWork: true)
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
    return [JournalLines.name, newName].contains {
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
    var leavesWork = false
    if work.kind(of: JournalLines.name) == nil { leavesWork = (try? discard()) == nil }
    lock.end(leavesWork: leavesWork)
    parent.end()
  }

  /// Finishes what an earlier run had begun, or throws it away.
  func recover() throws(PublishingFailure) -> Recovery {
    let begun = try writing { () throws(WritingFailure) in try NewVersion(recordedIn: work) }
    if begun != nil { try closeGap() }
    return try writing { () throws(WritingFailure) in
      let isShown = begun.map { $0.isShown(as: name, in: parent) } ?? false
      var leftovers = isShown ? try settle() : Leftovers()
      try discard()
      if !isShown { try letGo(&leftovers) }
      return Recovery(finished: isShown ? begun?.work : nil, leftovers: leftovers)
    }
  }

  /// What stands in the place of the earlier version and is none, so that it may not go when the next one comes.
  var obstacles: [Obstacle] {
    guard let kind = work.kind(of: Self.earlierName),
      kind != .folder || work.kind(of: "\(Self.earlierName)/\(Manifest.name)") == nil
    else { return [] }
    return [Obstacle(path: work.name(of: Self.earlierName), kind: .noVersion)]
  }

  private func discard() throws(WritingFailure) {
    for name in [JournalLines.name] + Self.leftoverNames where name != Self.leavingName {
      try work.removeAll(name)
    }
  }
}

extension VersionArea {
  /// Shows the new version instead of the one that is shown, which becomes the earlier one. `purpose` is written
  /// down, for the run that finishes this if it is cut off.
  ///
  /// - Returns: whether that was one step, so that at every moment one of the two was shown; and what is left.
  func exchange(
    for purpose: Recovery.Work
  ) throws(PublishingFailure) -> (isOneStep: Bool, leftovers: Leftovers) {
    try writing { () throws(WritingFailure) in try record(for: purpose) }
    let isOneStep =
      system_exchange(work.descriptor, Self.newName, parent.descriptor, name.octets) == 0
    if !isOneStep {
      // What a file system says that can't.
      guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else {
        let failure = parent.failure(at: name.shown)
        try writing { () throws(WritingFailure) in try work.removeAll(JournalLines.name) }
        throw .writing(failure)
      }
      try exchangeInTwoSteps()
    }
    do throws(WritingFailure) {
      return (isOneStep, try settle())
    } catch {
      throw .unsettled(error)
    }
  }

  /// Writes down which folder is the new one, after all that it holds is on the disk.
  private func record(for purpose: Recovery.Work) throws(WritingFailure) {
    guard let new = NewVersion(at: FileName(Self.newName), in: work, for: purpose) else {
      throw work.failure(at: Self.newName)
    }
    try new.record(in: work)
  }

  /// For file systems that can't exchange names: for a moment nothing is shown.
  func exchangeInTwoSteps() throws(PublishingFailure) {
    try writing { () throws(WritingFailure) in
      try move(name, of: parent, to: FileName(Self.leavingName), of: work)
    }
    try closeGap()
  }

  /// Does what is left of the two steps, if the first was done.
  private func closeGap() throws(PublishingFailure) {
    guard work.kind(of: Self.leavingName) != nil else { return }
    if work.kind(of: Self.newName) != nil {
      if parent.kind(of: name.octets) != nil { try takeAway() }
      try writing { () throws(WritingFailure) in
        try move(FileName(Self.newName), of: work, to: name, of: parent)
      }
    }
    try writing { () throws(WritingFailure) in try rename(Self.leavingName, to: Self.newName) }
  }

  /// Takes away the folder that somebody made when nothing was shown; what is in it goes into the new version.
  private func takeAway() throws(PublishingFailure) {
    guard parent.kind(of: name.octets) == .folder else {
      throw .writing(WritingFailure(path: parent.name(of: name.shown), code: EEXIST))
    }
    let made = try writing { () throws(WritingFailure) in try parent.folder(name) }
    defer { made.end() }
    let lock = try OutputLock(on: made)
    defer { lock.endWork() }
    try writing { () throws(WritingFailure) in
      try move(name, of: parent, to: FileName(free(Self.madeAgainName)), of: work)
    }
  }

  func move(
    _ name: FileName, of folder: Folder, to other: FileName, of target: Folder
  ) throws(WritingFailure) {
    if renameat(folder.descriptor, name.octets, target.descriptor, other.octets) != 0 {
      throw folder.failure(at: name.shown)
    }
  }

  /// Of what stands in this folder.
  func rename(_ name: String, to other: String) throws(WritingFailure) {
    try move(FileName(name), of: work, to: FileName(other), of: work)
  }
}

/// The folder of the version that is about to be shown, told from all others whatever its name.
private struct NewVersion {
  private let inode: UInt64
  /// Why it is shown.
  let work: Recovery.Work

  /// nil and `errno` when there is none that can be told.
  init?(at name: FileName, in folder: Folder, for work: Recovery.Work) {
    guard let inode = Self.inode(of: name, in: folder) else { return nil }
    (self.inode, self.work) = (inode, work)
  }

  /// The one that an earlier run wrote down in `work`; nil when it wrote down none.
  init?(recordedIn work: Folder) throws(WritingFailure) {
    guard let texts = try JournalLines(in: work)?.texts,
      let inode = texts.first.flatMap(UInt64.init)
    else { return nil }
    self.inode = inode
    self.work = texts.last.flatMap(Recovery.Work.init) ?? .publication
  }

  func record(in folder: Folder) throws(WritingFailure) {
    try JournalLines(texts: ["\(inode)", work.rawValue]).save(in: folder)
  }

  func isShown(as name: FileName, in folder: Folder) -> Bool {
    Self.inode(of: name, in: folder) == inode
  }

  private static func inode(of name: FileName, in folder: Folder) -> UInt64? {
    var status = stat()
    guard fstatat(folder.descriptor, name.octets, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return nil
    }
    return UInt64(status.st_ino)
  }
}
