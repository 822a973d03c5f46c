import Checksums
public import OpenData
public import Programmes
import SiteRoutes
import Templates

extension SitePlan {
  /// The files that no single institution has. `institutions` are in the order of their folders, and
  /// so are their `data`; without these the files are the same, with nothing in them.
  public func commonFiles(
    _ institutions: [InstitutionSummary], data: [InstitutionData]
  ) -> [PlannedFile] {
    commonFiles(institutions, tables: dataTexts.map { DataFile($0, of: data) })
      + tableFiles(data)
  }

  /// The same without the data sets, of which only is known what they are like.
  public func commonFiles(
    _ institutions: [InstitutionSummary], tables: [DataFile]
  ) -> [PlannedFile] {
    commonRounds(institutions, tables: tables).flatMap { $0() }
  }

  /// The same in rounds: what the files of one are made of can be let go before the next is asked for.
  /// `sums` are those of the summaries, by which files are known to be the same.
  public func commonRounds(
    _ institutions: [InstitutionSummary], _ sums: SummarySums = SummarySums(), tables: [DataFile]
  ) -> [() -> [PlannedFile]] {
    [
      { listFiles(institutions, sums) }, { indexFiles(institutions, sums) },
      {
        let calendar = Calendar(everyones: institutions)
        return files(of: calendar) + feedFiles(ofEveryone: institutions, calendar)
      },
      { proseFiles + dataFiles(tables, institutions) + assets + card(ofEveryone: institutions) },
    ]
  }

  private func listFiles(
    _ institutions: [InstitutionSummary], _ sums: SummarySums
  ) -> [PlannedFile] {
    let overdue = OverdueList(institutions)
    let unreported = UnreportedList(institutions, at: cutoff)
    return [page(.home) { homePage(institutions, in: $0) }]
      + pages(of: .overdue, overdue.origins, sums, overdue.numbers) {
        overduePage(overdue, page: $0, in: $1)
      }
      + pages(of: .unreported, unreported.origins, sums, unreported.numbers) {
        unreportedPage(unreported, page: $0, in: $1)
      } + standardIndicatorFiles(institutions.flatMap(\.standardResults))
  }

  private var proseFiles: [PlannedFile] {
    let glossary = portal.glossary
    let terms = site.hasGlossary ? [page(.glossary) { glossaryPage(glossary, in: $0) }] : []
    return terms
      + portal.pages.map { content in
        page(.page(content.slug)) { prosePage(content, in: $0) }
      } + [page(.notFound(root: nil)) { notFoundPage(in: $0) }]
  }

  private func standardIndicatorFiles(_ results: [StandardResult]) -> [PlannedFile] {
    let indicators = portal.standardIndicators
    if indicators.isEmpty { return [] }
    return [page(.standardIndicators) { standardIndicatorsPage(indicators, results, in: $0) }]
      + indicators.map { indicator in
        page(.standardIndicator(indicator.id)) {
          standardIndicatorPage(
            indicator, results.filter { $0.standard == indicator.id }, in: $0)
        }
      }
  }

  private var assets: [PlannedFile] {
    let embedded = EmbeddedAssets.files(in: site)
    let own = embedded.map { asset in
      let replacement = portal.assets.first { $0.name == asset.name }
      return replacement?.planned(at: asset.name) ?? PlannedFile(.asset(asset.name)) { asset.bytes }
    }
    let names = embedded.map(\.name) + [Route.cardName]
    let others = portal.assets.filter { !names.contains($0.name) && $0.wordsLanguage == nil }
    let card = portal.assets.filter { $0.name == Route.cardName }
    return own
      + card.map { $0.planned(at: $0.name) } + others.map { $0.planned(at: "recursos/\($0.name)") }
  }

  private func card(ofEveryone institutions: [InstitutionSummary]) -> [PlannedFile] {
    let own = portal.assets.contains { $0.name == Route.cardName }
    if own || site.settings.baseURL == nil { return [] }
    let card = SocialCard(ofEveryone: institutions, in: site)
    return [PlannedFile(.asset(Route.cardName)) { card.png }]
  }
}

extension Asset {
  fileprivate func planned(at path: String) -> PlannedFile {
    switch content {
    case .bytes(let bytes): PlannedFile(.asset(path)) { bytes }
    case .file(let source): PlannedFile(.asset(path), copying: source)
    }
  }
}
