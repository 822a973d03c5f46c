import HTML
import Programmes
import SiteRoutes

/// The terms of the glossary, ready to be found in the markup of a page.
struct GlossaryTable: Sendable {
  private struct Term: Sendable {
    /// As the markup has it.
    let bytes: [UInt8]
    let text: String
    let slug: Slug
    /// Among all terms, from 0.
    let number: Int
  }

  /// By the first byte; the longest first, so that `PI-PEA` is not read as `PI`.
  private let terms: [[Term]]
  private let count: Int

  init(_ glossary: [GlossaryTerm]) {
    var terms = [[Term]](repeating: [], count: 256)
    for (number, term) in glossary.enumerated() {
      let text = term.term.text
      let bytes = ("\(text)" as HTML).bytes
      guard let first = bytes.first else { continue }
      terms[Int(first)].append(
        Term(bytes: bytes, text: text, slug: term.slug, number: number))
    }
    self.terms = terms.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
    count = glossary.count
  }
}

extension GlossaryTable {
  /// The same markup, in which each term leads to its entry where it first stands in running text as a
  /// whole word. Not one letter of the text changes.
  ///
  /// It reads the markup once.
  func linking(_ markup: HTML, from route: Route) -> HTML {
    if count == 0 { return markup }
    var links: [(range: Range<Int>, with: HTML)] = []
    var isLinked = [Bool](repeating: false, count: count)
    for run in RunningText(markup.bytes) {
      var index = run.lowerBound
      while index < run.upperBound {
        guard let term = term(at: index, of: markup.bytes, in: run) else {
          index += 1
          continue
        }
        let end = index + term.bytes.count
        if !isLinked[term.number] {
          isLinked[term.number] = true
          links.append((index..<end, link(to: term, from: route)))
        }
        index = end
      }
    }
    return markup.replacing(links)
  }

  private func link(to term: Term, from route: Route) -> HTML {
    let entry = route.link(to: .glossary, fragment: term.slug.text)
    return "<a class=\"sigla\" href=\"\(entry)\">\(term.text)</a>"
  }

  private func term(at start: Int, of bytes: [UInt8], in run: Range<Int>) -> Term? {
    let candidates = terms[Int(bytes[start])]
    guard !candidates.isEmpty, bytes.startsWord(at: start, in: run) else { return nil }
    return candidates.first { term in
      let end = start + term.bytes.count
      return end <= run.upperBound && bytes[start..<end].elementsEqual(term.bytes)
        && bytes.endsWord(at: end, in: run)
    }
  }
}
