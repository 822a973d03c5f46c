import Checksums
import FileNames
import Glibc

/// Compares the files of a site with what the output folder holds, and makes those that differ aside.
/// The output folder itself is only read. Files may be given from several threads.
struct Staging: Sendable {
  let output: Folder
  /// Where files are made; nil to compare only.
  let staged: StagingArea?
  /// Whether nothing but hidden files stood in the output folder when the run began: then no other file need
  /// be looked up there.
  private let isNew: Bool

  init(output: Folder, staged: StagingArea?) {
    self.output = output
    self.staged = staged
    isNew = (try? output.names().allSatisfy(\.isHidden)) ?? false
  }
}

extension Staging {
  /// The file that stands at `path`; nil and `errno` when there is none that can be read.
  func present(_ path: String) -> OpenFile? {
    if isNew, !path.hasPrefix(".") {
      errno = ENOENT
      return nil
    }
    return output.file(path)
  }

  /// Compares `bytes` with the file at `path`, and makes it aside when they differ.
  func add(_ bytes: [UInt8], at path: String) throws(PublishingFailure) -> FileRecord {
    let (presence, stamp) = try writing { () throws(WritingFailure) in
      let (presence, stamp) = try self.presence(of: bytes, at: path)
      if presence == .same { return (presence, stamp) }
      // Also what something is in the way of: that may be what the site no longer has.
      return (presence, try staged?.folder(for: presence).write(bytes, to: path))
    }
    return FileRecord(
      path: path, size: bytes.count, sha256: SHA256.digest(of: bytes), presence: presence,
      stamp: stamp)
  }

  /// What stands at `path`, with the stamp of a file that has these bytes.
  private func presence(
    of bytes: [UInt8], at path: String
  ) throws(WritingFailure) -> (FileRecord.Presence, FileStamp?) {
    guard let file = present(path) else { return (try missing(path), nil) }
    defer { file.end() }
    guard file.size == bytes.count, file.continues(with: bytes) else { return (.other, nil) }
    return (.same, file.stamp)
  }

  /// Why there is no file at `path`, told by `errno`.
  func missing(_ path: String) throws(WritingFailure) -> FileRecord.Presence {
    switch errno {
    case ENOENT: return .absent
    case ELOOP, ENOTDIR, EISDIR, EINVAL, ENXIO:
      return .blocked(try obstacle(on: path))
    default: throw output.failure(at: path)
    }
  }

  /// The first thing on the way to `path` that is no folder, or a folder at its end.
  private func obstacle(on path: String) throws(WritingFailure) -> Obstacle {
    let parts = path.split(separator: "/").map(String.init)
    var reached = ""
    for part in parts {
      let parent = try output.folder(reached)
      let kind = parent.kind(of: part)
      parent.end()
      reached = reached.isEmpty ? part : "\(reached)/\(part)"
      if kind == .symbolicLink {
        return Obstacle(path: output.name(of: reached), kind: .symbolicLink)
      }
      if kind != .folder { return Obstacle(path: output.name(of: reached), kind: .file) }
    }
    return Obstacle(path: output.name(of: path), kind: .folder)
  }
}

/// Runs `change` and gives its failure the form of a run's.
func writing<Value>(
  _ change: () throws(WritingFailure) -> Value
) throws(PublishingFailure) -> Value {
  do throws(WritingFailure) {
    return try change()
  } catch {
    throw .writing(error)
  }
}
