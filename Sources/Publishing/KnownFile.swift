public import Checksums
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
    stamp = FileStamp(
      device: try reader.read(), inode: try reader.read(), size: try reader.read(),
      modified: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(path)
    writer.write(sha256)
    writer.write(stamp.device)
    writer.write(stamp.inode)
    writer.write(stamp.size)
    writer.write(stamp.modified)
  }
}

extension Folder {
  /// Whether the file is here as it was left.
  fileprivate func holds(_ file: KnownFile) -> Bool {
    guard let present = self.file(file.path) else { return false }
    defer { present.end() }
    return present.stamp == file.stamp
  }

  fileprivate func known(_ path: String) -> KnownFile? {
    guard let file = file(path) else { return nil }
    defer { file.end() }
    return file.digest().flatMap {
      KnownFile(
        FileRecord(path: path, size: file.size, sha256: $0, presence: .same, stamp: file.stamp))
    }
  }
}

extension Publication {
  /// What is recorded of `files` if all of them are as they were left: then they need not be made again.
  public func records(of files: [KnownFile]) -> [FileRecord]? {
    guard files.allSatisfy(output.holds) else { return nil }
    return files.map {
      FileRecord(
        path: $0.path, size: $0.stamp.size, sha256: $0.sha256, presence: .same, stamp: $0.stamp)
    }
  }
}

extension OutputFolder {
  /// Whether all of `files` are as they were left.
  public func holds(_ files: [KnownFile]) -> Bool {
    guard let folder = try? Folder(at: path) else { return false }
    defer { folder.end() }
    return files.allSatisfy(folder.holds)
  }

  /// The list of published files, to be known again; nil when there is none.
  public var knownManifest: KnownFile? {
    guard let folder = try? Folder(at: path) else { return nil }
    defer { folder.end() }
    return folder.known(Manifest.name)
  }
}
