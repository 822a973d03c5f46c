/// An index to which all has been added: what files are made of.
public struct FinishedIndex: Sendable {
  /// In the order in which they were added.
  let collections: [SearchCollection]
  /// For the index of the next run, when little has changed.
  public let words: IndexedWords
  let limits: SearchLimits
}
