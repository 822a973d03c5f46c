import Checksums
public import Memory

/// A file that an earlier run left in the output folder, by which the next run knows it again without
/// making it.
public struct KnownFile: Sendable, Hashable {
  /// Below the root of the site.
  let path: String
  let sha256: Digest
  let stamp: FileStamp

  /// nil when it is not known how the file would be known again.
  public init?(_ record: FileRecord) {
    guard let stamp = record.stamp else { return nil }
    self.init(path: record.path, sha256: record.sha256, stamp: stamp)
  }

  private init(path: String, sha256: Digest, stamp: FileStamp) {
    (self.path, self.sha256, self.stamp) = (path, sha256, stamp)
  }
}

extension KnownFile: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    path = try reader.read()
    sha256 = try reader.read()
    stamp = try reader.read()
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(path)
    writer.write(sha256)
    writer.write(stamp)
  }
}

extension Folder {
  /// Whether the files are here as they were left by a run that was done with them when they were `settled`; one
  /// that was touched later is read. Those of one folder follow each other: each folder is looked up once, in one
  /// that is open for it and its siblings.
  fileprivate func holds(_ files: [KnownFile], _ settled: Settled) -> Bool {
    var open: (path: String, folder: Folder)?
    var path: String?
    var leaf = ""
    defer { open?.folder.end() }
    for file in files {
      let parent = file.path.folderPart
      if path != parent {
        let grandparent = parent.folderPart
        if open?.path != grandparent {
          open?.folder.end()
          open = (try? folder(grandparent)).map { (grandparent, $0) }
        }
        leaf = parent.isEmpty ? "" : parent.namePart
        guard leaf.isEmpty || open?.folder.kind(of: leaf) == .folder else { return false }
        (path, leaf) = (parent, leaf.isEmpty ? "" : "\(leaf)/")
      }
      let place = leaf + file.path.namePart
      guard let folder = open?.folder, let found = folder.stamp(of: place),
        found.stamp == file.stamp,
        found.changed <= settled || folder.digest(of: place) == file.sha256
      else { return false }
    }
    return true
  }
}

extension Folder {
  fileprivate func digest(of path: String) -> Digest? {
    guard let file = file(path) else { return nil }
    defer { file.end() }
    return file.digest()
  }
}

extension KnownFile {
  /// What is recorded of the file, which is as it was left.
  public var record: FileRecord {
    FileRecord(path: path, size: stamp.size, sha256: sha256, presence: .same, stamp: stamp)
  }
}

extension Publication {
  /// What is recorded of `files` if all of them are as they were left: then they need not be made again.
  public func records(of files: [KnownFile], _ settled: Settled) -> [FileRecord]? {
    output.holds(files, settled) ? files.map(\.record) : nil
  }
}

extension OutputFolder {
  /// Whether all files of all groups are as they were left.
  public func holds(_ groups: [(files: [KnownFile], settled: Settled)]) -> Bool {
    guard let folder = try? Folder(at: place) else { return false }
    defer { folder.end() }
    return groups.allSatisfy { folder.holds($0.files, $0.settled) }
  }

  /// By what the list of published files is known again; nil when there is none.
  public var manifestStamp: FileStamp? { manifest?.stamp }

  /// Whether the list of published files has that stamp and was not touched since it was `settled`.
  public func holdsManifest(_ stamp: FileStamp, _ settled: Settled) -> Bool {
    manifest.map { $0.stamp == stamp && $0.changed <= settled } ?? false
  }

  private var manifest: (stamp: FileStamp, changed: Settled)? {
    guard let folder = try? Folder(at: place) else { return nil }
    defer { folder.end() }
    return folder.stamp(of: Manifest.name)
  }
}
