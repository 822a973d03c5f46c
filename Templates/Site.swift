public import Diagnostics
public import Programmes
import SiteRoutes

/// What every page shares. It never changes, and is held by reference: each component of each page
/// holds it, and to copy a hundred fields for each would cost more than to write what they say.
public final class Site: Sendable {
  public let settings: PortalSettings
  public let words: Words
  /// Pages of prose, for the foot of every page.
  public let pages: [ContentPage]
  public let hasGlossary: Bool
  /// Those that many programmes share.
  public let standardIndicators: [StandardIndicator]
  /// The date at which everything is judged; never the visitor's clock.
  public let cutoff: CalendarDate
  /// The same in words: «Datos al 31 de marzo de 2024.».
  let asOf: String
  /// Of the program.
  public let version: String
  /// What puts doubts about a document into words.
  public let observations: DiagnosticText
  /// Whether events have names that stay, without which there are no feeds.
  public let hasFeeds: Bool
  /// The folder of the content, as the locations name it.
  public let contentRoot: String
  let glossary: GlossaryTable
  /// Whose portal it is.
  public let branding: Branding
  /// The sign in the band on top.
  let logo: SiteLogo?

  public init(
    settings: PortalSettings, words: Words, pages: [ContentPage], hasGlossary: Bool,
    standardIndicators: [StandardIndicator], cutoff: CalendarDate, version: String,
    observations: DiagnosticText, hasFeeds: Bool = false,
    contentRoot: String = "", glossary: [GlossaryTerm] = [], branding: Branding = Branding()
  ) {
    self.settings = settings
    self.words = words
    self.pages = pages
    self.hasGlossary = hasGlossary
    self.standardIndicators = standardIndicators
    self.cutoff = cutoff
    asOf = words(.dataAsOf, ["fecha": words.text(cutoff)])
    self.version = version
    self.observations = observations
    self.hasFeeds = hasFeeds
    self.contentRoot = contentRoot
    self.glossary = GlossaryTable(glossary)
    self.branding = branding
    logo = branding.logo.map { SiteLogo(logo: $0, route: EmbeddedAssets.route(of: $0.name)) }
  }

  private init(_ site: Site, logo: SiteLogo?) {
    settings = site.settings
    words = site.words
    pages = site.pages
    hasGlossary = site.hasGlossary
    standardIndicators = site.standardIndicators
    cutoff = site.cutoff
    asOf = site.asOf
    version = site.version
    observations = site.observations
    hasFeeds = site.hasFeeds
    contentRoot = site.contentRoot
    glossary = site.glossary
    branding = site.branding
    self.logo = logo
  }
}

/// A sign, and where its file is published.
struct SiteLogo: Sendable {
  let logo: Logo
  let route: Route
}

extension Site {
  /// The site as the pages of `institution` show it: with its own sign, where it has one. Institutions are
  /// written side by side, and threads that count the references to one object wait for each other: each
  /// has its own.
  public func showing(_ institution: Institution) -> Site {
    let own = institution.logo.map { logo in
      SiteLogo(logo: logo, route: .institutionFile(institution.slug, logo.name))
    }
    return Site(self, logo: own ?? logo)
  }
}
