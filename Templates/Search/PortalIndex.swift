public import Programmes
public import SiteRoutes

/// What a whole portal has, for indexes and search.
public struct PortalIndex: Sendable {
  /// Terms of the glossary, indicators that many programmes share, pages of prose.
  public let common: [IndexEntry]
  private let words: Words
  let summaries: [InstitutionSummary]
  let glossary: [GlossaryTerm]

  public init(
    _ summaries: [InstitutionSummary], glossary: [GlossaryTerm], in site: Site
  ) {
    words = site.words
    self.summaries = summaries
    self.glossary = glossary
    common =
      glossary.map { [words] in IndexEntry($0, in: words) }
      + site.standardIndicators.map { [words] in IndexEntry($0, in: words) }
      + site.pages.map { [words] in IndexEntry($0, in: words) }
  }
}

extension PortalIndex {
  /// Of each institution, made when it is asked for.
  public var institutions: some Sequence<(naming: InstitutionName, entries: [IndexEntry])> {
    summaries.lazy.map { summary in
      (summary.naming, summary.findables.map { $0.entry(of: summary.naming, in: words) })
    }
  }

  /// All entries by their letters, in alphabetical order.
  public var letters: [(letter: IndexLetter, entries: [IndexEntry])] {
    let entries = common + institutions.flatMap(\.entries)
    // Names are sorted and not entries, which are many times as large.
    let named = entries.indices.compactMap { index in
      Slug(folding: entries[index].title).map { name in
        (name: name, address: entries[index].address, index: index)
      }
    }
    return Dictionary(grouping: named) { IndexLetter(of: $0.name) }.sorted { $0.key < $1.key }
      .map { letter, group in
        let sorted = group.sorted { ($0.name.text, $0.address) < ($1.name.text, $1.address) }
        return (letter, sorted.map { entries[$0.index] })
      }
  }

  /// The levels of government that institutions have, in the order of the law.
  public var levels: [(level: GovernmentLevel, institutions: [InstitutionSummary])] {
    GovernmentLevel.allCases.compactMap { level in
      let own = summaries.filter { $0.level == level }
      return own.isEmpty ? nil : (level, own.byName)
    }
  }

  /// The years of programmes, newest first, each with its programmes by institution.
  public var years: [(year: Int, programmes: [(InstitutionName, ProgrammeSummary)])] {
    var years: [Int: [(InstitutionName, ProgrammeSummary)]] = [:]
    for summary in summaries.byName {
      for programme in summary.programmes {
        for year in programme.years.years {
          years[year, default: []].append((summary.naming, programme))
        }
      }
    }
    return years.sorted { $0.key > $1.key }.map { (year: $0.key, programmes: $0.value) }
  }
}

extension IndexEntry {
  fileprivate init(_ term: GlossaryTerm, in words: Words) {
    self.init(
      common: .glossary, fragment: term.slug.text, kind: .term, title: term.term.text,
      texts: [term.meaning, term.definition], in: words)
  }

  fileprivate init(_ indicator: StandardIndicator, in words: Words) {
    self.init(
      common: .standardIndicator(indicator.id), kind: .standardIndicator,
      title: indicator.name.text, texts: [indicator.definition], in: words)
  }

  fileprivate init(_ page: ContentPage, in words: Words) {
    self.init(
      common: .page(page.slug), kind: .prose, title: page.title.text,
      texts: [page.description], in: words, prose: page.body?.source)
  }

  private init(
    common route: Route, fragment: String? = nil, kind: Kind, title: String, texts: [Verbatim?],
    in words: Words, prose: String? = nil
  ) {
    self.init(
      route: route, fragment: fragment, kind: kind, key: nil, title: title,
      context: words.name(of: kind),
      texts: texts.compactMap { $0?.text } + [prose].compactMap { $0 },
      years: nil, axis: nil, status: nil)
  }
}
