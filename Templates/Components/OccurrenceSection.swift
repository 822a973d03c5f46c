import Diagnostics
import HTML
import Programmes

/// The times at which an activity recurs, as its rule gives them, each with its status once there are
/// reports.
struct OccurrenceSection {
  let activity: Activity
  let view: ProgrammeView

  private var words: Words { view.words }

  var html: HTML {
    guard let rule = activity.recurrence?.value else { return "" }
    let occurrences = view.programme.occurrences(of: activity)
    let shown = occurrences.prefix(Self.most)
    let rest =
      occurrences.count > shown.count
      ? words.count(
        .occurrencesLeftOut, occurrences.count, ["mostradas": words.number(shown.count)]) : nil
    return """
      <section aria-labelledby="entregas">
      <h2 id="entregas">\(words[.datesOfRule])</h2>
      <p>\(words(.ruleInWords, ["fila": view.rowName, "regla": rule.description]))</p>
      \(occurrences.isEmpty ? "<p>\(words[without(rule)])</p>\n" : table(Array(shown)))\
      \(rest.map { "<p>\($0)</p>\n" })</section>

      """
  }
}

extension OccurrenceSection {
  /// Why no day comes of `rule`.
  private func without(_ rule: Recurrence) -> Phrase {
    if case .times = rule { .timesWithoutDay } else { .ruleWithoutDay }
  }

  /// More rows would make a page too heavy for a telephone.
  private static let most = 400

  private func table(_ occurrences: [Occurrence]) -> HTML {
    let progress = view.progress?[activity]?.occurrences ?? []
    let statuses = Dictionary(progress.map { ($0.occurrence.number, $0.part.judgement) }) { $1 }
    let heading: HTML =
      statuses.isEmpty ? "" : "<th scope=\"col\">\(words[.status])</th>"
    return """
      <table class="veces" aria-labelledby="entregas">
      <thead><tr><th scope="col">\(words[.occurrenceOrdinal])</th>\
      <th scope="col">\(words[.occurrenceWindow])</th>\(heading)</tr></thead>
      <tbody>
      \(occurrences.map { row($0, statuses[$0.number]) })</tbody>
      </table>

      """
  }

  private func row(_ occurrence: Occurrence, _ judgement: Judgement?) -> HTML {
    let status = judgement.map { judgement -> HTML in
      "<td>\(JudgementSentence(judgement, words: words).html)</td>"
    }
    return """
      <tr><th scope="row">\(occurrence.number)</th>\
      <td>\(window(occurrence.window))</td>\(status)</tr>

      """
  }

  private func window(_ days: ClosedRange<CalendarDate>) -> HTML {
    let dates = DateText(words: words)
    return days.lowerBound == days.upperBound
      ? dates.inWords(days.lowerBound)
      : dates.span(days)
  }
}
