public import Looks
public import ServerSettings

/// What the whole site shares: settings, glossary, pages. Institutions come one by one.
public struct Portal: Sendable {
  public let settings: PortalSettings
  public let glossary: [GlossaryTerm]
  public let standardIndicators: [StandardIndicator]
  public let pages: [ContentPage]
  /// Files that replace the program's own of the same name.
  public let assets: [Asset]
  public let branding: Branding

  public init(
    settings: PortalSettings, glossary: [GlossaryTerm],
    standardIndicators: [StandardIndicator] = [], pages: [ContentPage], assets: [Asset],
    branding: Branding = Branding()
  ) {
    self.settings = settings
    self.glossary = glossary
    self.standardIndicators = standardIndicators
    self.pages = pages
    self.assets = assets
    self.branding = branding
  }
}

public struct PortalSettings: Sendable {
  public let title: Verbatim
  public let description: Verbatim?
  /// Where the portal will be found: canonical addresses and the site map are made from it.
  public let baseURL: PortalAddress?
  /// BCP 47 tag of the catalogue to use; nil for the program's own.
  public let language: Verbatim?
  public let firstWeekday: Weekday
  /// Said on every page: for example that the data are fictional.
  public let notice: Verbatim?
  /// Folder, within the content, whose files replace the program's own assets of the same name.
  public let assets: Verbatim?
  public let thresholds: Thresholds
  public let feedIdentity: FeedIdentity?
  /// Of the data; nil when nobody has declared one.
  public let licence: Licence?
  public let contact: Contact
  /// Where the content's files can be seen, line by line.
  public let repository: AddressTemplate<RepositoryPlace>?
  /// The form for who found a mistake; the portal's mailbox without it.
  public let reports: AddressTemplate<ReportPlace>?
  public let theme: Theme
  /// Those whose settings every build writes.
  public let servers: [WebServer]

  public init(
    title: Verbatim, description: Verbatim?, baseURL: PortalAddress?, language: Verbatim?,
    firstWeekday: Weekday, notice: Verbatim?, assets: Verbatim?,
    thresholds: Thresholds = Thresholds(), feedIdentity: FeedIdentity? = nil,
    licence: Licence? = nil, contact: Contact,
    repository: AddressTemplate<RepositoryPlace>? = nil,
    reports: AddressTemplate<ReportPlace>? = nil, theme: Theme = .institutional,
    servers: [WebServer] = []
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.firstWeekday = firstWeekday
    self.notice = notice
    self.assets = assets
    self.thresholds = thresholds
    self.feedIdentity = feedIdentity
    self.licence = licence
    self.contact = contact
    self.repository = repository
    self.reports = reports
    self.theme = theme
    self.servers = servers
  }
}

/// Bounds that a portal may set for its judgements, each with its source; by default there is none.
public struct Thresholds: Sendable, Hashable {
  /// For activities.
  public let tolerance: RiskTolerance?
  /// For indicators.
  public let trafficLight: TrafficLight?

  public init(tolerance: RiskTolerance? = nil, trafficLight: TrafficLight? = nil) {
    self.tolerance = tolerance
    self.trafficLight = trafficLight
  }
}

/// An acronym or a term that citizens need explained.
public struct GlossaryTerm: Sendable, Hashable {
  public let slug: Slug
  public let term: Verbatim
  public let meaning: Verbatim
  public let definition: Verbatim?

  public init(slug: Slug, term: Verbatim, meaning: Verbatim, definition: Verbatim?) {
    self.slug = slug
    self.term = term
    self.meaning = meaning
    self.definition = definition
  }
}

/// A page that is only prose: method, accessibility, privacy.
public struct ContentPage: Sendable, Hashable {
  public let slug: Slug
  public let title: Verbatim
  public let description: Verbatim?
  public let body: MarkdownText?

  public init(slug: Slug, title: Verbatim, description: Verbatim?, body: MarkdownText?) {
    self.slug = slug
    self.title = title
    self.description = description
    self.body = body
  }
}

extension Portal {
  /// The same portal at another address; at its own when `baseURL` is nil.
  public func found(at baseURL: PortalAddress?) -> Portal {
    guard let baseURL else { return self }
    return Portal(
      settings: settings.found(at: baseURL), glossary: glossary,
      standardIndicators: standardIndicators, pages: pages, assets: assets, branding: branding)
  }
}

extension PortalSettings {
  fileprivate func found(at baseURL: PortalAddress) -> PortalSettings {
    PortalSettings(
      title: title, description: description, baseURL: baseURL, language: language,
      firstWeekday: firstWeekday, notice: notice, assets: assets, thresholds: thresholds,
      feedIdentity: feedIdentity, licence: licence, contact: contact, repository: repository,
      reports: reports, theme: theme, servers: servers)
  }
}
