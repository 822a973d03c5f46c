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
    \(Header(page: self, site: site).html)
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
