import Diagnostics
import HTML
import Programmes
import Review
import SiteRoutes

/// Doubts that a document raises, each with its line, and with what its editors answered.
struct ObservationList {
  let review: Review
  let view: ProgrammeView
  /// nil where all are about one part, which the page names.
  let parts: ProgrammeParts?

  /// Nothing without any.
  var html: HTML {
    let items =
      review.open.map { item($0, answer: nil) }
      + review.answered.map { item($0.diagnostic, answer: $0.reason) }
    return items.isEmpty ? "" : "<ul class=\"lista\">\n\(items)</ul>\n"
  }
}

extension ObservationList {
  private var words: Words { view.words }

  private func item(_ diagnostic: Diagnostic, answer: String?) -> HTML {
    let place = words(.lineOfFile, ["renglon": "\(diagnostic.location.line)"])
    let text = view.site.observations.message(of: diagnostic).capitalizedFirst()
    let part = parts?[diagnostic.location] ?? .programme
    return """
      <li>\(view.name(of: part).map { "\($0): " })\(text.closed) <span class="menor">\(place)</span>\
      \(answer.map { "<br>\(words[.editorsAnswer]) \($0)" })</li>

      """
  }
}

/// The same of one row, on a page that shows it: with the way to all of the programme, where it is said what they are.
struct ObservationSection {
  let id: String
  let title: String
  let review: Review
  let view: ProgrammeView

  /// Nothing without any, or without the page of all.
  var html: HTML {
    if review.isEmpty || view.programme.source == nil { return "" }
    let link: HTML = """
      <a href="\(view.link(.document(view.address), fragment: "observaciones"))">\
      \(view.words[.allObservations])</a>
      """
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(title)</h2>
      \(ObservationList(review: review, view: view, parts: nil).html)\
      <p class="menor">\(view.words.html(.observationsOfRow, ["todas": link]))</p>
      </section>

      """
  }
}
