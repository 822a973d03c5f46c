import HTML
import Programmes
import SiteRoutes

/// `<head>`.
struct Head {
  let page: Page
  let site: Site

  var html: HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <meta name="description" content="\(page.description)">
    <meta name="color-scheme" content="light dark">
    \(page.kind == .notFound ? "<meta name=\"robots\" content=\"noindex\">\n" : "")\(social)\
    <link rel="icon" type="image/svg+xml" href="\(link(.asset("favicon.svg")))">
    <link rel="stylesheet" href="\(link(.asset("estilo.css")))">
    \(page.hasFilters ? TableScript(route: page.route, words: site.words).html : "")\
    \(FeedLinks(offer: page.feeds, route: page.route, site: site).head)\
    \(DataLinks(route: page.route, formats: page.data, site: site).head)\(descriptions)\
    \(LinkedData(page: page, site: site).head)</head>
    """
  }

  private var title: String {
    page.kind == .home ? site.settings.title.text : "\(page.title) | \(site.settings.title)"
  }

  private func link(_ route: Route) -> String { page.route.link(to: route) }

  /// The picture of the programme, of the institution, or of the portal, and whose it is: «PAT 2022, IFAA».
  private var card: (route: Route, alternative: String) {
    guard let institution = page.route.institution else {
      return (.asset(Route.cardName), alternative([site.settings.title.text]))
    }
    let owner = page.name(of: .institution(institution))
    guard let address = page.route.programme else {
      return (.card(institution), alternative([owner ?? page.title]))
    }
    let programme = page.name(of: .programme(address)).map { [$0, owner].compactMap { $0 } }
    return (.programmeCard(address), alternative(programme ?? [page.title]))
  }

  private func alternative(_ names: [String]) -> String {
    site.words(.cardOf, ["nombre": names.joined(separator: ", ")])
  }

  private var descriptions: HTML {
    page.descriptions.map { description -> HTML in
      """
      <link rel="describedby" type="\(description.mediaType)" href="\(link(description.route))">

      """
    }.joined()
  }

  private var locale: HTML {
    guard let locale = site.words.localeOfOpenGraph else { return "" }
    return "<meta property=\"og:locale\" content=\"\(locale)\">\n"
  }

  /// Absolute addresses, which only a portal that says where it will be found can have.
  private var social: HTML {
    guard page.kind != .notFound, let address = site.address(of: page.route)?.address,
      let picture = site.address(of: card.route)?.address
    else { return "" }
    return """
      <link rel="canonical" href="\(address)">
      <meta property="og:type" content="website">
      \(locale)<meta property="og:site_name" content="\(site.settings.title.text)">
      <meta property="og:title" content="\(page.title)">
      <meta property="og:description" content="\(page.description)">
      <meta property="og:url" content="\(address)">
      <meta property="og:image" content="\(picture)">
      <meta property="og:image:alt" content="\(card.alternative)">
      <meta name="twitter:card" content="summary_large_image">

      """
  }
}

extension Page {
  /// What the page at `route`, which is on the way to this one, is called there.
  fileprivate func name(of route: Route) -> String? {
    crumbs.first { $0.route == route }?.text
  }
}
