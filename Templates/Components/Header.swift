import HTML
import Programmes
import SiteRoutes

/// The band on top: the site's name and the way to its parts.
struct Header {
  let page: Page
  let site: Site

  private var route: Route { page.route }

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
      [
        (.institutions, .institutions), (.overdue, .overdueFigure),
        (.calendars(.everyone), .calendar),
      ]
      + (site.standardIndicators.isEmpty ? [] : [(.standardIndicators, .indicators)])
      + (site.hasGlossary ? [(.glossary, .glossary)] : [])
      + [(.search, .search)]
    return parts.map { target, phrase -> HTML in
      let isAbove = page.crumbs.contains { $0.route == target }
      let current = route == target ? "page" : isAbove ? "true" : nil
      return """
        <li><a href="\(route.link(to: target))"\(attribute: "aria-current", current)>\
        \(site.words[phrase])</a></li>
        """
    }.joined()
  }
}
