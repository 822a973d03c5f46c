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
    \(breadcrumbs(site))\(notice(site))<main id="_contenido" tabindex="-1">
    \(body)
    </main>
    </div>
    \(Footer(route: route, site: site).html)
    </body>
    </html>

    """
  }

  private func breadcrumbs(_ site: Site) -> HTML {
    if crumbs.isEmpty { return "" }
    let items = crumbs.map { crumb -> HTML in
      "<li><a href=\"\(route.link(to: crumb.route))\">\(crumb.text)</a></li>"
    }
    return """
      <nav class="migas" aria-label="\(site.words[.breadcrumbs])"><ol>\(items)</ol></nav>

      """
  }

  private func notice(_ site: Site) -> HTML {
    let notice = site.settings.notice
    return """
      \(notice.map { """
        <aside class="aviso-del-sitio" aria-label="\(site.words[.siteNotice])">\($0.text)</aside>

        """ })
      """
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
    \(FeedLinks(offer: page.feeds, route: page.route, site: site).head)</head>
    """
  }

  private var title: String {
    page.kind == .home ? site.settings.title.text : "\(page.title) | \(site.settings.title)"
  }

  private func link(_ route: Route) -> String { page.route.link(to: route) }

  /// Absolute addresses, which only a portal that says where it will be found can have.
  private var social: HTML {
    guard page.kind != .notFound, let address = site.address(of: page.route)?.address,
      let card = site.address(of: .asset("tarjeta.png"))?.address
    else { return "" }
    return """
      <link rel="canonical" href="\(address)">
      <meta property="og:type" content="website">
      <meta property="og:locale" content="es_MX">
      <meta property="og:site_name" content="\(site.settings.title.text)">
      <meta property="og:title" content="\(page.title)">
      <meta property="og:description" content="\(page.description)">
      <meta property="og:url" content="\(address)">
      <meta property="og:image" content="\(card)">
      <meta property="og:image:alt" content="\(site.settings.title.text)">

      """
  }
}

/// The band on top: the site's name and the way to its parts.
struct Header {
  let route: Route
  let site: Site

  var html: HTML {
    """
    <header class="cabecera"><div class="hoja">
    <a class="sitio" href="\(route.link(to: .home))">\(site.settings.title.text)</a>
    <nav aria-label="\(site.words[.mainNavigation])"><ul>\(items)</ul></nav>
    </div></header>
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
  let route: Route
  let site: Site

  var html: HTML {
    """
    <footer class="pie"><div class="hoja">
    <p>\(site.words(.dataAsOf, ["fecha": site.words.text(site.cutoff)]))</p>
    \(accountability)\(pages)\(contact)\(errorLine)<p class="menor">\(site.words(.madeWith, ["version": site.version]))</p>
    </div></footer>
    """
  }

  private var accountability: HTML {
    let items = [(Route.overdue, Phrase.overdueActivities), (.unreported, .unreportedTitle)].map {
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

  private var errorLine: HTML {
    let email = site.settings.contact.email
    return """
      \(email.map { """
        <p>\(site.words[.reportAnError]) <a href="mailto:\($0.address)">\($0.address)</a></p>

        """ })
      """
  }
}
