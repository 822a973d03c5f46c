import HTML
import Programmes
import SiteRoutes

/// Institutions, each with its programmes.
struct InstitutionCards {
  let institutions: [InstitutionSummary]
  let route: Route
  let cutoff: CalendarDate
  let words: Words
  /// Whether the page has the script for it.
  var canFilter = false

  var html: HTML {
    """
    \(StatusIcons(statuses: statuses).html)\
    <ul class="tarjetas"\(attribute: "data-filtra", canFilter)>
    \(institutions.map(card))</ul>

    """
  }

  /// More than these are too many to look through.
  static let mostOnPage = 60

  private var statuses: Set<Status> {
    Set(institutions.flatMap(\.inForce).flatMap { $0.progress.tally.present.map(\.status) })
  }

  private func card(_ institution: InstitutionSummary) -> HTML {
    let naming = institution.naming
    let place = [
      institution.level.map { words.name(of: $0) }, institution.territory?.text,
    ].compactMap { $0 }.joined(separator: ", ")
    return """
      <li class="tarjeta">
      <h3><a href="\(route.link(to: .institution(naming.slug)))">\(naming.name.text)</a></h3>
      <p class="menor">\([naming.acronym?.text, place.isEmpty ? nil : place].compactMap { $0 }
        .joined(separator: " · "))</p>
      \(programmes(of: institution))\(standing(of: institution))</li>

      """
  }

  private func programmes(of institution: InstitutionSummary) -> HTML {
    if institution.programmes.isEmpty { return "<p>\(words[.noProgrammes])</p>\n" }
    let items = institution.programmes.map { programme($0, of: institution.naming) }
    return "<ul class=\"simple\">\(items)</ul>\n"
  }

  /// How the newest programmes with reports stand; where there is none, how much was to end by now.
  private func standing(of institution: InstitutionSummary) -> HTML {
    let bars = institution.inForce.map { programme, progress -> HTML in
      """
      <p>\(words.title(of: programme)): \(words.fulfilledOfAll(progress.tally))</p>
      \(StatusBar(tally: progress.tally, words: words).counted)
      """
    }
    if bars.isEmpty {
      return "\(words.endedInShort(institution.programmes).map { "<p>\($0)</p>\n" })"
    }
    return """
      \(bars)\(institution.silence(at: cutoff, words).map { "<p class=\"menor\">\($0)</p>\n" })
      """
  }

  private func programme(_ programme: ProgrammeSummary, of institution: InstitutionName) -> HTML {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    return """
      <li><a href="\(route.link(to: .programme(address)))">\(words.title(of: programme))<span class="oculto">, \(institution.shortName)</span></a>: \
      \(words.facts(of: programme))</li>
      """
  }
}

extension InstitutionSummary {
  /// Its newest programme with reports.
  var current: (programme: ProgrammeSummary, progress: ProgressSummary)? { reported.first }

  /// Its programmes with reports that are in force in the year in which the newest of them began: a portal counts
  /// these too, when that year is its own.
  var inForce: [(programme: ProgrammeSummary, progress: ProgressSummary)] {
    let year = reported.map(\.programme.years.first).max()
    return reported.filter { year.map($0.programme.years.years.contains) ?? false }
  }

  private var reported: [(programme: ProgrammeSummary, progress: ProgressSummary)] {
    programmes.compactMap { programme in programme.progress.map { (programme, $0) } }
  }
}

extension InstitutionSummary {
  /// «El PAT 2024 no tiene informes de avance; el último de la institución es al 15 de agosto de 2023.»: of
  /// programmes that have begun since those with reports. nil where there is none, or nothing was ever reported.
  func silence(at cutoff: CalendarDate, _ words: Words) -> String? {
    guard let current, let last = programmes.compactMap(\.progress?.newestReport).max() else {
      return nil
    }
    let silent = programmes.filter { programme in
      programme.progress == nil && programme.firstDay <= cutoff
        && programme.firstDay > current.programme.firstDay
    }
    if silent.isEmpty { return nil }
    let names = silent.map { words(.theProgramme, ["programa": words.name(of: $0)]) }
    return words.form(
      .stoppedReporting, forOne: silent.count == 1,
      ["programas": words.list(names), "fecha": words.text(last)]
    ).capitalizedFirst()
  }
}

extension [InstitutionSummary] {
  /// As a reader looks them up: accents and capitals make no difference.
  var byName: [InstitutionSummary] {
    // Names are sorted and not summaries, which are many times as large.
    let names = map { (Slug(folding: $0.naming.name.text) ?? $0.naming.slug, $0.naming.slug) }
    return indices.sorted { names[$0] < names[$1] }.map { self[$0] }
  }
}

extension Words {
  /// «15 de 22 cumplidas».
  func fulfilledOfAll(_ tally: StatusTally) -> String {
    count(.fulfilledOfAll, tally[.fulfilled], ["total": number(tally.total)])
  }
}

extension Words {
  func name(of level: GovernmentLevel) -> String {
    switch level {
    case .federal: self[.federalLevel]
    case .state: self[.stateLevel]
    case .municipal: self[.municipalLevel]
    }
  }

  /// «22 actividades, 10 indicadores, 5 ejes».
  func facts(of programme: ProgrammeSummary) -> String {
    let activities: Phrase = programme.kind == .implementation ? .lineCount : .activityCount
    let hasOnlyIndicators = programme.activityCount == 0 && programme.indicatorCount > 0
    let facts =
      (hasOnlyIndicators ? [] : [count(activities, programme.activityCount)])
      + (programme.indicatorCount > 0 ? [count(.indicatorCount, programme.indicatorCount)] : [])
      + (programme.axisCount > 0 ? [count(.axisCount, programme.axisCount)] : [])
    return facts.joined(separator: ", ")
  }
}
