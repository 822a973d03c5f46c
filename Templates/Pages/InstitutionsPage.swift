import HTML
public import Programmes
import SiteRoutes

/// A page, from 1, of all institutions, which are in alphabetical order.
public func institutionsPage(
  _ institutions: [InstitutionSummary], page: Int, in site: Site
) -> Page {
  let words = site.words
  let list = IndexList(part: .institutions, page: page, of: institutions.count, site: site)
  let rows = Array(ListPages.rows(of: institutions, on: page))
  let canFilter = rows.count > 1
  let title = list.numbered(words[.institutions])
  return Page(
    route: list.route, kind: .institutions, title: title,
    description: words[.institutionsDescription], crumbs: [Page.Crumb(.home, words[.home])],
    body: """
      <h1>\(title)</h1>
      <p class="entrada">\(words[.institutionsDescription])</p>
      \(list.pager(.above, filters: canFilter))\
      <h2 class="oculto">\(words[.allInstitutions])</h2>
      \(InstitutionCards(
        institutions: rows, route: list.route, cutoff: site.cutoff, words: words,
        canFilter: canFilter
      ).html)\
      \(list.pager(.below))
      """, hasFilters: canFilter)
}
