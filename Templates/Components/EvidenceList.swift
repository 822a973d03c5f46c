import Checksums
import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What proves that something was done: each piece with what is needed to check it, or why it is
/// not public.
struct EvidenceList {
  let evidence: [Evidence]
  let view: ProgrammeView

  private var words: Words { view.words }

  /// nil without evidence.
  var html: HTML? {
    evidence.isEmpty ? nil : "<ul class=\"lista evidencias\">\n\(evidence.map(item))</ul>\n"
  }
}

extension EvidenceList {
  private func item(_ piece: Evidence) -> HTML {
    let facts = [piece.kind?.text, piece.date.map { words.text($0.value) }]
      .compactMap { $0 }.joined(separator: ", ")
    return """
      <li><p>\(subject(of: piece.content))\(facts.isEmpty ? "" : " – \(facts)")</p>
      \(piece.description.map { "<p>\($0.text)</p>\n" })\(check(of: piece))</li>

      """
  }

  private func subject(of content: Evidence.Content) -> HTML {
    switch content {
    case .file(let file):
      """
      <a href="\(view.link(.evidence(view.address, file.name)))">\(file.name)</a> \
      (\(file.type), \(words.kilobytes(file.size)))
      """
    case .link(let link, _):
      "<a href=\"\(link.address)\" rel=\"noopener noreferrer\">\(link.address)</a>"
    case .withheld(let reason, _): "\(words(.withheld, ["motivo": reason.clause]))"
    }
  }

  /// The digest, and for a file the line that checks a copy of it.
  private func check(of piece: Evidence) -> HTML {
    switch piece.content {
    case .file(let file):
      """
      <p class="menor">SHA-256: <code class="suma">\(file.sha256.hexadecimal)</code></p>
      <details class="menor"><summary>\(words[.howToCheck])</summary>
      <p><code class="suma">echo "\(file.sha256.hexadecimal)  \(file.name)" | sha256sum -c</code></p>
      <p>\(onWindows(file))</p></details>

      """
    case .link(_, let digest?): digestOf(digest, .digestOfPage)
    case .withheld(_, let digest?): digestOf(digest, .digestOfWithheld)
    case .link(_, nil): "<p class=\"menor\">\(words[.linkWithoutDigest])</p>\n"
    case .withheld(_, nil): "<p class=\"menor\">\(words[.withheldWithoutDigest])</p>\n"
    }
  }

  private func onWindows(_ file: EvidenceFile) -> HTML {
    let command: HTML = "<code class=\"suma\">certutil -hashfile \"\(file.name)\" SHA256</code>"
    return words.html(.checkOnWindows, ["orden": command])
  }

  private func digestOf(_ digest: Verbatim, _ phrase: Phrase) -> HTML {
    "<p class=\"menor\">\(words[phrase]) <code class=\"suma\">\(digest.text)</code></p>\n"
  }
}

extension Words {
  /// «13 KB», in thousands of bytes and never less than one.
  func kilobytes(_ bytes: Int) -> String {
    self(.kilobytes, ["n": number(max(1, bytes / 1000 + (bytes % 1000 >= 500 ? 1 : 0)))])
  }
}
