public import Checksums
import FileNames
import Glibc

/// One run that changes an output folder: files are compared and made aside; when all are there, they
/// take their places together. Until then, and whenever it fails, the folder is as it was.
///
///     let publication = try Publication(in: folder)
///     defer { publication.end() }
///     var change = try publication.change(to: manifest)
///     try change.add(publication.inOrder([publication.stage(bytes, at: "index.html")]))
///     let changes = try publication.finish(&change)
///
/// When a run is cut off, the next one finishes what it had begun or throws it away.
public struct Publication: Sendable {
  enum Way: Sendable {
    case onlyLooking
    /// Files take their places one by one, by a journal.
    case inPlace(OutputLock)
    /// The whole folder is exchanged for one that is made beside it.
    case exchange(OutputLock, VersionArea)
  }

  let output: Folder
  let way: Way
  let staging: Staging
  /// The folder, if this run made it.
  private let newFolder: OutputFolder?
  let recovery: Recovery

  /// Makes the folder if it is not there, and keeps other runs out of it.
  public init(in folder: OutputFolder) throws(PublishingFailure) {
    let isNewFolder = !folder.exists
    let (output, lock) = try Self.locked(folder)
    do throws(PublishingFailure) {
      let hasFinished = try lock.recover(output)
      let staged = try writing { () throws(WritingFailure) in try StagingArea(in: lock.work) }
      self.init(
        of: output, .inPlace(lock), staged: staged, newFolder: isNewFolder ? folder : nil,
        recovery: Recovery.nothing.or(hasFinished))
    } catch {
      lock.endWork()
      output.end()
      throw error
    }
  }

  init(
    of output: Folder, _ way: Way, staged: StagingArea?, newFolder: OutputFolder?,
    recovery: Recovery
  ) {
    self.output = output
    self.way = way
    staging = Staging(output: output, staged: staged)
    self.newFolder = newFolder
    self.recovery = recovery
  }

  /// Only looks: nothing is written. A folder that is not there is looked at as an empty one.
  public init(lookingAt folder: OutputFolder) throws(PublishingFailure) {
    let output = try writing { () throws(WritingFailure) in
      try folder.exists ? folder.opened() : Folder.empty(calledAs: folder.path)
    }
    self.init(
      of: output, .onlyLooking, staged: nil, newFolder: nil, recovery: .nothing)
  }

  /// Lets go of the folder; what was made aside and has not taken its place is thrown away.
  public func end() {
    staging.staged?.end()
    switch way {
    case .onlyLooking: break
    case .inPlace(let lock): lock.endWork()
    case .exchange(let lock, let area):
      area.end()
      lock.endWork()
    }
    output.end()
    // The system keeps a folder that holds anything.
    if let newFolder { rmdir(newFolder.place.octets) }
  }
}

extension Publication {
  /// Compares `bytes` with the file at `path`, and makes it aside when they differ. Any thread may.
  public func stage(
    _ bytes: [UInt8], at path: String
  ) throws(PublishingFailure) -> FileRecord {
    try staging.add(bytes, at: path)
  }

  /// The same for bytes that come in pieces.
  public func stage(
    _ pieces: some Sequence<[UInt8]>, at path: String
  ) throws(PublishingFailure) -> FileRecord {
    var file = try begin(path)
    for piece in pieces { try file.append(piece) }
    return try file.finish()
  }

  /// The same for a copy of the file at `source`, however large; a failure when its bytes have another sum
  /// than what was judged and is said of them elsewhere.
  public func stage(
    copyOf source: String, at path: String, sha256: Digest
  ) throws(PublishingFailure) -> FileRecord {
    let record = try staging.add(copyOf: source, at: path)
    if record.sha256 != sha256 { throw .source(path: source, code: ESTALE) }
    return record
  }

  /// The bytes that the file at `path` will have; nil when there is no such file, and for a run that only
  /// looks.
  public func bytes(at path: String) -> [UInt8]? {
    guard let staged = staging.staged else { return nil }
    return staged.bytes(at: path) ?? output.bytes(at: path)
  }

  /// `records` in the order of the list of the site's files.
  public func inOrder(_ records: [FileRecord]) -> [FileRecord] {
    output.order.sorted(records)
  }

  /// Begins the list of the site's files.
  public func change(to manifest: Manifest) throws(PublishingFailure) -> SiteChange {
    try writing { () throws(WritingFailure) in
      let writer = try work.map { work throws(WritingFailure) in
        try ManifestWriter(manifest, in: work)
      }
      return SiteChange(Ledger(of: output, writer))
    }
  }

