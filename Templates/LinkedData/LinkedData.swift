import HTML
import JSON
import Programmes
import SiteRoutes

/// What a page tells programs about its subject: things of schema.org as JSON-LD 1.1.
struct LinkedData {
  let page: Page
  let site: Site

  /// Nothing on a page that tells nothing.
  var head: HTML {
    let things = page.linkedData + (trail.map { [$0] } ?? [])
    if things.isEmpty { return "" }
    let graph = JSON.object([
      ("@context", .string("https://schema.org")), ("@graph", .array(things)),
    ])
    return HTML(linkedData: graph.bytes)
  }

  /// The way from the home page to this one. Its steps need addresses, which only a portal has that
  /// says where it will be found.
  private var trail: JSON? {
    if page.crumbs.isEmpty || site.settings.baseURL == nil { return nil }
    let steps = page.crumbs + [Page.Crumb(page.route, page.title)]
    return .thing(
      "BreadcrumbList",
      [
        (
          "itemListElement",
          .array(
            steps.enumerated().map { index, step in
              .thing(
                "ListItem",
                [
                  ("position", .number(index + 1)), ("name", .string(step.text)),
                  ("item", site.address(of: step.route).map { .string($0.address) }),
                ])
            })
        )
      ])
  }
}

extension JSON {
  /// A thing of schema.org with what is known of it.
  static func thing(_ type: String, _ properties: [(String, JSON?)]) -> JSON {
    .object(
      [("@type", JSON.string(type))]
        + properties.compactMap { name, value in value.map { (name, $0) } })
  }

  /// nil of nothing.
  static func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }
}

extension Site {
  /// The address of a page or file as JSON; nil for a portal that does not say where it will be.
  func json(_ route: Route) -> JSON? { address(of: route).map { .string($0.address) } }

  /// The portal itself.
  var asThing: JSON {
    .thing(
      "WebSite",
      [
        ("@id", json(.home)), ("name", .string(settings.title.text)),
        ("description", settings.description.map { .string($0.text) }), ("url", json(.home)),
        ("inLanguage", .string(words.language)),
        ("license", settings.licence.map { .string($0.link.address) }),
      ])
  }
}
