/// Whose pages these are: a sign, and what stands above and below every page.
public struct Branding: Sendable {
  public let logo: Logo?
  /// Above the name of the portal: the bodies that it belongs to, and their sites.
  public let header: [BrandingLine]
  /// At the foot of the page: laws, addresses, other sites.
  public let footer: [BrandingLine]

  public init(logo: Logo? = nil, header: [BrandingLine] = [], footer: [BrandingLine] = []) {
    self.logo = logo
    self.header = header
    self.footer = footer
  }
}

/// Words of an institution on every page, with the address that they lead to, if any.
public struct BrandingLine: Sendable, Hashable {
  public let text: Verbatim
  public let link: Link?

  public init(text: Verbatim, link: Link?) {
    self.text = text
    self.link = link
  }
}

/// A sign of an institution: a picture, and what it says to whom cannot see it.
public struct Logo: Sendable, Hashable {
  /// Of its file: ASCII, fit for an address.
  public let name: String
  public let bytes: [UInt8]
  public let alternative: Verbatim
  public let size: PictureSize

  public init(name: String, bytes: [UInt8], alternative: Verbatim, size: PictureSize) {
    self.name = name
    self.bytes = bytes
    self.alternative = alternative
    self.size = size
  }
}

extension Logo {
  /// The name of the picture for shared links, which stands where an institution's sign does.
  public static let reservedName = "tarjeta.png"
}

/// Width and height in pixels of CSS, of which browsers need the proportion before the picture comes.
public struct PictureSize: Sendable, Hashable {
  public let width: Int
  public let height: Int

  /// nil when one of them is not a size: from 1 to 20,000.
  public init?(width: Int, height: Int) {
    let sizes = 1...20_000
    guard sizes.contains(width), sizes.contains(height) else { return nil }
    self.width = width
    self.height = height
  }
}
