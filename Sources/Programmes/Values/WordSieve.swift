public import Octets

/// Which words may be among some, by their first and last octets and their length: most words of a text are
/// told from them without being looked up.
@usableFromInline
package struct WordSieve: Sendable {
  /// For each first octet, a bit for each length, and for those that differ by 64.
  @usableFromInline var lengthsByFirst = [UInt64](repeating: 0, count: 256)
  /// The same for each last octet.
  @usableFromInline var lengthsByLast = [UInt64](repeating: 0, count: 256)

  /// `words` are in lower case.
  package init(_ words: some Sequence<String>) {
    for word in words {
      guard let first = word.utf8.first, let last = word.utf8.last else { continue }
      let length: UInt64 = 1 &<< UInt64(word.utf8.count)
      lengthsByFirst[Int(first)] |= length
      lengthsByLast[Int(last)] |= length
    }
  }
}

extension WordSieve {
  /// Whether `word`, in capitals or not, may be one of them.
  @inlinable
  package func mayHold(_ word: Substring) -> Bool { word.withOctets(mayHold) }

  /// `word` is the UTF-8 of a word.
  @inlinable
  package func mayHold(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    let length: UInt64 = 1 &<< UInt64(word.count)
    return lengthsByFirst[Int(first.inLowerCase)] & lengthsByLast[Int(last.inLowerCase)] & length
      != 0
  }
}
