import Checksums
import Glibc

extension OpenFile {
  /// The digest of what is left to be read; nil when it can't be read.
  func digest() -> Digest? {
    var sum = SHA256()
    while true {
      guard let piece = piece() else { return nil }
      if piece.isEmpty { return sum.finished() }
      sum.update(piece.span)
    }
  }
}

extension OpenFile {
  /// Whether what is left to be read of both is the same; false when it can't be read.
  func hasSameBytes(as other: OpenFile) -> Bool {
    guard size == other.size else { return false }
    while true {
      guard let piece = piece(), let otherPiece = other.piece(), piece == otherPiece else {
        return false
      }
      if piece.isEmpty { return true }
    }
  }

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

  /// `count` bytes, the first of which is at `position`; nil when they are not there or can't be read.
  func bytes(from position: Int, count: Int) -> [UInt8]? {
    guard position >= 0, count <= size - position else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
          off_t(position + filled))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        filled += got
      }
    }
    return bytes.count == count ? bytes : nil
  }

  /// The next bytes, none at the end; nil when they can't be read.
  private func piece() -> [UInt8]? {
    var isRead = true
    let piece = [UInt8](unsafeUninitializedCapacity: Folder.pieceSize) { buffer, count in
      let got = read(into: UnsafeMutableRawBufferPointer(buffer))
      (count, isRead) = (got ?? 0, got != nil)
    }
    return isRead ? piece : nil
  }
}
