import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What each report says of an activity and of its parts, newest first.
struct ReportHistory {
  let activity: Activity
  let progress: ActivityProgress
  let view: ProgrammeView

  private var words: Words { view.words }

  /// Nothing when no report speaks of the activity.
  var html: HTML {
    let entries = cutoffs.map(entry)
    if entries.isEmpty { return "" }
    return """
      <section aria-labelledby="informes">
      <h2 id="informes">\(words[.whatReportsSay])</h2>
      \(entries)</section>

      """
  }
}

extension ReportHistory {
  private var cutoffs: [CalendarDate] {
    let all =
      progress.history.entries + progress.steps.flatMap(\.history.entries)
      + progress.occurrences.flatMap(\.part.history.entries)
    return Set(all.map(\.cutoff) + progress.earlierTimes.map(\.cutoff)).sorted(by: >)
  }

  private func entry(_ cutoff: CalendarDate) -> HTML {
    let own = progress.history.entries.filter { $0.cutoff == cutoff }.map { entry in
      facts(entry, about: .activity(activity.key.slug), idPrefix: "hecho-\(cutoff.iso)-")
    }
    return """
      <h3><a href="\(view.link(.report(view.address, cutoff)))">\
      \(words(.reportAt, ["fecha": words.text(cutoff)]))</a></h3>
      \(own)\(steps(at: cutoff))\(occurrences(at: cutoff))
      """
  }

  private func steps(at cutoff: CalendarDate) -> HTML {
    zip(activity.steps, progress.steps).enumerated().map { index, step -> HTML in
      let number = index + 1
      return step.1.history.entries.filter { $0.cutoff == cutoff }.map { entry in
        part(
          entry, named: PartName(words: words).step(number, step.0.label),
          about: .step(activity.key.slug, number), idPrefix: "hecho-\(cutoff.iso)-\(number)-")
      }.joined()
    }.joined()
  }

  /// Under the numbers that the report has for them.
  private func occurrences(at cutoff: CalendarDate) -> HTML {
    let report = view.progress?.correctedReports.first { $0.cutoff == cutoff }
    let said = report?.activities.first { $0.key.value == activity.key.slug }?.occurrences ?? []
    return said.sorted { $0.number.value < $1.number.value }.map { told -> HTML in
      let number = told.number.value
      return part(
        WorkHistory.Entry(cutoff: cutoff, work: told.work), named: name(of: number, at: cutoff),
        about: .occurrence(activity.key.slug, number), idPrefix: "hecho-\(cutoff.iso)-v\(number)-")
    }.joined()
  }

  /// What the report calls a time, and what has become of it since.
  private func name(of number: Int, at cutoff: CalendarDate) -> String {
    let parts = PartName(words: words)
    let name = parts.time(number, of: view.progress?.stage(at: cutoff)?[activity])
    let moved = progress.earlierTimes.first {
      $0.cutoff == cutoff && $0.occurrence.number == number
    }
    guard let moved else { return name }
    guard let now = moved.numberNow else { return words(.occurrenceGone, ["nombre": name]) }
    let place = words.place(ofOccurrence: now, of: progress.occurrences.count)
    return words(.occurrenceRenumbered, ["nombre": name, "vez": place])
  }

  private func part(
    _ entry: WorkHistory.Entry, named name: String, about subject: Correction.Subject,
    idPrefix: String
  ) -> HTML {
    """
    <p class="nombre">\(name)</p>
    \(facts(entry, about: subject, idPrefix: idPrefix))
    """
  }

  private func facts(
    _ entry: WorkHistory.Entry, about subject: Correction.Subject, idPrefix: String
  ) -> HTML {
    WorkFacts(
      work: entry.work, cutoff: entry.cutoff, subject: subject, idPrefix: idPrefix, view: view
    ).html
  }
}
