import HTML
public import Programmes
import SiteRoutes

/// All institutions, by name.
public func institutionsPage(_ institutions: [InstitutionSummary], in site: Site) -> Page {
  let words = site.words
  let canFilter = institutions.count > 1
  return Page(
    route: .institutions, kind: .institutions, title: words[.institutions],
    description: words[.institutionsDescription], crumbs: [Page.Crumb(.home, words[.home])],
    body: """
      <h1>\(words[.institutions])</h1>
      <p class="entrada">\(words[.institutionsDescription])</p>
      <h2 class="oculto">\(words[.allInstitutions])</h2>
      \(InstitutionCards(
        institutions: institutions, route: .institutions, words: words, canFilter: canFilter
      ).html)
      """, hasFilters: canFilter)
}
