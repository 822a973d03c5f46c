import Octets

/// The path of a site on its host, from `/` to `/`, that every server reads alike.
public struct ServerPath: Sendable, Hashable {
  public let text: String

  public static let root = ServerPath(checked: "/")

  /// nil for anything but the unreserved characters of RFC 3986, 2.3, between slashes: blanks, accents
  /// and signs mean different things in the settings of different servers.
  public init?(_ path: String) {
    let isFit =
      path.hasPrefix("/") && path.hasSuffix("/")
      && path.utf8.allSatisfy { $0.isUnreserved || $0 == UInt8(ascii: "/") }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
    guard isFit, parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return nil }
    text = path
  }

  private init(checked path: String) {
    text = path
  }
}

extension ServerPath {
  var pattern: String { text.asPattern }
}

extension String {
  /// For a regular expression, where a point would be any character; of a text without other signs of those.
  var asPattern: String {
    split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
  }
}
