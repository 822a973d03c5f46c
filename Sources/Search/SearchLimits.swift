/// What keeps the files of an index small, however large the portal is.
public struct SearchLimits: Sendable {
  /// Entries in one file of the table of entries.
  public let entriesPerPage: Int
  /// Of a term, at most so many entries are listed, those that have it in the title first.
  public let postingsPerTerm: Int
  /// Bytes of a file of terms when it is compressed, as far as they can be told beforehand. A term
  /// that comes to more by itself has a file of its own.
  public let shardSize: Int

  public init(entriesPerPage: Int, postingsPerTerm: Int, shardSize: Int) {
    self.entriesPerPage = entriesPerPage
    self.postingsPerTerm = postingsPerTerm
    self.shardSize = shardSize
  }

  /// Files of at most 20 KB and few results in one, so that a query of six words that stand everywhere
  /// comes to less than 100 KB, the index that all queries need among them.
  public static let standard = SearchLimits(
    entriesPerPage: 16, postingsPerTerm: 20_000, shardSize: 8_000)
}
