public import Programmes
public import SiteRoutes

/// Which feeds there are of something: pages link to exactly those that the plan of the site has.
public struct FeedOffer: Sendable {
  public let scope: FeedScope
  /// Of whom or what: «INM», «PAT 2021 – INM».
  public let owner: String
  public let kinds: [FeedKind]
}

extension FeedOffer {
  /// Of a page that offers nothing.
  static let none = FeedOffer(scope: .everyone, owner: "", kinds: [])

  /// Calendars of `entries`; news need addresses, which only a portal has that says where it will be
  /// found.
  init(
    _ scope: FeedScope, of owner: String, _ entries: [CalendarEntry], hasNews: Bool, in site: Site
  ) {
    self.scope = scope
    self.owner = owner
    kinds =
      site.hasFeeds
      ? FeedKind.allCases.filter { kind in
        switch kind {
        case .deadlines: entries.contains(where: \.isInDeadlines)
        case .programme: !entries.isEmpty
        case .news: hasNews && site.settings.baseURL != nil
        }
      } : []
  }

  /// Everyone's, or one institution's.
  public init(of calendar: Calendar, in site: Site) {
    let scope: FeedScope =
      switch calendar.scope {
      case .everyone: .everyone
      case .institution(let slug): .institution(slug)
      }
    self.init(
      scope, of: calendar.owner?.shortName ?? site.settings.title.text, calendar.entries,
      hasNews: !calendar.news.isEmpty, in: site)
  }

  /// The news of everyone, on pages that are not about days.
  public init(newsOf institutions: [InstitutionSummary], in site: Site) {
    self.init(
      .everyone, of: site.settings.title.text, [],
      hasNews: institutions.contains { !$0.news.isEmpty }, in: site)
  }

  /// `calendar` is that of the institution.
  public init(
    of programme: Programme, _ institution: InstitutionName, _ calendar: [CalendarEntry],
    in site: Site
  ) {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    self.init(
      .programme(address),
      of: "\(site.words.name(of: programme)) – \(institution.shortName)",
      calendar.filter(CalendarPart(of: programme).contains), hasNews: false, in: site)
  }

  /// `number` is the place of the axis in the document, from 1.
  public init(
    of axis: Axis, number: Int, in programme: Programme, _ institution: InstitutionName,
    _ calendar: [CalendarEntry], in site: Site
  ) {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    self.init(
      .axis(address, number),
      of: "\(axis.heading.text.shortened(to: 60)) – \(site.words.name(of: programme))"
        + " – \(institution.shortName)",
      calendar.filter(CalendarPart(of: axis, in: programme).contains), hasNews: false, in: site)
  }
}

extension FeedOffer {
  /// «Vencimientos y sesiones – INM».
  public func title(_ kind: FeedKind, _ words: Words) -> String {
    "\(words.name(of: kind)) – \(owner)"
  }
}

extension Words {
  func name(of kind: FeedKind) -> String {
    switch kind {
    case .deadlines: self[.deadlinesFeed]
    case .programme: self[.programmeFeed]
    case .news: self[.newsFeed]
    }
  }
}

extension CalendarEntry {
  /// Whether it tells of a day to keep, or of a session.
  public var isInDeadlines: Bool { kind != .starts }
}
