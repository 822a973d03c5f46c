import FileNames

/// What a run has made and not yet put in its place.
///
/// Files for places that are free are kept apart from those that replace what an earlier run wrote. So whoever
/// moves them, though it be the run after one that was killed, replaces nothing where nothing stood before.
struct StagingArea: Sendable {
  let added: Folder
  /// nil where the site is made whole, beside the one that is shown.
  let changed: Folder?
}

extension StagingArea {
  /// What stands in `work`; its folders are made if they are not there.
  init(in work: Folder) throws(WritingFailure) {
    for name in [Journal.addedName, Journal.changedName] { try work.makeFolder(name) }
    added = try work.folder(Journal.addedName)
    do throws(WritingFailure) {
      changed = try work.folder(Journal.changedName)
    } catch {
      added.end()
      throw error
    }
  }

  /// A site that is made whole in `folder`.
  init(whole folder: Folder) {
    added = folder
    changed = nil
  }

  func end() {
    added.end()
    changed?.end()
  }
}

extension StagingArea {
  /// Where a file is made in whose place `presence` stands.
  func folder(for presence: FileRecord.Presence) -> Folder {
    presence == .other ? changed ?? added : added
  }

  /// The bytes of the file for `path`; nil when none has been made.
  func bytes(at path: String) -> [UInt8]? { added.bytes(at: path) ?? changed?.bytes(at: path) }

  /// Whether a list of published files waits here: then the one in the output folder is still the earlier one.
  var hasList: Bool {
    [added, changed].contains { $0?.kind(of: Manifest.name) != nil }
  }
}

extension Folder {
  /// Puts all that is `staged` into this folder. It may be broken off and begun again.
  func take(_ staged: StagingArea) throws(WritingFailure) {
    try take(staged.added, into: .free)
    if let changed = staged.changed { try take(changed, into: .taken) }
  }

  /// What others have put where something is to be taken or removed: nothing of that may be replaced. `removals`
  /// are paths of what goes first. A failure when something may not be changed: else a run would end between
  /// two files.
  func obstacles(
    toTake staged: StagingArea, removing removals: [String]
  ) throws(WritingFailure) -> [Obstacle] {
    for path in Set(removals.map(\.folderPart)) where kind(of: path) == .folder {
      try checkRight(toChange: FileName(path))
    }
    let obstacles =
      try self.obstacles(toTake: staged.added, into: .free)
      + (staged.changed.map { changed throws(WritingFailure) in
        try self.obstacles(toTake: changed, into: .taken)
      } ?? [])
    return try obstacles.remaining(in: self, afterRemoving: removals)
  }
}
