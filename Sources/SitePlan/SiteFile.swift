/// A file of the site before it is written.
public struct SiteFile: Sendable, Hashable {
  /// Below the root of the site, with `/` between folders.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
