/// The data of a whole portal, and what is said about them.
public struct PortalData: Sendable {
  /// Every data set in every form.
  public let files: [DataFile]
  public let words: DataWords
  let edition: Edition

  public init(_ files: [DataFile], in edition: Edition, _ words: DataWords) {
    self.files = files
    self.words = words
    self.edition = edition
  }
}

extension PortalData {
  /// What a data set is to who finds it in a catalogue of many portals.
  public func description(of table: TableName) -> String {
    words.description(of: table, in: edition.title)
  }
}
