import HTML
import Programmes
import SiteRoutes

/// How a programme stands: the answer first, then its numbers, its axes, what comes next and its
/// reports.
struct ProgrammeDashboard {
  let view: ProgrammeView
  let progress: ProgrammeProgress
  private let activities: [Activity]
  private let tally: StatusTally
  /// Soonest first.
  private let deadlines: [NextDate]

  /// nil without any report. `entries` are those of the institution's calendar.
  init?(_ view: ProgrammeView, _ entries: [CalendarEntry]) {
    guard let progress = view.progress else { return nil }
    self.view = view
    self.progress = progress
    activities = view.programme.outline.activities.map(\.activity)
    tally = progress.tally(of: activities)
    deadlines = entries.filter { $0.subject.programme == view.programme.slug }
      .due(after: progress.cutoff)
  }
}

extension ProgrammeDashboard {
  /// «De 22 actividades comprometidas para 2024, …».
  var sentence: String {
    TallySentence(
      tally, of: view.programme.kind, for: view.programme.years, words: view.words
    ).text
  }

  /// Sentence, key figures and bar.
  var head: HTML {
    """
    <p class="frase" id="frase">\(sentence)</p>
    <p class="menor">\(basis)</p>
    \(KeyFigures(items: figures).html)\
    \(StatusBar(tally: tally, words: view.words).figure(
      describedBy: "frase", leadingTo: view.link(.activities(view.address))))
    """
  }

  /// Why what is not well is so; then deadlines and reports, each under its heading.
  var sections: HTML {
    ReasonList(view: view, activities: activities, tally: tally).html
      + section(
        "vencimientos", deadlinesTitle,
        deadlines.isEmpty
          ? "<p>\(view.words[.noNextDeadlines])</p>\n"
          : DeadlineList(
            deadlines: Array(deadlines.prefix(NextDate.most)), route: view.route,
            namesProgramme: false, words: view.words
          ).html)
      + section("informes", view.words[.reports], reports)
  }

  private var deadlinesTitle: String {
    view.words(.nextDeadlines, ["fecha": view.words.text(progress.cutoff)])
  }

  /// Ids and names of the sections, for the list of what the page holds.
  var contents: [(id: String, name: String)] {
    [("vencimientos", view.words[.deadlines]), ("informes", view.words[.reports])]
  }

  private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
    if content.isEmpty { return "" }
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(title)</h2>
      \(content)</section>

      """
  }

  /// Up to when it is known, and from how many reports.
  private var basis: String {
    let words = view.words
    return words.count(
      .statusBasis, progress.reports.count,
      [
        "corte": words.text(progress.cutoff),
        "informe": progress.newest.map { words.text($0.cutoff) } ?? "",
      ])
  }

  private var figures: [KeyFigures.Item] {
    let words = view.words
    let next = deadlines.first?.entry
    return words.figures(of: tally) { tally[$0] == 0 ? nil : "#\(ReasonList.fragment)" } + [
      KeyFigures.Item(
        words[.nextDeadline],
        next.map { DateText(words: words).inWords($0.moment) } ?? "\(words[.noDeadline])",
        detail: next.map {
          EntryText(entry: $0, route: view.route, words: words, length: 60).name
        }, leadingTo: "#vencimientos")
    ]
  }

  private var reports: HTML {
    """
    \(ReportTable(view: view).html)<p><a href="\(view.link(.reports(view.address)))">\
    \(view.words[.allReports])</a>\(view.linkToEvidence.map { " · \($0)" })</p>

    """
  }
}

extension Words {
  /// Fulfilled, overdue and unreported, each of all; the two last with the address of their list, and how many
  /// there are of all years.
  func figures(
    of tally: StatusTally, everywhere: [Status: Int] = [:], lists: (Status) -> String?
  ) -> [KeyFigures.Item] {
    let all = self(.ofTotal, ["total": number(tally.total)])
    return [
      KeyFigures.Item(
        self[.fulfilledFigure], "\(number(tally[.fulfilled])) \(all)",
        detail: notes(onFulfilledOf: tally).map { "\($0)" })
    ]
      + [(Status.overdue, Phrase.overdueFigure), (.unreported, .unreportedFigure)].map {
        status, name in
        KeyFigures.Item(
          self[name], "\(number(tally[status]))",
          detail: everywhere[status].map { "\(self(.ofAllYears, ["n": number($0)]))" },
          leadingTo: lists(status))
      }
  }
}
