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
    return Set(all.map(\.cutoff)).sorted(by: >)
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
      return part(
        step.1, at: cutoff, named: PartName(words: words).step(number, step.0.label),
        about: .step(activity.key.slug, number), idPrefix: "hecho-\(cutoff.iso)-\(number)-")
    }.joined()
  }

  private func occurrences(at cutoff: CalendarDate) -> HTML {
    progress.occurrences.map { recurring -> HTML in
      let number = recurring.occurrence.number
      return part(
        recurring.part, at: cutoff,
        named: PartName(words: words).time(number, of: progress),
        about: .occurrence(activity.key.slug, number), idPrefix: "hecho-\(cutoff.iso)-v\(number)-")
    }.joined()
  }

  private func part(
    _ part: PartProgress, at cutoff: CalendarDate, named name: String,
    about subject: Correction.Subject, idPrefix: String
  ) -> HTML {
    part.history.entries.filter { $0.cutoff == cutoff }.map { entry -> HTML in
      """
      <p class="nombre">\(name)</p>
      \(facts(entry, about: subject, idPrefix: idPrefix))
      """
    }.joined()
  }

  private func facts(
    _ entry: WorkHistory.Entry, about subject: Correction.Subject, idPrefix: String
  ) -> HTML {
    WorkFacts(
      work: entry.work, cutoff: entry.cutoff, subject: subject, idPrefix: idPrefix, view: view
    ).html
  }
}