  /// Puts all in place, or throws and leaves the folder as it was. Only when the system fails between
  /// two files are some in place and others not: the next run finishes that.
  public func finish(_ change: inout SiteChange) throws(PublishingFailure) -> Changes {
    let (removals, hasNewList) = try change.ledger.finish(into: staging.staged)
    var changes = change.ledger.changes
    changes.leftovers = recovery.leftovers
    guard hasNewList || !removals.isEmpty || !changes.isEmpty else { return changes }
    switch way {
    case .onlyLooking: break
    case .inPlace(let lock):
      try replace(removing: removals, in: lock.work) { journal throws(WritingFailure) in
        try journal.save(in: lock.work)
      }
    case .exchange(_, let area):
      let (isOneStep, leftovers) = try exchange(in: area)
      changes.wasShownThroughout = isOneStep
      changes.leftovers = recovery.leftovers + leftovers
    }
    return changes
  }

  /// `save` puts the journal into `work`.
  func replace(
    removing removals: [Manifest.Entry], in work: Folder,
    save: (Journal) throws(WritingFailure) -> Void
  ) throws(PublishingFailure) {
    guard let staged = staging.staged else { return }
    let journal = Journal(removals: removals.map(\.path))
    try writing { () throws(WritingFailure) in
      try save(journal)
    }
    // What others put there while the run was at work. To write all to the disk takes long: so only now.
    do throws(PublishingFailure) {
      let obstacles = try writing { () throws(WritingFailure) in
        try journal.obstacles(staged, removing: removals, on: output)
      }
      if !obstacles.isEmpty { throw .blocked(obstacles) }
    } catch {
      try writing { () throws(WritingFailure) in try Journal.withdraw(from: work) }
      throw error
    }
    try journal.complete(staged, in: work, on: output)
  }

  /// Where this run keeps what it makes.
  var work: Folder? {
    switch way {
    case .onlyLooking: nil
    case .inPlace(let lock): lock.work
    case .exchange(_, let area): area.work
    }
  }

  /// Finishes what a run that was cut off had begun in `folder`.
  public static func recover(_ folder: OutputFolder) throws(PublishingFailure) -> Recovery {
    guard folder.exists, folder.hasWorkLeft else { return .nothing }
    let publication = try Publication(in: folder)
    publication.end()
    return publication.recovery
  }
}

/// What a run had to do for an earlier one that was cut off.
public struct Recovery: Sendable, Hashable {
  /// What the earlier one was about to do, if all that it needed had been made: it is done now.
  public let finished: Work?
  public let leftovers: Leftovers

  public enum Work: String, Sendable {
    /// To show a new site.
    case publication = "publicar"
    /// To show an earlier version again.
    case rollback = "reponer"
  }

  public static let nothing = Recovery(finished: nil, leftovers: Leftovers())
}

extension Recovery {
  public var hasFinished: Bool { finished != nil }

  func or(_ hasFinished: Bool) -> Recovery {
    Recovery(finished: finished ?? (hasFinished ? .publication : nil), leftovers: leftovers)
  }
}

extension OutputLock {
  /// Finishes what a run that was cut off had begun in `output`, or throws it away.
  func recover(_ output: Folder) throws(PublishingFailure) -> Bool {
    let journal = try writing { () throws(WritingFailure) in try Journal(in: work) }
    if let journal {
      let staged = try writing { () throws(WritingFailure) in try StagingArea(in: work) }
      defer { staged.end() }
      try journal.remaining(staged, on: output).complete(staged, in: work, on: output)
    } else {
      try writing { () throws(WritingFailure) in try Journal.discard(in: work) }
    }
    return journal != nil
  }

  /// Ends with what the run has made aside. A journal stays for the next run; what else can't be removed
  /// now, the next run removes.
  func endWork() {
    var leavesWork = false
    if work.kind(of: Journal.name) == nil {
      leavesWork = (try? Journal.discard(in: work)) == nil
    }
    end(leavesWork: leavesWork)
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

  /// Adds files, all in the order of the list: ``Publication/inOrder(_:)``.
  ///
  /// - Returns: where the new list tells of them.
  @discardableResult
  public mutating func add(_ records: [FileRecord]) throws(PublishingFailure) -> ListStretch {
    try ledger.add(records)
  }

  /// Adds the files of which the earlier list tells in `stretch`, and which are as it says.
  ///
  /// - Returns: where the new list tells of them.
  public mutating func addAgain(_ stretch: ListStretch) throws(PublishingFailure) -> ListStretch {
    try ledger.addAgain(stretch)
  }
}
