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
    if page.linkedData.isEmpty, !hasTrail { return "" }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.member("@graph") { writer in
        writer.array { writer in
          for thing in page.linkedData { writer.value(thing) }
          if hasTrail { writeTrail(to: &writer) }
        }
      }
    }
    return HTML(linkedData: writer.bytes)
  }

  /// The steps of the way from the home page to this one need addresses, which only a portal has that
  /// says where it will be found.
  private var hasTrail: Bool { !page.crumbs.isEmpty && site.settings.baseURL != nil }

  private func writeTrail(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("@type", "BreadcrumbList")
      writer.member("itemListElement") { writer in
        writer.array { writer in
          for (index, step) in (page.crumbs + [Page.Crumb(page.route, page.title)]).enumerated() {
            write(step, at: index + 1, to: &writer)
          }
        }
      }
    }
  }

  private func write(_ step: Page.Crumb, at position: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("@type", "ListItem")
      writer.member("position", position)
      writer.member("name", step.text)
      if let address = site.address(of: step.route) { writer.member("item", address.address) }
    }
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
        ("license", settings.licence.map { .string($0.link.uri) }),
      ])
  }
}
