/// Some words; most words of a text are told from them by a sieve.
package struct WordSet: Sendable {
  private let words: Set<String>
  private let sieve: WordSieve

  /// `words` are in lower case.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    sieve = WordSieve(self.words)
  }
}

extension WordSet {
  package func contains(_ word: String) -> Bool { sieve.mayHold(word.utf8) && words.contains(word) }
}

extension WordSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral words: String...) { self.init(words) }
}
