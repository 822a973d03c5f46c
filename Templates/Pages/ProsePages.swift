import HTML
public import Programmes
import SiteRoutes

/// A page of prose.
public func prosePage(_ page: ContentPage, in site: Site) -> Page {
  Page(
    route: .page(page.slug), kind: .prose, title: page.title.text,
    description: page.description?.text ?? page.title.text,
    crumbs: [Page.Crumb(.home, site.words[.home])],
    body: """
      <h1>\(page.title.text)</h1>
      \(page.body.map { Prose.html($0, site.words) })
      """, origin: Origin(page.title.location))
}

/// Acronyms and terms, each with an anchor of its own.
public func glossaryPage(_ terms: [GlossaryTerm], in site: Site) -> Page {
  let words = site.words
  let items = terms.map { term -> HTML in
    """
    <div id="\(term.slug.text)"><dt>\(term.term.text)</dt><dd>\(term.meaning.text)\
    \(term.definition.map { "<br><span class=\"menor\">\($0.text)</span>" })</dd></div>

    """
  }
  return Page(
    route: .glossary, kind: .glossary, title: words[.glossary],
    description: words[.glossaryDescription], crumbs: [Page.Crumb(.home, words[.home])],
    body: """
      <h1>\(words[.glossary])</h1>
      <p class="entrada">\(words[.glossaryDescription])</p>
      <dl class="glosario">
      \(items)</dl>

      """, linkedData: [terms.asTermSet(named: words[.glossary], in: site)])
}

/// What a server shows for an address that does not exist.
public func notFoundPage(in site: Site) -> Page {
  let words = site.words
  let route = Route.notFound(root: site.settings.baseURL?.path)
  return Page(
    route: route, kind: .notFound, title: words[.notFound],
    description: words[.notFoundExplanation], crumbs: [],
    body: """
      <h1>\(words[.notFound])</h1>
      <p class="entrada">\(words[.notFoundExplanation])</p>
      <p><a href="\(route.link(to: .home))">\(words[.goHome])</a></p>

      """)
}
