import Octets
public import Programmes

/// A name that stays the same whatever happens to the thing named, its text or its address:
/// `tag:etica.example.org,2026-01-01:instituciones/faro/` (RFC 4151).
public struct TagURI: Sendable, Hashable {
  public let text: String

  /// - Parameters:
  ///   - host: who gives the name.
  ///   - day: a day on which `host` was theirs. It is part of the name: once chosen it must never
  ///     change.
  ///   - path: what is named, among all that the host names. Characters other than letters, digits
  ///     and `-._~/` are percent-encoded, so that two paths never have one name.
  public init(host: HostName, day: CalendarDate, path: String) {
    text = "tag:\(host.text),\(day.iso):\(path.percentEncoded(keeping: \.isPathOctet))"
  }
}

extension UInt8 {
  /// Unreserved (RFC 3986, section 2.3), or the border of two parts of a path.
  fileprivate var isPathOctet: Bool { isUnreserved || self == UInt8(ascii: "/") }
}
