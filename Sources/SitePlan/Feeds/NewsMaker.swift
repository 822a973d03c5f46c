import Feeds
import Programmes
import SiteRoutes
import Templates

/// Turns what institutions told into entries of a feed.
struct NewsMaker {
  let issuer: FeedIssuer
  let site: Site

  private var words: Words { site.words }
}

extension NewsMaker {
  /// nil for a portal without an address, as an entry leads to its page.
  func entry(_ item: NewsItem) -> AtomEntry? {
    guard let page = site.address(of: item.page) else { return nil }
    return AtomEntry(
      id: issuer.tag(path(of: item)), title: words.title(of: item), page: page,
      updated: item.updated, published: item.published, summary: words.summary(of: item),
      categories: [words.category(of: item), item.institution.shortName])
  }

  private func path(of item: NewsItem) -> String {
    switch item.subject {
    case .report(let programme, _, let cutoff, _):
      EventPath.report(item.institution, programme, cutoff)
    case .meeting(let meeting): EventPath.meeting(item.institution, meeting)
    }
  }
}

extension NewsItem {
  fileprivate var page: Route {
    switch subject {
    case .report(let programme, _, let cutoff, _):
      .report(ProgrammeAddress(institution: institution.slug, programme: programme), cutoff)
    case .meeting(let meeting): .meeting(institution.slug, meeting.date)
    }
  }
}
