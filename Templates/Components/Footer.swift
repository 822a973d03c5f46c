import HTML
import Programmes
import SiteRoutes

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
