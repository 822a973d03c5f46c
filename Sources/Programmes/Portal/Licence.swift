/// Under which terms the data of a portal may be used.
public struct Licence: Sendable, Hashable {
  public let name: Verbatim
  /// Where its text is.
  public let link: Link

  public init(name: Verbatim, link: Link) {
    self.name = name
    self.link = link
  }
}
