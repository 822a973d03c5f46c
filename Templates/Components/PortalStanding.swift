import HTML
import Programmes
import SiteRoutes

/// How the newest programmes with reports stand, all institutions together.
struct PortalStanding {
  private let programmes: [ProgrammeSummary]
  /// Of the programmes of all years.
  private let everywhere: [Status: Int]
  private let tally: StatusTally
  /// The newest in which a programme with reports began.
  private let year: Int
  /// Programmes in force in that year of which nobody has told anything.
  private let silentCount: Int
  /// Programmes with reports that were over before that year.
  private let earlierCount: Int
  private let words: Words

  /// nil when no programme has a report.
  init?(_ institutions: [InstitutionSummary], words: Words) {
    let all = institutions.flatMap(\.programmes)
    let reported = all.filter { $0.progress != nil }
    // A programme of several years counts in each of them; the newest year is that of the newest
    // beginning.
    guard let year = reported.map(\.years.first).max() else { return nil }
    self.year = year
    programmes = reported.filter { $0.years.years.contains(year) }
    tally = programmes.compactMap(\.progress?.tally).reduce(.none, +)
    silentCount = all.count { $0.progress == nil && $0.years.years.contains(year) }
    earlierCount = reported.count - programmes.count
    everywhere = [
      .overdue: institutions.reduce(0) { $0 + $1.overdue.count(where: \.isOverdue) },
      .unreported: institutions.reduce(0) { $0 + $1.unreported.count },
    ]
    self.words = words
  }
}

extension PortalStanding {
  /// «De 1,204 actividades comprometidas en los programas vigentes en 2024, …».
  var sentence: String {
    let kinds = Set(programmes.map(\.kind))
    return TallySentence(
      tally: tally, kind: kinds.count == 1 ? kinds.first : nil, scope: scope, words: words
    ).text
  }

  /// Only the programmes that are counted: those without reports are left out.
  private var scope: String {
    words.count(
      silentCount == 0 ? .inProgrammesInForce : .inReportedProgrammes, programmes.count,
      ["anio": "\(year)"])
  }

  /// The sentence, and from how many programmes it is known.
  var lead: HTML {
    """
    <p class="frase" id="frase">\(sentence)</p>
    <p class="menor">\(basis)</p>

    """
  }

  /// The same in figures and as a bar.
  var html: HTML {
    """
    \(KeyFigures(items: figures).html)\
    \(StatusBar(tally: tally, words: words).figure(describedBy: "frase"))
    """
  }

  /// From how many programmes it is known, and how many are left out for want of reports or as older.
  private var basis: String {
    [
      words.count(.countedProgrammes, programmes.count),
      silentCount == 0
        ? nil : words.count(.silentProgrammes, silentCount, ["anio": "\(year)"]),
      earlierCount == 0 ? nil : words.count(.earlierProgrammes, earlierCount),
    ].compactMap { $0 }.joined(separator: " ")
  }

  private var figures: [KeyFigures.Item] {
    let total = words.number(programmes.count + silentCount)
    let lists = words.figures(of: tally, everywhere: everywhere) { status in
      Route.home.link(to: status == .overdue ? .overdue : .unreported)
    }
    return lists + [
      KeyFigures.Item(
        words(.programmesWithReports, ["anio": "\(year)"]),
        "\(words.number(programmes.count)) \(words(.ofTotal, ["total": total]))",
        leadingTo: Route.home.link(to: .institutions))
    ]
  }
}
