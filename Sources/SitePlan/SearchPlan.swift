import Programmes
import SiteRoutes
import Templates

extension SitePlan {
  /// The page of search, and the lists that lead to everything without it.
  func indexFiles(
    _ institutions: [InstitutionSummary], _ sums: SummarySums
  ) -> [PlannedFile] {
    let index = PortalIndex(institutions, glossary: portal.glossary, in: site)
    let (letters, years) = (index.letters, index.years)
    let counts = letters.map { (letter: $0.letter, count: $0.entries.count) }
    var files = [
      page(.search) { searchPage(index, letters: counts, years: years.map(\.year), in: $0) }
    ]
    let byName = index.byName
    files += pages(of: .institutions, byName.origins, sums) { number, site in
      institutionsPage(byName, page: number, in: site)
    }
    for (letter, entries) in letters {
      files += pages(of: .letter(letter), entries.origins, sums) { number, site in
        letterPage(letter, entries, page: number, in: site)
      }
    }
    for (level, institutions) in index.levels {
      files += pages(of: .level(level), institutions.origins, sums) { number, site in
        levelPage(level, institutions, page: number, in: site)
      }
    }
    for (year, programmes) in years {
      let origins = programmes.lazy.map(\.0.slug).origins
      files += pages(of: .year(year), origins, sums) { number, site in
        yearPage(year, programmes, page: number, in: site)
      }
    }
    return files
  }

  /// The pages of a list with rows from `origins`; `numbers` are on what else each of them depends.
  func pages(
    of part: IndexPart, _ origins: [RowOrigin], _ sums: SummarySums, _ numbers: [Int] = [],
    _ make: @escaping @Sendable (Int, Site) -> Page
  ) -> [PlannedFile] {
    (1...ListPages.count(for: origins.count)).map { number in
      let rows = ListPages.rows(of: origins, on: number)
      return page(
        part.route(page: number), basis: sums.basis(of: rows, [origins.count] + numbers)
      ) { make(number, $0) }
    }
  }
}

extension [InstitutionSummary] {
  /// Of rows of which each is one of these.
  fileprivate var origins: [RowOrigin] { lazy.map(\.naming.slug).origins }
}
