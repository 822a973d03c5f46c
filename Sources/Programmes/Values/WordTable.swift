/// What some words stand for; most words of a text are told from them by a sieve.
package struct WordTable<Meaning: Sendable>: Sendable {
  private let meanings: [String: Meaning]
  private let sieve: WordSieve

  /// The words are in lower case.
  package init(_ meanings: [String: Meaning]) {
    self.meanings = meanings
    sieve = WordSieve(meanings.keys)
  }
}

extension WordTable {
  package subscript(word: String) -> Meaning? { sieve.mayHold(word.utf8) ? meanings[word] : nil }

  package var words: some Collection<String> { meanings.keys }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral entries: (String, Meaning)...) {
    self.init(Dictionary(uniqueKeysWithValues: entries))
  }
}
