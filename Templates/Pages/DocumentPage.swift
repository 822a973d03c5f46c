import Checksums
import Diagnostics
import HTML
public import Programmes
public import Review
import SiteRoutes

/// The text that a programme was transcribed from, its checksum, and every decision of the transcription.
public func documentPage(
  _ source: SourceDocument, of programme: Programme, _ progress: ProgrammeProgress?,
  _ institution: Institution, _ review: Review, in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site, route: .document(address),
    progress: progress)
  return DocumentSheet(
    view: view, source: source, review: review.within(programme.location.path)
  ).page
}

private struct DocumentSheet {
  let view: ProgrammeView
  let source: SourceDocument
  let review: Review

  private var words: Words { view.words }

  var page: Page {
    var list = DescriptionList()
    list.add(
      words[.file],
      """
      <a href="\(view.link(.sourceText(view.address)))" download>fuente.txt</a> \
      (\(words.count(.byteCount, source.bytes.count)))
      """)
    list.add("SHA-256", "<code class=\"suma\">\(source.sha256.hexadecimal)</code>")
    return Page(
      route: view.route, kind: .document, title: "\(words[.sourceDocument]) – \(view.fullName)",
      description: words(.documentDescription, ["programa": view.fullName]),
      crumbs: view.crumbs(),
      body: """
        <p class="antetitulo">\(view.fullName)</p>
        <h1>\(words[.sourceDocument])</h1>
        \(view.proposalNotice)<p class="entrada">\(words[.documentExplanation])</p>
        \(list.html)<section aria-labelledby="notas">
        <h2 id="notas">\(words[.transcriptionNotes])</h2>
        \(notes)</section>
        \(observations)<section aria-labelledby="texto">
        <h2 id="texto">\(words[.documentText])</h2>
        <pre class="fuente">\
        \(String(decoding: source.bytes, as: UTF8.self))</pre>
        </section>

        """, origin: Origin(view.programme.location))
  }

  /// What the portal's own review found in the document, and what its editors answered.
  private var observations: HTML {
    """
    <section aria-labelledby="observaciones">
    <h2 id="observaciones">\(words[.reviewObservations])</h2>
    <p>\(words[review.isEmpty ? .noReviewObservations : .reviewExplanation])</p>
    \(ObservationList(review: review, view: view, parts: ProgrammeParts(of: view.programme)).html)</section>

    """
  }

  private var notes: HTML {
    let notes = view.programme.transcriptionNotes
    if notes.isEmpty { return "<p>\(words[.noTranscriptionNotes])</p>\n" }
    let items = notes.map { part, note -> HTML in
      "<li>\(view.name(of: part).map { "\($0): " })\(note.text)</li>\n"
    }
    return "<ul class=\"lista\">\n\(items)</ul>\n"
  }
}
