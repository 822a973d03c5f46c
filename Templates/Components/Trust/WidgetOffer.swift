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
    <h2 id="insertar">\(view.words[.embed])</h2>
    <p>\(view.words[.embedExplanation])</p>
    <details>
    <summary>HTML</summary>
    <pre>\(code.description)</pre>
    </details>
    <p><a href="\(view.link(.widget(view.address)))">\(title)</a></p>
    </section>

    """
  }

  private var title: String { view.words(.widgetTitle, ["programa": view.fullName]) }

  private var code: HTML {
    """
    <iframe src="\(address.address)" title="\(title)" width="100%" height="420" \
    loading="lazy"></iframe>
    """
  }
}
