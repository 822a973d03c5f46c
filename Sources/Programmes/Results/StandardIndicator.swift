public import Diagnostics

/// An indicator that many programmes share, so that it is one series across years and institutions:
/// `indicadores.yaml`.
public struct StandardIndicator: Sendable, Hashable {
  public let id: Slug
  public let name: Verbatim
  public let definition: Verbatim?
  /// Where the indicator comes from.
  public let source: Verbatim?
  /// What each year's official table says of it.
  public let editions: [Edition]
  /// What can't be compared, and why.
  public let caveats: [Verbatim]
  public let location: SourceLocation

  /// An indicator in the official table of one year.
  public struct Edition: Sendable, Hashable {
    public let year: Int
    public let target: Target?
    public let note: Verbatim?

    public init(year: Int, target: Target?, note: Verbatim?) {
      self.year = year
      self.target = target
      self.note = note
    }
  }

  public init(
    id: Slug, name: Verbatim, definition: Verbatim?, source: Verbatim?, editions: [Edition],
    caveats: [Verbatim], location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.source = source
    self.editions = editions.sorted { $0.year < $1.year }
    self.caveats = caveats
    self.location = location
  }
}
