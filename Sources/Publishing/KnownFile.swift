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
  /// Whether the files are here as they were left. Those of one folder follow each other: each folder is
  /// looked up once, in one that is open for it and its siblings.
  fileprivate func holds(_ files: [KnownFile]) -> Bool {
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
      guard open?.folder.stamp(of: leaf + file.path.namePart) == file.stamp else { return false }
    }
    return true
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
  public func records(of files: [KnownFile]) -> [FileRecord]? {
    output.holds(files) ? files.map(\.record) : nil
  }
}

extension OutputFolder {
  /// Whether all of `files` are as they were left.
  public func holds(_ files: [KnownFile]) -> Bool {
    guard let folder = try? Folder(at: path) else { return false }
    defer { folder.end() }
    return folder.holds(files)
  }

  /// By what the list of published files is known again; nil when there is none.
  public var manifestStamp: FileStamp? {
    guard let folder = try? Folder(at: path) else { return nil }
    defer { folder.end() }
    return folder.stamp(of: Manifest.name)
  }
}
