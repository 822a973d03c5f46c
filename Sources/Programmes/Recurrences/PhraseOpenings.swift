/// The words with which a form begins.
struct PhraseOpenings: Sendable {
  private let words: Set<String>
  private let sieve: WordSieve

  init(_ words: Set<String>) {
    self.words = words
    sieve = WordSieve(words)
  }
}

extension PhraseOpenings {
  func contains(_ word: String) -> Bool { sieve.mayHold(word[...]) && words.contains(word) }
}
