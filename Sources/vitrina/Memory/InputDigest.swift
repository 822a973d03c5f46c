import Checksums

/// The sum of everything that something is made of, in its order.
struct InputDigest {
  private var sum = SHA256()
}

extension InputDigest {
  /// Nothing of one text can be taken for a part of the next.
  mutating func add(_ text: String) {
    sum.update(Array("\(text.utf8.count) \(text)\n".utf8).span)
  }

  mutating func add(_ bytes: [UInt8]) {
    sum.update(Array("\(bytes.count)\n".utf8).span)
    sum.update(bytes.span)
  }

  mutating func add(_ digest: Digest) { sum.update(digest.bytes.span) }

  func finished() -> Digest { sum.finished() }
}
