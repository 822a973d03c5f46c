public import Diagnostics

/// A public body with its committee and its programmes.
public struct Institution: Sendable {
  public let slug: Slug
  public let name: Verbatim
  public let acronym: Verbatim?
  public let level: GovernmentLevel?
  /// State or municipality.
  public let territory: Verbatim?
  public let committee: Committee?
  public let contact: Contact
  public let nonWorkingDays: NonWorkingDays
  public let presentation: MarkdownText?
  /// Newest first.
  public let programmes: [Programme]
  /// Newest first.
  public let meetings: [Meeting]
  public let location: SourceLocation
  /// Shown on its pages, in the place of the portal's.
  public let logo: Logo?

  public init(
    slug: Slug, name: Verbatim, acronym: Verbatim?, level: GovernmentLevel?, territory: Verbatim?,
    committee: Committee?, contact: Contact, nonWorkingDays: NonWorkingDays = .undeclared,
    presentation: MarkdownText?,
    programmes: [Programme], meetings: [Meeting], location: SourceLocation, logo: Logo? = nil
  ) {
    self.slug = slug
    self.name = name
    self.acronym = acronym
    self.level = level
    self.territory = territory
    self.committee = committee
    self.contact = contact
    self.nonWorkingDays = nonWorkingDays
    self.presentation = presentation
    self.programmes = programmes.sorted { ($1.years, $0.slug) < ($0.years, $1.slug) }
    self.meetings = meetings.sorted { $0.date > $1.date }
    self.location = location
    self.logo = logo
  }
}

extension Institution {
  /// What people call it: its acronym, or its name.
  public var shortName: String { acronym?.text ?? name.text }
}

/// The raw values are what content files say.
public enum GovernmentLevel: String, Sendable, CaseIterable {
  case federal
  case state = "estatal"
  case municipal
}
