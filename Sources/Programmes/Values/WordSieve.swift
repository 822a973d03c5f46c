/// Which words may be among some, by their first octet and their length: most words of a text are told
/// from them without being looked up.
@usableFromInline
package struct WordSieve: Sendable {
  /// For each first octet, a bit for each length.
  @usableFromInline var lengths = [UInt64](repeating: 0, count: 256)

  /// `words` are in lower case, and shorter than 64 octets.
  package init(_ words: some Sequence<String>) {
    for word in words {
      if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt64(word.utf8.count) }
    }
  }
}

extension WordSieve {
  /// Whether `word`, in capitals or not, may be one of them.
  @inlinable
  package func mayHold(_ word: Substring) -> Bool {
    word.withOctets { octets in
      guard let first = octets.first else { return false }
      let isLetter = (0x41...0x5A).contains(first)
      return lengths[Int(isLetter ? first | 0x20 : first)] & (1 << UInt64(octets.count)) != 0
    }
  }
}
