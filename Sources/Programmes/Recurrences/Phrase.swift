/// A text in words, for all that is read from it.
public struct Phrase: Sendable {
  let words: [PhraseWord]

  public init(_ text: String) { words = PhraseWord.all(in: text) }
}
