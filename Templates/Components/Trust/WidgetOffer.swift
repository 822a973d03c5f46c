import HTML
import Programmes
import SiteRoutes

/// The code with which another site shows how a programme stands, in a frame.
///
/// The server of the portal must allow to be framed (`frame-ancestors *`), below `/w/` only.
struct WidgetOffer {
  let view: ProgrammeView
  private let address: Link

  /// nil for a portal that does not say where it will be found: a frame needs a whole address.
  init?(view: ProgrammeView) {
    guard let address = view.site.address(of: .widget(view.address)) else { return nil }
    self.view = view
    self.address = address
  }
}

extension WidgetOffer {
  var html: HTML {
    """
    <section aria-labelledby="insertar">
    <h2 id="insertar">\(view.words[view.progress == nil ? .embedPlan : .embed])</h2>
    <p>\(view.words[.embedExplanation])</p>
    <details>
    <summary>HTML</summary>
    <pre>\(code.description)</pre>
    </details>
    <p><a href="\(view.link(.widget(view.address)))">\(title)</a></p>
    </section>

    """
  }

  private var title: String { view.widgetTitle }

  /// High enough for the narrowest telephone: a frame can't grow with what it shows.
  private var height: String { view.progress == nil ? "480" : "700" }

  private var code: HTML {
    """
    <iframe src="\(address.address)" title="\(title)" width="100%" height="\(height)" \
    loading="lazy"></iframe>
    """
  }
}
