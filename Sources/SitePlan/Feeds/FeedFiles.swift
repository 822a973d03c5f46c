import Feeds
import Programmes
import SiteRoutes
import Templates

// The feeds of a site: those that its pages offer.
extension SitePlan {
  /// Of an institution, its programmes and their axes.
  func feedFiles(of institution: Institution, _ calendar: Calendar) -> [PlannedFile] {
    guard let issuer = FeedIssuer(portal.settings) else { return [] }
    let programmes = Dictionary(institution.programmes.map { ($0.slug, $0.revision) }) { $1 }
    let maker = EventMaker(
      issuer: issuer, site: site, revisions: [institution.slug: programmes])
    let events = InstitutionEvents(calendar.entries, maker)
    let own = files(FeedOffer(of: calendar, in: site), calendar.news, issuer, events, nil)
    return own
      + institution.programmes.flatMap { programme in
        files(
          FeedOffer(of: programme, institution.naming, calendar.entries, in: site), [], issuer,
          events, CalendarPart(of: programme))
          + programme.outline.axes.enumerated().flatMap { index, axis in
            files(
              FeedOffer(
                of: axis, number: index + 1, in: programme, institution.naming, calendar.entries,
                in: site), [], issuer, events, CalendarPart(of: axis, in: programme))
          }
      }
  }

  /// Of the whole portal.
  func feedFiles(
    ofEveryone institutions: [InstitutionSummary], _ calendar: Calendar
  ) -> [PlannedFile] {
    guard let issuer = FeedIssuer(portal.settings) else { return [] }
    let revisions = institutions.map { institution in
      (
        institution.naming.slug,
        Dictionary(institution.programmes.map { ($0.slug, $0.revision) }) { $1 }
      )
    }
    let maker = EventMaker(
      issuer: issuer, site: site, revisions: Dictionary(revisions) { first, _ in first })
    let offer = FeedOffer(of: calendar, in: site)
    return offer.kinds.map { kind in
      let route = Route.feed(offer.scope, kind)
      return switch kind {
      case .deadlines:
        PlannedFile(
          route,
          inShares: shares(
            of: institutions, head(offer, kind),
            maker.lastModified(calendar.entries.lazy.filter(\.isInDeadlines))
          ) { InstitutionEvents.bytes(of: maker.deadlines($0)) })
      case .programme:
        PlannedFile(
          route,
          inShares: shares(
            of: institutions, head(offer, kind), maker.lastModified(calendar.entries)
          ) {
            InstitutionEvents.bytes(of: maker.spans($0))
          })
      case .news: PlannedFile(route) { news(offer, calendar.news, maker.issuer) }
      }
    }
  }

  /// The days of everyone are too many to be made into events all at once. Names of events begin with their
  /// institution: no two institutions have the same.
  private func shares(
    of institutions: [InstitutionSummary], _ head: CalendarHead, _ lastModified: CalendarDate?,
    _ events: @escaping @Sendable ([CalendarEntry]) -> [UInt8]
  ) -> InstitutionShares {
    InstitutionShares(
      opening: head.opening(lastModified: lastModified),
      shares: institutions.map { institution in
        InstitutionShares.Share(institution: institution.naming.slug.text) {
          events(institution.calendar)
        }
      }, ending: head.ending)
  }

  private func files(
    _ offer: FeedOffer, _ news: [NewsItem], _ issuer: FeedIssuer, _ events: InstitutionEvents,
    _ part: CalendarPart?
  ) -> [PlannedFile] {
    offer.kinds.map { kind in
      PlannedFile(.feed(offer.scope, kind)) {
        switch kind {
        case .deadlines, .programme: events.calendar(head(offer, kind), kind, part)
        case .news: self.news(offer, news, issuer)
        }
      }
    }
  }

  private func head(_ offer: FeedOffer, _ kind: FeedKind) -> CalendarHead {
    CalendarHead(
      name: offer.title(kind, site.words), description: site.settings.title.text,
      page: site.address(of: offer.page), source: site.address(of: .feed(offer.scope, kind)),
      product: "-//Vitrina//Calendario//ES")
  }

  private func news(_ offer: FeedOffer, _ items: [NewsItem], _ issuer: FeedIssuer) -> [UInt8] {
    guard let source = site.address(of: .feed(offer.scope, .news)),
      let page = site.address(of: offer.page), let newest = items.first
    else { return [] }
    let maker = NewsMaker(issuer: issuer, site: site)
    return AtomFeed(
      id: issuer.tag(Route.feed(offer.scope, .news).folder + "novedades"),
      title: offer.title(.news, site.words), subtitle: site.settings.title.text, source: source,
      page: page, updated: newest.updated, author: offer.owner,
      language: LanguageTag(site.words.language), entries: items.compactMap(maker.entry)
    ).bytes
  }
}

extension FeedOffer {
  /// The page that shows the same.
  fileprivate var page: Route {
    switch scope {
    case .everyone: .calendars(.everyone)
    case .institution(let slug): .institution(slug)
    case .programme(let address): .programme(address)
    case .axis(let address, let number): .axis(address, number)
    }
  }
}
