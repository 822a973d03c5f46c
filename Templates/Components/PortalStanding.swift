import HTML
import Programmes
import SiteRoutes

/// How the newest programmes with reports stand, all institutions together.
struct PortalStanding {
  private let programmes: [ProgrammeSummary]
  private let tally: StatusTally
  /// Programmes of the same years of which nobody has told anything.
  private let silentCount: Int
  private let words: Words

  /// nil when no programme has a report.
  init?(_ institutions: [InstitutionSummary], words: Words) {
    let all = institutions.flatMap(\.programmes)
    let reported = all.filter { $0.progress != nil }
    // A programme of several years counts in each of them; the newest year is that of the newest
    // beginning.
    guard let year = reported.map(\.years.first).max() else { return nil }
    programmes = reported.filter { $0.years.years.contains(year) }
    tally = programmes.compactMap(\.progress?.tally).reduce(.none, +)
    silentCount = all.count { $0.progress == nil && $0.years.years.contains(year) }
    self.words = words
  }
}

extension PortalStanding {
  /// «De 1,204 actividades comprometidas para 2024, …».
  var sentence: String {
    let kinds = Set(programmes.map(\.kind))
    let spans = Set(programmes.map(\.years))
    // «2022–2024» says «2024» too.
    let years = spans.filter { span in
      !spans.contains { $0 != span && $0.first <= span.first && span.last <= $0.last }
    }.sorted().map(\.description)
    return TallySentence(
      tally: tally, kind: kinds.count == 1 ? kinds.first : nil,
      scope: words(.forPeriod, ["periodo": words.list(years)]), words: words
    ).text
  }

  var html: HTML {
    """
    <p class="frase" id="frase">\(sentence)</p>
    <p class="menor">\(basis)</p>
    \(KeyFigures(items: figures).html)\
    \(StatusBar(tally: tally, words: words).figure(describedBy: "frase"))
    """
  }

  /// From how many programmes it is known, and how many are left out.
  private var basis: String {
    let counted = words.count(.countedProgrammes, programmes.count)
    return silentCount == 0
      ? counted : "\(counted) \(words.count(.silentProgrammes, silentCount))"
  }

  private var figures: [KeyFigures.Item] {
    let total = words.number(programmes.count + silentCount)
    return words.figures(of: tally) + [
      KeyFigures.Item(
        words[.programmesWithReports],
        "\(words.number(programmes.count)) \(words(.ofTotal, ["total": total]))")
    ]
  }
}
