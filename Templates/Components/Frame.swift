public import HTML
import Programmes
import SiteRoutes

extension Page {
  /// The whole document: head, header, breadcrumbs, the page's own body, footer.
  public func document(in site: Site) -> HTML {
    """
    <!doctype html>
    <html lang="\(site.words.language)">
    \(Head(page: self, site: site).html)
    <body data-plantilla="\(kind.rawValue)">
    <a class="saltar" href="#_contenido">\(site.words[.skipToContent])</a>
    \(Header(route: route, site: site).html)
    <div class="hoja">
    \(breadcrumbs(site))\(SiteNotice(site: site).html)<main id="_contenido" tabindex="-1">
    \(isGlossed ? site.glossary.linking(body, from: route) : body)
    </main>
    </div>
    \(Footer(page: self, site: site).html)
    </body>
    </html>

    """
  }

  /// The glossary explains its terms itself.
  private var isGlossed: Bool { kind != .glossary }

  private func breadcrumbs(_ site: Site) -> HTML {
    if crumbs.isEmpty { return "" }
    let items = crumbs.map { crumb -> HTML in
      "<li><a href=\"\(route.link(to: crumb.route))\">\(crumb.text)</a></li>"
    }
    return """
      <nav class="migas" aria-label="\(site.words[.breadcrumbs])"><ol>\(items)</ol></nav>

      """
  }
}

extension Page {
  /// What the page at `route`, which is on the way to this one, is called there.
  fileprivate func name(of route: Route) -> String? {
    crumbs.first { $0.route == route }?.text
  }
}

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

/// The band on top: the site's name and the way to its parts.
struct Header {
  let route: Route
  let site: Site

  var html: HTML {
    """
    <header class="cabecera">\(BrandingLines(lines: site.branding.header, style: "duenos").html)\
    <div class="hoja">
    \(logo)<a class="sitio" href="\(route.link(to: .home))">\(site.settings.title.text)</a>
    <nav aria-label="\(site.words[.mainNavigation])"><ul>\(items)</ul></nav>
    \(onPaper)</div></header>
    """
  }

  /// What a printed page must say of itself: where it comes from, and as of when.
  private var onPaper: HTML {
    let facts = [site.asOf, site.address(of: route)?.address].compactMap { $0 }
    return "<p class=\"impreso\">\(facts.joined(separator: " "))</p>\n"
  }

  /// The size lets browsers keep its room free until it comes.
  private var logo: HTML {
    guard let shown = site.logo else { return "" }
    let size = shown.logo.size
    return """
      <img class="logo" src="\(route.link(to: shown.route))" alt="\(shown.logo.alternative.text)" \
      width="\(size.width)" height="\(size.height)">

      """
  }

  private var items: HTML {
    let parts: [(Route, Phrase)] =
      [(.institutions, .institutions), (.calendars(.everyone), .calendar)]
      + (site.standardIndicators.isEmpty ? [] : [(.standardIndicators, .indicators)])
      + (site.hasGlossary ? [(.glossary, .glossary)] : [])
      + [(.search, .search)]
    return parts.map { target, phrase -> HTML in
      let current = route == target ? "page" : nil
      return """
        <li><a href="\(route.link(to: target))"\(attribute: "aria-current", current)>\
        \(site.words[phrase])</a></li>
        """
    }.joined()
  }
}

/// The band below: what the page rests on, and the pages of prose.
struct Footer {
  let page: Page
  let site: Site

  private var route: Route { page.route }

  var html: HTML {
    """
    <footer class="pie"><div class="hoja">
    <p>\(site.asOf)</p>
    \(accountability)\(pages)\(BrandingLines(lines: site.branding.footer, style: "renglones").html)\
    \(contact)\(MistakeReport(page: page, site: site).html)\
    <p class="menor">\(site.words(.madeWith, ["version": site.version]))</p>
    </div></footer>
    """
  }

  private var accountability: HTML {
    let items = [
      (Route.overdue, Phrase.overdueActivities), (.unreported, .unreportedTitle),
      (.openData, .openData),
    ].map {
      target, phrase -> HTML in
      "<li><a href=\"\(route.link(to: target))\">\(site.words[phrase])</a></li>"
    }
    return "<nav aria-label=\"\(site.words[.accountability])\"><ul>\(items)</ul></nav>\n"
  }

  private var pages: HTML {
    if site.pages.isEmpty { return "" }
    let items = site.pages.map { page -> HTML in
      "<li><a href=\"\(route.link(to: .page(page.slug)))\">\(page.title.text)</a></li>"
    }
    return "<nav aria-label=\"\(site.words[.aboutThePortal])\"><ul>\(items)</ul></nav>\n"
  }

  private var contact: HTML {
    let contact = site.settings.contact
    let website = contact.website.map { link -> HTML in
      "<a href=\"\(link.address)\" rel=\"noopener noreferrer\">\(link.address)</a>"
    }
    let parts = [
      website, contact.telephone.map { "\($0.text)" }, contact.address.map { "\($0.text)" },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "<p>\(parts.joined(separator: " · "))</p>\n"
  }
}
