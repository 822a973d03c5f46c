import Checksums
import Glibc

/// A file of the site that is given piece by piece, so that its size makes no difference. It is made aside
/// while it is compared with the one that stands in its place.
///
///     var file = try publication.begin("datos/actividades.csv")
///     try file.append(rows)
///     let record = try file.finish()
public struct FileUnderway {
  private let path: String
  /// Where it is made; nil when it is only compared.
  private let target: Folder?
  private let file: Int32
  private let present: OpenFile?
  private let absence: FileRecord.Presence
  private var sum = SHA256()
  /// In bytes, so far.
  public private(set) var size = 0
  private var isSame: Bool

  init(_ path: String, in staging: Staging) throws(WritingFailure) {
    self.path = path
    present = staging.output.file(path)
    absence = present == nil ? try staging.missing(path) : .other
    isSame = present != nil
    if case .blocked = absence { target = nil } else { target = staging.staged }
    file = try target?.newFile(path) ?? -1
  }
}

extension FileUnderway {
  /// Adds the next bytes.
  public mutating func append(_ bytes: [UInt8]) throws(PublishingFailure) {
    if bytes.isEmpty { return }
    sum.update(bytes.span)
    size += bytes.count
    if isSame { isSame = present?.continues(with: bytes) ?? false }
    guard let target else { return }
    var failure: WritingFailure?
    bytes.withUnsafeBytes { bytes in
      do throws(WritingFailure) {
        try target.append(bytes, to: file, at: path)
      } catch {
        failure = error
      }
    }
    if let failure { throw .writing(failure) }
  }

  /// Ends the file. One with the bytes of that in its place is not kept.
  public func finish() throws(PublishingFailure) -> FileRecord {
    let isSame = isSame && present?.size == size
    let stamp = isSame ? present?.stamp : FileStamp(of: file)
    present?.end()
    if let target {
      if close(file) != 0 { throw .writing(target.failure(at: path)) }
      if isSame { unlinkat(target.descriptor, path, 0) }
    }
    return FileRecord(
      path: path, size: size, sha256: sum.finished(), presence: isSame ? .same : absence,
      stamp: stamp)
  }
}

extension OpenFile {
  /// Whether the next bytes of the file are these.
  func continues(with bytes: [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: Folder.pieceSize, alignment: 16) { buffer in
      var offset = 0
      while offset < bytes.count {
        let room = min(buffer.count, bytes.count - offset)
        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<room])
        guard read(into: piece) == room else { return false }
        let isSame = bytes.withUnsafeBytes { bytes in
          guard let one = bytes.baseAddress, let other = piece.baseAddress else { return false }
          return memcmp(one + offset, other, room) == 0
        }
        if !isSame { return false }
        offset += room
      }
      return true
    }
  }
}

extension Publication {
  /// Begins a file that is given piece by piece.
  public func begin(_ path: String) throws(PublishingFailure) -> FileUnderway {
    try writing { () throws(WritingFailure) in try FileUnderway(path, in: staging) }
  }
}
