import Octets

/// The name of a host in the domain name system, in lower-case ASCII: `DNSname` of RFC 4151.
///
/// Names with other letters are written in their ASCII form (`xn--…`).
public struct HostName: Sendable, Hashable {
  public let text: String

  /// nil when `text` is no such name: labels of 1 to 63 letters, digits and inner hyphens, with
  /// points between them, 253 characters in all (RFC 1035, section 2.3.4).
  public init?(_ text: String) {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 253, labels.allSatisfy(Self.isLabel) else { return nil }
    self.text = text.lowercased()
  }
}

extension HostName {
  /// The host of an address, without its port; nil when it has no name of that form.
  public init?(of link: Link) {
    let afterScheme = link.address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    let host = afterScheme.prefix { !":/?#".utf8.contains($0) }
    guard let text = String(host) else { return nil }
    self.init(text)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.utf8.count) && label.utf8.first != hyphen
      && label.utf8.last != hyphen
      && label.utf8.allSatisfy { $0 == hyphen || $0.isASCIILetterOrDigit }
  }
}
