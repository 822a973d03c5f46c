/// Where a portal will be found: a folder of a host.
public struct PortalAddress: Sendable, Hashable {
  private let link: Link

  /// nil for what is no ``Link``, and where pages could not be below it: with a query, a place in a page, or parts
  /// of the path that are read as others (`.`, `..`, nothing).
  public init?(_ address: String) {
    guard let link = Link(address), !address.utf8.contains(where: "?#".utf8.contains) else {
      return nil
    }
    var folders = Self.parts(of: address).dropFirst()
    if folders.last?.isEmpty == true { folders.removeLast() }
    if folders.contains(where: { ["", ".", ".."].contains($0) }) { return nil }
    self.link = link
  }

  /// The host and the folders below it.
  private static func parts(of address: String) -> [Substring] {
    Array(address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2))
  }
}

extension PortalAddress {
  public var address: String { link.address }

  /// The path on its host, from `/` to `/`; of `https://example.org/a` it is `/a/`.
  public var path: String {
    let path = "/" + Self.parts(of: address).dropFirst().joined(separator: "/")
    return path.hasSuffix("/") ? path : path + "/"
  }

  /// The address of what stands at `path` below this one; nil when that is not safe to follow.
  public func appending(path: String) -> Link? { link.appending(path: path) }

  /// nil when it has no name.
  public var host: HostName? { HostName(of: link) }
}
