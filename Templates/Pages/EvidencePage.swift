import Checksums
import Diagnostics
import HTML
public import Programmes
import SiteRoutes

/// All evidence that the reports of a programme give: what it is, what it proves, and how anyone can check it.
public func evidencePage(
  _ programme: Programme, _ progress: ProgrammeProgress, of institution: Institution,
  in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .evidenceList(address), progress: progress)
  let activities = programme.outline.activities.map(\.activity)
  return EvidenceSheet(
    view: view, given: progress.givenEvidence,
    activities: Dictionary(activities.map { ($0.key.slug, $0) }) { first, _ in first }
  ).page
}

private struct EvidenceSheet {
  let view: ProgrammeView
  let given: [GivenEvidence]
  let activities: [Slug: Activity]

  private var words: Words { view.words }

  var page: Page {
    let checking = checking
    return Page(
      route: view.route, kind: .evidence, title: "\(words[.allEvidence]) – \(view.fullName)",
      description: "\(view.fullName). \(sentence)",
      crumbs: view.crumbs(including: [Page.Crumb(.reports(view.address), words[.reports])]),
      body: """
        <p class="antetitulo">\(view.fullName)</p>
        <h1>\(words[.allEvidence])</h1>
        <p class="frase">\(sentence)</p>
        \(checking.isEmpty ? "" : way)\(table)\(checking)\(openData)
        """, origin: Origin(view.programme.location), hasFilters: true)
  }
}

extension EvidenceSheet {
  /// «18 evidencias de 9 actividades, en 4 informes de avance.»
  private var sentence: String {
    words(
      .evidenceSentence,
      [
        "evidencias": words.count(.evidenceCount, given.count),
        "actividades": view.count(Set(given.map(\.activity)).count),
        "informes": words.count(.reportCount, Set(given.map(\.report)).count),
      ])
  }

  /// What sums are for, and the way to how they are checked.
  private var way: HTML {
    "<p>\(words[.digestMeaning]) <a href=\"#comprobar\">\(words[.howToCheckFiles])</a></p>\n"
  }

  private var table: HTML {
    """
    <table class="oficial portal" data-filtra aria-label="\(words[.allEvidence])">
    <thead><tr>\(SortableHeading(
      id: "evidencia", column: 0, text: words[.evidence], style: "a24").html)\
    \(SortableHeading(id: "prueba", column: 1, text: words[.provesWhat], style: "a24").html)\
    \(SortableHeading(id: "informe", column: 2, text: words[.inReport], style: "a12").html)\
    \(SortableHeading(id: "fecha", column: 3, text: words[.evidenceDate], style: "a12").html)\
    \(SortableHeading(
      id: "tamano", column: 4, text: words[.evidenceSize], style: "numero a8").html)\
    <th scope="col" class="a20">SHA-256</th></tr></thead>
    \(given.map(row))</table>

    """
  }

  private func row(_ piece: GivenEvidence) -> HTML {
    let (evidence, dates) = (piece.evidence, DateText(words: words))
    let about = [evidence.kind?.text, evidence.description?.text].compactMap { $0 }
      .joined(separator: ": ")
    let size = evidence.file?.size
    return """
      <tbody><tr><th scope="row" data-l="\(words[.evidence])">\(subject(of: evidence))\
      \(about.isEmpty ? "" : "<br><span class=\"menor\">\(about)</span>")</th>\
      <td data-l="\(words[.provesWhat])">\(proved(by: piece))</td>\
      <td data-l="\(words[.inReport])"><a href="\(view.link(.report(view.address, piece.report)))">\
      \(dates.inWords(piece.report))</a></td>\
      <td data-l="\(words[.evidenceDate])">\(evidence.date.map { dates.inWords($0.value) })</td>\
      <td\(attribute: "class", size == nil ? nil : "numero") data-l="\(words[.evidenceSize])"\(attribute: "data-v", size.map { "\($0)" })>\
      \(size.map(words.kilobytes))</td>\
      <td data-l="SHA-256">\(digest(of: evidence))</td></tr></tbody>

      """
  }

