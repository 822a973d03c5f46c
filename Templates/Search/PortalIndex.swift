import Memory
public import Programmes
public import SiteRoutes

/// What a whole portal has, for indexes and search.
public struct PortalIndex: Sendable {
  /// Terms of the glossary, indicators that many programmes share, pages of prose.
  public let common: [IndexEntry]
  private let words: Words
  let summaries: [InstitutionSummary]
  /// The same by name.
  public let byName: [InstitutionSummary]
  let glossary: [GlossaryTerm]

  public init(
    _ summaries: [InstitutionSummary], glossary: [GlossaryTerm], in site: Site
  ) {
    words = site.words
    self.summaries = summaries
    byName = summaries.byName
    self.glossary = glossary
    common =
      glossary.map { [words] in IndexEntry($0, in: words) }
      + site.standardIndicators.map { [words] in IndexEntry($0, in: words) }
      + site.pages.map { [words] in IndexEntry($0, in: words) }
      + Self.ownPages(of: site)
  }
}

extension PortalIndex {
  /// The pages of every portal that hold nothing but what is elsewhere too.
  private static func ownPages(of site: Site) -> [IndexEntry] {
    let words = site.words
    let pages: [(Route, title: Phrase, about: Phrase)] = [
      (.calendars(.everyone), .calendar, .homeCalendar),
      (.overdue, .overdueActivities, .overdueExplanation),
      (.unreported, .unreportedActivities, .unreportedExplanation),
      (.openData, .openData, .openDataDescription),
      (.institutions, .institutions, .institutionsDescription),
    ]
    return pages.map { route, title, about in
      IndexEntry(page: route, title: words[title], about: words[about], in: words)
    }
  }

  /// All entries by their letters, in alphabetical order.
  public var letters: [(letter: IndexLetter, entries: EntriesOfLetter)] {
    var letters: [IndexLetter: [String: [EntryPlace]]] = [:]
    // Committees copy activities from one model: there are fewer titles than entries.
    for (title, places) in Dictionary(grouping: places, by: { ExactText(title(at: $0)) }) {
      guard let letter = IndexLetter(of: title.text), let name = Slug(folding: title.text)
      else { continue }
      letters[letter, default: [:]][name.text, default: []] += places
    }
    return letters.sorted { $0.key < $1.key }.map { letter, names in
      let places = names.sorted { $0.key < $1.key }.flatMap { byAddress($0.value) }
      return (letter, EntriesOfLetter(index: self, places: places))
    }
  }

  private var places: [EntryPlace] {
    common.indices.map { EntryPlace(summary: nil, number: $0) }
      + summaries.enumerated().flatMap { summary, institution in
        institution.findables.indices.map { EntryPlace(summary: summary, number: $0) }
      }
  }

  /// Addresses are many times as long as what they are made of, so that only the few that decide are made.
  private func byAddress(_ places: [EntryPlace]) -> [EntryPlace] {
    if places.count < 2 { return places }
    return places.map { (address: address(at: $0), place: $0) }
      .sorted { $0.address < $1.address }.map(\.place)
  }

  private func title(at place: EntryPlace) -> String {
    guard let summary = place.summary else { return common[place.number].title }
    return summaries[summary].findables[place.number].title(in: words)
  }

  private func address(at place: EntryPlace) -> String {
    guard let summary = place.summary else { return common[place.number].address }
    let institution = summaries[summary]
    return institution.findables[place.number].route(in: institution.naming.slug).address
  }

  fileprivate func entry(at place: EntryPlace) -> IndexEntry {
    guard let summary = place.summary else { return common[place.number] }
    let institution = summaries[summary]
    return institution.findables[place.number].entry(of: institution.naming, in: words)
  }

  /// The levels of government that institutions have, in the order of the law.
  public var levels: [(level: GovernmentLevel, institutions: [InstitutionSummary])] {
    GovernmentLevel.allCases.compactMap { level in
      let own = byName.filter { $0.level == level }
      return own.isEmpty ? nil : (level, own)
    }
  }

  /// The years of programmes, newest first, each with its programmes by institution.
  public var years: [(year: Int, programmes: [(InstitutionName, ProgrammeSummary)])] {
    var years: [Int: [(InstitutionName, ProgrammeSummary)]] = [:]
    for summary in byName {
      for programme in summary.programmes {
        for year in programme.years.years {
          years[year, default: []].append((summary.naming, programme))
        }
      }
    }
    return years.sorted { $0.key > $1.key }.map { (year: $0.key, programmes: $0.value) }
  }
}

extension InstitutionSummary {
  /// As results of searches show it: of those of some years, or of none, the ones with the places `range`.
  public func entries(
    in years: YearSpan?, _ range: Range<Int>, _ words: Words
  ) -> [IndexEntry] {
    findables.indices.lazy.filter { findables[$0].years == years }
      .dropFirst(range.lowerBound).prefix(range.count)
      .map { findables[$0].entry(of: naming, in: words) }
  }
}

extension SummarisedInstitution {
  /// The same with all that they are found by.
  public func entries(in years: YearSpan?, _ words: Words) -> [IndexEntry] {
    found.filter { $0.findable.years == years }
      .map { $0.findable.entry(of: summary.naming, in: words, foundBy: $0.texts) }
  }
}

/// Where an entry stands: with an institution's summary, or among the common ones.
private struct EntryPlace {
  let summary: Int?
  let number: Int
}

/// What stands under a letter, in alphabetical order. Each entry is made when it is asked for: those of
/// all letters take many times the memory of what they are made of.
public struct EntriesOfLetter: Sendable {
  private let index: PortalIndex
  private let places: [EntryPlace]

  fileprivate init(index: PortalIndex, places: [EntryPlace]) {
    self.index = index
    self.places = places
  }
}

extension EntriesOfLetter: RandomAccessCollection {
  public var startIndex: Int { places.startIndex }
  public var endIndex: Int { places.endIndex }

  public subscript(position: Int) -> IndexEntry { index.entry(at: places[position]) }
}

extension EntriesOfLetter {
  public var origins: [RowOrigin] {
    places.map { place in
      RowOrigin(
        institution: place.summary.map { index.summaries[$0].naming.slug }, place: place.number)
    }
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

  fileprivate init(page route: Route, title: String, about: String, in words: Words) {
    self.init(common: route, kind: .prose, title: title, texts: [], in: words, prose: about)
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
