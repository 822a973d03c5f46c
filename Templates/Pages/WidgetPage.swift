public import HTML
public import Programmes
import SiteRoutes

/// How a programme stands, in a page for the frames of other sites: small, without any program, and in
/// the portal's own style.
public func widgetPage(
  _ programme: Programme, _ progress: ProgrammeProgress?, of institution: Institution,
  in site: Site
) -> HTML {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  return WidgetSheet(
    view: ProgrammeView(
      programme: programme, institution: institution.naming, site: site, route: .widget(address),
      progress: progress)
  ).html
}

private struct WidgetSheet {
  let view: ProgrammeView

  private var words: Words { view.words }

  var html: HTML {
    """
    <!doctype html>
    <html lang="\(words.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(view.widgetTitle)</title>
    <meta name="description" content="\(sentence)">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" type="image/svg+xml" href="\(view.link(.asset("favicon.svg")))">
    <link rel="stylesheet" href="\(view.link(.asset("estilo.css")))">
    </head>
    <body data-plantilla="\(Page.Kind.widget.rawValue)">
    \(SiteNotice(site: view.site).html)<main>
    <p class="menor">\(view.institution.name.text.shortened(to: 120))</p>
    <h1>\(view.shortName.shortened(to: 120))</h1>
    <p id="frase">\(sentence)</p>
    \(view.progress == nil ? "<p>\(words[.widgetWithoutReports])</p>\n" : bar)<p class="menor">\(view.site.asOf)</p>
    <p><a href="\(view.link(.programme(view.address)))" target="_top">\(words[.widgetDetails])</a> \
    <span class="menor">\(view.site.settings.title.text.shortened(to: 80))</span></p>
    </main>
    </body>
    </html>

    """
  }

  private var tally: StatusTally? {
    view.progress?.tally(of: view.programme.outline.activities.map(\.activity))
  }

  private var sentence: String {
    tally.map {
      TallySentence($0, of: view.programme.kind, for: view.programme.years, words: words).text
    } ?? view.plan
  }

  private var bar: HTML {
    "\(tally.map { StatusBar(tally: $0, words: words).figure(describedBy: "frase") })"
  }
}

extension ProgrammeView {
  /// Of the frame and of what it shows: «PAT 2024 – INM: avance», or that it is a plan.
  var widgetTitle: String {
    words(progress == nil ? .widgetTitleOfPlan : .widgetTitle, ["programa": fullName])
  }
}