  private func subject(of evidence: Evidence) -> HTML {
    switch evidence.content {
    case .file(let file):
      """
      <a href="\(view.link(.evidence(view.address, file.name)))">\(file.name)</a> (\(file.type))
      """
    case .link(let link, _):
      "<a href=\"\(link.address)\" rel=\"noopener noreferrer\">\(link.address)</a>"
    case .withheld(let reason, _): "\(words(.withheld, ["motivo": reason.clause]))"
    }
  }

  /// The activity, and the part of it that was told of.
  private func proved(by piece: GivenEvidence) -> HTML {
    guard let activity = activities[piece.activity] else { return "\(piece.activity.text)" }
    let page = view.link(.activity(view.address, activity.key.slug))
    let parts = piece.parts.map { part(of: activity, $0, in: piece.report) }
    return """
      <a href="\(page)">\(activity.naming.label.shortened(to: 100))</a>\
      \(parts.map { "<br><span class=\"menor\">\($0)</span>" as HTML })
      """
  }

  private func part(
    of activity: Activity, _ part: GivenEvidence.Part, in report: CalendarDate
  ) -> String {
    let names = PartName(words: words)
    return switch part {
    case .step(let number): names.step(number, nil)
    case .occurrence(let number):
      names.time(number, of: view.progress?.stage(at: report)?[activity])
    }
  }

  private func digest(of evidence: Evidence) -> HTML {
    switch evidence.content {
    case .file(let file): "<code class=\"suma\">\(file.sha256.hexadecimal)</code>"
    case .link(_, let digest?): self.digest(digest, .digestOfPage)
    case .withheld(_, let digest?): self.digest(digest, .digestOfWithheld)
    case .link(_, nil): "<span class=\"menor\">\(words[.linkWithoutDigest])</span>"
    case .withheld(_, nil): "<span class=\"menor\">\(words[.withheldWithoutDigest])</span>"
    }
  }

  private func digest(_ digest: Verbatim, _ phrase: Phrase) -> HTML {
    """
    <span class="menor">\(words[phrase])</span> <code class="suma">\(digest.text)</code>
    """
  }
}

extension EvidenceSheet {
  /// What to do with a file and its sum; nothing where no file is published.
  private var checking: HTML {
    guard given.contains(where: { $0.evidence.file != nil }) else { return "" }
    let name = words[.anyFile]
    let programs: [(system: String, command: String)] = [
      ("Linux", "sha256sum \(name)"), ("macOS", "shasum -a 256 \(name)"),
      ("Windows", "certutil -hashfile \(name) SHA256"),
    ]
    let commands = programs.map { system, command -> HTML in
      "<li>\(system): <code>\(command)</code></li>"
    }
    let list: HTML = """
      <a href="\(view.link(.evidenceDigests(view.address)))">SHA256SUMS</a>
      """
    return """
      <section aria-labelledby="comprobar">
      <h2 id="comprobar">\(words[.howToCheckFiles])</h2>
      <ol>
      <li>\(words[.checkByDownload])</li>
      <li>\(words[.checkByCommand])<ul class="simple">\(commands)</ul></li>
      <li>\(words[.checkByComparing])</li>
      </ol>
      <p>\(words.html(.checkAllFiles, ["lista": list]))</p>
      </section>

      """
  }

  private var openData: HTML {
    let set: HTML = """
      <a href="\(view.link(.openData, fragment: "evidencias"))">\(words[.allEvidence])</a>
      """
    return "<p>\(words.html(.evidenceAsData, ["conjunto": set]))</p>\n"
  }
}

extension Evidence {
  /// What is published of it; nil of a link, and of what is kept back.
  fileprivate var file: EvidenceFile? {
    if case .file(let file) = content { file } else { nil }
  }
}
