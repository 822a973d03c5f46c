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
  static let name = JournalLines.name
  /// The folders of what is staged, beside the journal.
  static let addedName = "nuevo"
  static let changedName = "cambiado"

  /// The journal that an earlier run left in `work`; nil when it left none that is complete.
  init?(in work: Folder) throws(WritingFailure) {
    guard let lines = try JournalLines(in: work) else { return nil }
    self.init(removals: lines.texts)
  }

  /// Puts the journal into `work`, after all that it speaks of is on the disk.
  func save(in work: Folder) throws(WritingFailure) {
    try JournalLines(texts: removals).save(in: work)
  }

  /// Takes back the journal in `work`, of which no step has been taken.
  static func withdraw(from work: Folder) throws(WritingFailure) {
    guard unlinkat(work.descriptor, name, 0) == 0, fsync(work.descriptor) == 0 else {
      throw work.failure(at: name)
    }
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
    for name in [name] + leftoverNames { try work.removeAll(name) }
  }

  /// What else a run that was cut off may leave beside the journal and its lock.
  static let leftoverNames = [JournalLines.draftName, addedName, changedName, Manifest.name]
}

extension Journal {
  /// What is left for the run after one that was cut off, and was not stopped by what others have put into
  /// `output` since.
  func remaining(
    _ staged: StagingArea, on output: Folder
  ) throws(PublishingFailure) -> Journal {
    // With its list in place, a run had only to let go of its work.
    let remaining = Journal(removals: staged.hasList ? removals : [])
    let obstacles = try writing { () throws(WritingFailure) in
      try remaining.obstacles(staged, removing: remaining.entries(in: output), on: output)
    }
    if !obstacles.isEmpty { throw .leftUnfinished(obstacles) }
    return remaining
  }

  /// What others have put into `output` where something is to be taken or removed, sorted by path; `removed` is what
  /// the list of `output` says of the removals.
  func obstacles(
    _ staged: StagingArea, removing removed: [Manifest.Entry], on output: Folder
  ) throws(WritingFailure) -> [Obstacle] {
    var obstacles = try output.obstacles(toTake: staged, removing: removals)
    for entry in removed {
      if case .obstacle(let obstacle) = try output.fate(of: entry) { obstacles.append(obstacle) }
    }
    return obstacles.sorted { $0.path.precedes($1.path) }
  }

  /// What the list of `output` says of the removals.
  private func entries(in output: Folder) -> [Manifest.Entry] {
    var sought = Set(removals)
    var earlier = EarlierFiles(in: output)
    defer { earlier.end() }
    var entries: [Manifest.Entry] = []
    while !sought.isEmpty, let entry = earlier.next {
      if sought.remove(entry.path) != nil { entries.append(entry) }
      earlier.pass()
    }
    return entries
  }
}
