import Checksums
import Glibc

/// What a run changes on the public site.
public struct Changes: Sendable, Hashable {
  public internal(set) var added = FileTally()
  public internal(set) var changed = FileTally()
  public internal(set) var removed: [String] = []
  /// Whether at every moment the folder was there: false only where a whole folder was exchanged on a file
  /// system that can't do that in one step.
  public internal(set) var wasShownThroughout = true
  /// Also of what an earlier run had begun.
  public internal(set) var leftovers = Leftovers()
}

extension Changes {
  public var isEmpty: Bool { added.count + changed.count + removed.count == 0 }
}

/// Files with the same fate.
public struct FileTally: Sendable, Hashable {
  public private(set) var count = 0
  /// In the order of the list. Empty but for a run that only looks: a first build adds all files that
  /// there are.
  public private(set) var paths: [String] = []

  init() {}

  mutating func add(_ path: String, listing: Bool) {
    count += 1
    if listing { paths.append(path) }
  }
}

/// Holds the files of a site, given in the order of the list, against the list that an earlier run
/// left, and writes the new list. No more than one file of either is in memory, but for those that
/// are stale, or that a run which only looks tells of.
struct Ledger {
  private let output: Folder
  private var earlier: EarlierFiles
  private var writer: ManifestWriter?
  private var obstacles: [Obstacle] = []
  private var stale: [Manifest.Entry] = []
  private(set) var changes = Changes()
  /// Of all that has been added; nil as long as that is nothing.
  private var listed: ListStretch?

  /// `writer` is nil for a run that only looks.
  init(of output: Folder, _ writer: ManifestWriter?) {
    self.output = output
    self.writer = writer
    earlier = EarlierFiles(in: output)
  }
}

extension Ledger {
  /// What the earlier list says of the site.
  var earlierManifest: Manifest? { earlier.manifest }

  mutating func add(_ records: [FileRecord]) throws(PublishingFailure) -> ListStretch {
    let start = nextStart
    for record in records {
      let line = Manifest.line(of: record)
      if record.presence != .same || !earlier.pass(line) { settle(record) }
      try write(line)
    }
    return ListStretch(start: start, end: listed?.end ?? start)
  }

  /// Holds a file against the earlier list, which says something else of it or nothing.
  private mutating func settle(_ record: FileRecord) {
    passStale(before: record.path)
    let isOurs = earlier.next?.path == record.path
    if isOurs { earlier.pass() }
    switch record.presence {
    case .same: break
    case .absent: changes.added.add(record.path, listing: writer == nil)
    case .other where isOurs: changes.changed.add(record.path, listing: writer == nil)
    case .other:
      obstacles.append(Obstacle(path: output.name(of: record.path), kind: .file))
    case .blocked(let obstacle): obstacles.append(obstacle)
    }
  }

  /// The files of `stretch` of the earlier list, which are as they were left.
  mutating func addAgain(_ stretch: ListStretch) throws(PublishingFailure) -> ListStretch {
    while earlier.position < stretch.start, let entry = earlier.next {
      stale.append(entry)
      earlier.pass()
    }
    guard let lines = earlier.pass(stretch) else {
      throw .writing(output.failure(at: Manifest.name))
    }
    let start = nextStart
    try write(lines)
    return ListStretch(start: start, end: listed?.end ?? start)
  }

  private mutating func write(_ lines: [UInt8]) throws(PublishingFailure) {
    if lines.isEmpty { return }
    listed = ListStretch(start: 0, end: nextStart + lines.count)
    try writing { () throws(WritingFailure) in try writer?.add(lines) }
  }

  private var nextStart: Int { listed.map { $0.end + Manifest.separator.count } ?? 0 }

  private mutating func passStale(before path: String?) {
    while let entry = earlier.next, path.map({ output.order.precedes(entry.path, $0) }) ?? true {
      stale.append(entry)
      earlier.pass()
    }
  }

  /// Ends both lists, and puts the new one with what is `staged`. What stands in the way is thrown.
  ///
  /// - Returns: what is to be removed, and whether the new list has other bytes than the old one.
  mutating func finish(
    into staged: StagingArea?
  ) throws(PublishingFailure) -> (removals: [Manifest.Entry], hasNewList: Bool) {
    passStale(before: nil)
    defer { earlier.end() }
    obstacles = try writing { () throws(WritingFailure) in
      try judgeStale()
      return try obstacles.remaining(in: output, afterRemoving: changes.removed)
    }
    if output.kind(of: Manifest.name) != nil, !earlier.isManifest {
      obstacles.append(Obstacle(path: output.name(of: Manifest.name), kind: .file))
    }
    if !obstacles.isEmpty {
      throw .blocked(Set(obstacles).sorted { $0.path.precedes($1.path) })
    }
    let hasNewList = try writing { () throws(WritingFailure) in
      guard let staged else { return false }
      return try writer?.finish(unlessIn: output, into: staged) ?? false
    }
    return (stale, hasNewList)
  }

  /// A file that is gone already needs no removal, and one that somebody has changed is not ours.
  private mutating func judgeStale() throws(WritingFailure) {
    var removals: [Manifest.Entry] = []
    for entry in stale {
      switch try output.fate(of: entry) {
      case .gone: break
      case .asWritten: removals.append(entry)
      case .obstacle(let obstacle): obstacles.append(obstacle)
      }
    }
    stale = removals
    changes.removed = removals.map(\.path)
  }
}
