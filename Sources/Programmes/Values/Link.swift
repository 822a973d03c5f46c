/// An address that is safe to follow: `https:` or `http:`, without blanks or control characters.
public struct Link: Sendable, Hashable {
  public let address: String

  /// nil for other schemes (`javascript:`, `data:`, …), relative addresses and those without a host.
  public init?(_ address: String) {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
      address.utf8.count > scheme.utf8.count,
      address.unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
          && $0 != "<" && $0 != ">" && $0 != "\""
      }),
      let host = lower.dropFirst(scheme.count).unicodeScalars.first,
      host.properties.isAlphabetic || host.properties.numericType != nil
    else { return nil }
    self.address = address
  }
}

extension Link {
  /// The path on its host, from `/` to `/`; of `https://example.org/a` it is `/a/`.
  public var path: String {
    let host = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let afterHost = host.count > 2 ? host[2].drop { $0 != "/" } : ""
    let path = afterHost.prefix { $0 != "?" && $0 != "#" }
    return path.hasSuffix("/") ? String(path) : "\(path)/"
  }
}

/// A mailbox: something, `@`, a host with a point.
public struct EmailAddress: Sendable, Hashable {
  public let address: String

  /// nil when a browser's `mailto:` would not understand it.
  public init?(_ address: String) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let allowed = address.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil
          || "._%+-@".unicodeScalars.contains($0))
    }
    guard parts.count == 2, allowed, !parts[0].isEmpty, parts[1].contains("."),
      !parts[1].hasPrefix("."), !parts[1].hasSuffix(".")
    else { return nil }
    self.address = address
  }
}
