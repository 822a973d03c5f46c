import HTML
import Programmes
import SiteRoutes

/// The ways to the feeds of a page: each as a file to download and, where the site's address is known,
/// for programs that come back for changes.
struct FeedLinks {
  let offer: FeedOffer
  let route: Route
  let site: Site

  private var words: Words { site.words }
}

extension FeedLinks {
  var html: HTML {
    if offer.kinds.isEmpty { return "" }
    return """
      <nav class="suscripciones" aria-label="\(words[.subscriptions])"><ul>
      \(offer.kinds.map(item))</ul></nav>

      """
  }

  /// For `<head>`.
  var head: HTML {
    offer.kinds.map { kind -> HTML in
      """
      <link rel="alternate" type="\(kind.mediaType)" href="\(link(kind))" \
      title="\(offer.title(kind, words))">

      """
    }.joined()
  }

  private func item(_ kind: FeedKind) -> HTML {
    let name = words.name(of: kind)
    if kind == .news { return "<li><a href=\"\(link(kind))\">\(name) (Atom)</a></li>\n" }
    // Those who hear a list of links hear which calendar each is.
    let hidden: HTML = "<span class=\"oculto\">: \(name)</span>"
    let subscription = webcal(kind).map { address -> HTML in
      " · <a href=\"\(address)\">\(words[.subscribe])\(hidden)</a>"
    }
    return """
      <li>\(name): <a href="\(link(kind))" download>\(words[.downloadCalendar])\(hidden)</a>\
      \(subscription)</li>

      """
  }

  private func link(_ kind: FeedKind) -> String { route.link(to: .feed(offer.scope, kind)) }

  /// Calendar programs take an address of this scheme for a subscription, not for a file.
  private func webcal(_ kind: FeedKind) -> String? {
    site.address(of: .feed(offer.scope, kind)).map { link in
      "webcal" + link.address.drop { $0 != ":" }
    }
  }
}

extension FeedKind {
  fileprivate var mediaType: String {
    switch self {
    case .deadlines, .programme: "text/calendar"
    case .news: "application/atom+xml"
    }
  }
}
