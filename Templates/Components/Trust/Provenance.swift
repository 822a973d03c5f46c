import Checksums
import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What a page rests on: the line of the content, the document and its sum, who approved it, what was
/// noted when it was transcribed and put right after that, and the program that made the page.
struct Provenance {
  let origin: Origin
  let route: Route
  let site: Site
  /// nil for what no single programme gives.
  var programme: Programme? = nil
  var approval: HTML? = nil
  /// Of what the page is about, with the cut-off date of the report that makes each.
  var corrections: [(by: CalendarDate, correction: Correction)] = []
}

extension Provenance {
  var html: HTML {
    """
    <section aria-labelledby="procedencia">
    <h2 id="procedencia">\(words[.provenance])</h2>
    \(facts)</section>

    """
  }

  private var words: Words { site.words }

  private var facts: HTML {
    var list = DescriptionList()
    list.add(words[.contentFile], file)
    if let address = route.programme, let source = programme?.source {
      list.add(
        words[.document],
        """
        <a href="\(route.link(to: .document(address)))">\(words[.sourceDocument])</a>
        """)
      list.add("SHA-256", "<code class=\"suma\">\(source.sha256.hexadecimal)</code>")
      let notes = programme?.transcriptionNoteCount ?? 0
      if notes > 0 {
        list.add(
          words[.transcriptionNotes],
          """
          <a href="\(route.link(to: .document(address), fragment: "notas"))">\
          \(words.count(.transcriptionNoteCount, notes))</a>
          """)
      }
    }
    list.add(words[.approval], approval)
    list.add(words[.corrections], correctionList)
    list.add(words[.madeBy], "Vitrina \(site.version)")
    return list.html
  }

  private var file: HTML {
    let place = site.place(of: origin.location)
    let text = words.text(place)
    return site.address(of: place).map {
      "<a href=\"\($0.address)\" rel=\"noopener noreferrer\"><code>\(text)</code></a>"
    } ?? "<code>\(text)</code>"
  }

  /// Why, and in which report.
  private var correctionList: HTML? {
    guard let address = route.programme, !corrections.isEmpty else { return nil }
    let items = corrections.map { by, correction -> HTML in
      """
      <li>\(correction.reason.text) (<a href="\(route.link(to: .report(address, by)))">\
      \(words(.reportAt, ["fecha": words.text(by)]))</a>)</li>
      """
    }
    return "<ul class=\"simple\">\(items)</ul>"
  }
}

extension Words {
  /// «Segunda sesión ordinaria, 12 de abril de 2024».
  func html(_ approval: Approval) -> HTML? {
    let parts = [
      approval.session.map { "\($0.text)" as HTML },
      approval.date.map(DateText(words: self).inWords),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension ProgrammeProgress {
  /// Every correction that `isAbout` holds of, with the cut-off date of the report that makes it.
  func corrections(
    where isAbout: (Correction.Subject) -> Bool
  ) -> [(by: CalendarDate, correction: Correction)] {
    reports.flatMap { report in
      report.corrections.filter { isAbout($0.subject) }.map { (report.cutoff, $0) }
    }
  }
}

extension Correction.Subject {
  /// A step belongs to its activity.
  func isAbout(activity slug: Slug) -> Bool {
    switch self {
    case .activity(let own), .step(let own, _), .occurrence(let own, _): own == slug
    case .indicator: false
    }
  }
}
