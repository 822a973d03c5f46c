import Checksums
import Glibc

extension Staging {
  /// Compares the file at `source`, however large, with the one at `path`, and copies it aside when
  /// they differ. A symbolic link at `source` is not followed.
  func add(copyOf source: String, at path: String) throws(PublishingFailure) -> FileRecord {
    guard let input = OpenFile(open(source, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
    else { throw .source(path: source, code: errno) }
    defer { input.end() }
    var presence = FileRecord.Presence.other
    if let present = present(path) {
      defer { present.end() }
      if present.size == input.size, let digest = try digest(of: input, at: source, if: present) {
        return FileRecord(
          path: path, size: input.size, sha256: digest, presence: .same, stamp: present.stamp)
      }
    } else {
      presence = try writing { () throws(WritingFailure) in try missing(path) }
    }
    guard lseek(input.descriptor, 0, SEEK_SET) == 0 else {
      throw .source(path: source, code: errno)
    }
    let (size, digest, stamp) = try pour(
      input, of: source, to: path, in: staged?.folder(for: presence))
    return FileRecord(path: path, size: size, sha256: digest, presence: presence, stamp: stamp)
  }

  /// The digest of `input` if `present` has the same bytes.
  private func digest(
    of input: OpenFile, at source: String, if present: OpenFile
  ) throws(PublishingFailure) -> Digest? {
    var sum = SHA256()
    while true {
      let piece = try self.piece(of: input, at: source)
      let other = [UInt8](unsafeUninitializedCapacity: Folder.pieceSize) { buffer, count in
        count = present.read(into: UnsafeMutableRawBufferPointer(buffer)) ?? 0
      }
      if piece != other { return nil }
      if piece.isEmpty { return sum.finished() }
      sum.update(piece.span)
    }
  }

  private func pour(
    _ input: OpenFile, of source: String, to path: String, in target: Folder?
  ) throws(PublishingFailure) -> (size: Int, Digest, FileStamp?) {
    guard let target else {
      let (size, digest) = try pour(input, of: source) { _ in }
      return (size, digest, nil)
    }
    let file = try writing { () throws(WritingFailure) in try target.newFile(path) }
    let facts: (size: Int, digest: Digest)
    do throws(PublishingFailure) {
      facts = try pour(input, of: source) { piece throws(WritingFailure) in
        try target.append(piece.span, to: file, at: path)
      }
    } catch {
      close(file)
      throw error
    }
    let stamp = try writing { () throws(WritingFailure) in try target.finish(file, at: path) }
    return (facts.size, facts.digest, stamp)
  }

  private func pour(
    _ input: OpenFile, of source: String, into write: ([UInt8]) throws(WritingFailure) -> Void
  ) throws(PublishingFailure) -> (size: Int, digest: Digest) {
    var sum = SHA256()
    var size = 0
    while case let piece = try piece(of: input, at: source), !piece.isEmpty {
      sum.update(piece.span)
      size += piece.count
      try writing { () throws(WritingFailure) in try write(piece) }
    }
    return (size, sum.finished())
  }

  /// The next bytes; none at the end of the file.
  private func piece(of input: OpenFile, at source: String) throws(PublishingFailure) -> [UInt8] {
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Folder.pieceSize) { buffer, count in
      if let got = input.read(into: UnsafeMutableRawBufferPointer(buffer)) {
        count = got
      } else {
        code = errno
      }
    }
    if code != 0 { throw .source(path: source, code: code) }
    return piece
  }
}
