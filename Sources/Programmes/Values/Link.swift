/// An address that is safe to follow: `https:` or `http:`, without blanks or control characters.
public struct Link: Sendable, Hashable {
  public let address: String

  /// nil for other schemes (`javascript:`, `data:`, …), relative addresses, those without a host, and those whose
  /// host a reader may take for another: with a name and password before it, a `\`, or an impossible port.
  public init?(_ address: String) {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
      address.utf8.count > scheme.utf8.count,
      address.utf8.allSatisfy(Self.isPlain) || address.unicodeScalars.allSatisfy(Self.isSeen),
      let host = lower.dropFirst(scheme.count).unicodeScalars.first,
      host.properties.isAlphabetic || host.properties.numericType != nil,
      Self.isAuthority(
        address.utf8.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }),
      !address.utf8.contains(UInt8(ascii: "\\"))
    else { return nil }
    self.address = address
  }

  /// Host and port of RFC 3986, section 3.2.
  private static func isAuthority(_ text: Substring.UTF8View) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, !text.contains(UInt8(ascii: "@")) else { return false }
    return parts.count == 1 || parts[1].isEmpty
      || parts[1].first != UInt8(ascii: "+") && UInt16(Substring(parts[1])) != nil
  }
}

extension Link {
  /// The address of what stands at `path` below this one; nil when that is not safe to follow.
  public func appending(path: String) -> Link? {
    let whole = (address.utf8.last == UInt8(ascii: "/") ? address : address + "/") + path
    return path.octetsAllSatisfy(Self.isPlain) ? Link(checked: whole) : Link(whole)
  }

  private init(checked address: String) { self.address = address }

  /// Most addresses have nothing but visible ASCII, and there are many of them.
  private static func isPlain(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: (0x21...0x7E).contains(octet)
    }
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !unseen.contains(scalar.properties.generalCategory)
      && scalar != "<" && scalar != ">" && scalar != "\""
  }

  /// Characters that a reader of the address would not see.
  private static let unseen: Set<Unicode.GeneralCategory> = [
    .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned,
  ]
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
