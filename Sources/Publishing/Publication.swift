import Glibc

/// One run that changes an output folder: files are compared and made aside; when all are there, they
/// take their places together. Until then, and whenever it fails, the folder is as it was.
///
///     let publication = try Publication(in: folder)
///     defer { publication.end() }
///     var change = try publication.change(to: manifest)
///     try change.add([publication.stage(bytes, at: "index.html")].inOrder())
///     let changes = try publication.finish(&change)
///
/// When a run is cut off, the next one finishes what it had begun or throws it away.
public struct Publication: Sendable {
  private let output: Folder
  /// nil for a run that only looks.
  private let lock: OutputLock?
  let staging: Staging
  private let isNewFolder: Bool
  /// Whether an earlier run had been cut off after its last file was made, and was finished.
  public let finishedEarlier: Bool

  /// Makes the folder if it is not there, and keeps other runs out of it.
  public init(in folder: OutputFolder) throws(PublishingFailure) {
    isNewFolder = !folder.exists
    let output = try writing { () throws(WritingFailure) in try folder.open() }
    do throws(PublishingFailure) {
      let lock = try OutputLock(on: output)
      do throws(WritingFailure) {
        let journal = try Journal(in: lock.work)
        try journal?.carryOut(in: lock.work, on: output)
        try Journal.discard(in: lock.work)
        try lock.work.makeFolder(Journal.stagedName)
        staging = Staging(output: output, staged: try lock.work.folder(Journal.stagedName))
        finishedEarlier = journal != nil
      } catch {
        lock.end()
        throw .writing(error)
      }
      (self.output, self.lock) = (output, lock)
    } catch {
      output.end()
      throw error
    }
  }

  /// Only looks: nothing is written. nil when there is no folder yet.
  public init?(lookingAt folder: OutputFolder) throws(PublishingFailure) {
    guard folder.exists else { return nil }
    output = try writing { () throws(WritingFailure) in try Folder(at: folder.path) }
    lock = nil
    isNewFolder = false
    staging = Staging(output: output, staged: nil)
    finishedEarlier = false
  }

  /// Lets go of the folder; what was made aside and has not taken its place is thrown away.
  public func end() {
    staging.staged?.end()
    if let lock {
      // A journal stays for the next run. What else can't be removed now, the next run removes.
      if lock.work.kind(of: Journal.name) == nil { try? Journal.discard(in: lock.work) }
      lock.end()
    }
    output.end()
    // The system keeps a folder that holds anything.
    if isNewFolder { rmdir(output.path) }
  }
}

extension Publication {
  /// Compares `bytes` with the file at `path`, and makes it aside when they differ. Any thread may.
  public func stage(
    _ bytes: [UInt8], at path: String
  ) throws(PublishingFailure) -> FileRecord {
    try staging.add(bytes, at: path)
  }

  /// The same for a copy of the file at `source`, however large.
  public func stage(
    copyOf source: String, at path: String
  ) throws(PublishingFailure) -> FileRecord {
    try staging.add(copyOf: source, at: path)
  }

  /// Begins the list of the site's files.
  public func change(to manifest: Manifest) throws(PublishingFailure) -> SiteChange {
    try writing { () throws(WritingFailure) in
      let writer = try lock.map { lock throws(WritingFailure) in
        try ManifestWriter(manifest, in: lock.work)
      }
      return SiteChange(Ledger(of: output, writer))
    }
  }

  /// Puts all in place, or throws and leaves the folder as it was. Only when the system fails between
  /// two files are some in place and others not: the next run finishes that.
  public func finish(_ change: inout SiteChange) throws(PublishingFailure) -> Changes {
    let (removals, hasNewList) = try change.ledger.finish()
    let changes = change.ledger.changes
    guard let lock, hasNewList || !removals.isEmpty || !changes.isEmpty else { return changes }
    try writing { () throws(WritingFailure) in
      let journal = Journal(removals: removals)
      try journal.save(in: lock.work)
      try journal.carryOut(in: lock.work, on: output)
    }
    return changes
  }

  /// Finishes what a run that was cut off had begun in `folder`.
  ///
  /// - Returns: whether there was anything to finish.
  public static func recover(_ folder: OutputFolder) throws(PublishingFailure) -> Bool {
    guard folder.exists, folder.hasWorkLeft else { return false }
    let publication = try Publication(in: folder)
    publication.end()
    return publication.finishedEarlier
  }
}

/// What a run is about to change, told file by file.
public struct SiteChange {
  var ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }
}

extension SiteChange {
  /// What the list of the earlier site says of it; nil when there is none.
  public var earlier: Manifest? { ledger.earlierManifest }

  /// Adds files, all in the order of the list.
  public mutating func add(_ records: [FileRecord]) throws(PublishingFailure) {
    try ledger.add(records)
  }
}
