import Checksums

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
