public import Diagnostics

/// A public body with its committee and its programmes.
public final class Institution: Sendable {
  public let naming: InstitutionName
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
  let agreementIndex: AgreementIndex
  public let location: SourceLocation
  /// Shown on its pages, in the place of the portal's.
  public let logo: Logo?

  public init(
    slug: Slug, name: Verbatim, acronym: Verbatim?, level: GovernmentLevel?, territory: Verbatim?,
    committee: Committee?, contact: Contact, nonWorkingDays: NonWorkingDays = .undeclared,
    presentation: MarkdownText?,
    programmes: [Programme], meetings: [Meeting], location: SourceLocation, logo: Logo? = nil
  ) {
    naming = InstitutionName(slug: slug, name: name, acronym: acronym)
    self.level = level
    self.territory = territory
    self.committee = committee
    self.contact = contact
    self.nonWorkingDays = nonWorkingDays
    self.presentation = presentation
    self.programmes = programmes.sorted { ($1.years, $0.slug) < ($0.years, $1.slug) }
    self.meetings = meetings.sorted { $0.date > $1.date }
    agreementIndex = AgreementIndex(of: meetings)
    self.location = location
    self.logo = logo
  }
}

extension Institution {
  public var slug: Slug { naming.slug }
  public var name: Verbatim { naming.name }
  public var acronym: Verbatim? { naming.acronym }

  /// What people call it: its acronym, or its name.
  public var shortName: String { naming.shortName }
}

/// The raw values are what content files say.
public enum GovernmentLevel: String, Sendable, CaseIterable {
  case federal
  case state = "estatal"
  case municipal
}
