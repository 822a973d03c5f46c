import Programmes
import SiteRoutes
import Templates

extension SitePlan {
  /// The page of search, and the lists that lead to everything without it.
  func indexFiles(_ institutions: [InstitutionSummary]) -> [PlannedFile] {
    let index = PortalIndex(institutions, glossary: portal.glossary, in: site)
    let (letters, years) = (index.letters, index.years)
    let counts = letters.map { (letter: $0.letter, count: $0.entries.count) }
    var files = [
      page(.search) { searchPage(index, letters: counts, years: years.map(\.year), in: $0) }
    ]
    files += pages(of: .institutions, rows: institutions.count) { number, site in
      institutionsPage(institutions, page: number, in: site)
    }
    for (letter, entries) in letters {
      files += pages(of: .letter(letter), rows: entries.count) { number, site in
        letterPage(letter, entries, page: number, in: site)
      }
    }
    for (level, institutions) in index.levels {
      files += pages(of: .level(level), rows: institutions.count) { number, site in
        levelPage(level, institutions, page: number, in: site)
      }
    }
    for (year, programmes) in years {
      files += pages(of: .year(year), rows: programmes.count) { number, site in
        yearPage(year, programmes, page: number, in: site)
      }
    }
    return files
  }

  private func pages(
    of part: IndexPart, rows count: Int, _ make: @escaping @Sendable (Int, Site) -> Page
  ) -> [PlannedFile] {
    pages(of: part, ListPages.count(for: count), make)
  }

  /// The pages of a list, of which there are `count`.
  func pages(
    of part: IndexPart, _ count: Int, _ make: @escaping @Sendable (Int, Site) -> Page
  ) -> [PlannedFile] {
    (1...count).map { number in
      page(part.route(page: number)) { make(number, $0) }
    }
  }
}
