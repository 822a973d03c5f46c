/// The data of a whole portal, and what is said about them.
public struct PortalData: Sendable {
  /// Every data set in every form.
  public let files: [DataFile]
  public let words: DataWords
  let edition: Edition

  /// `institutions` are in the order of their rows.
  public init(
    of institutions: [InstitutionData], in edition: Edition, _ words: DataWords
  ) {
    files = DataFile.all(of: institutions, in: edition)
    self.words = words
    self.edition = edition
  }
}
