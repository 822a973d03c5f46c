import HTML
import Programmes
import SiteRoutes

/// When each activity runs, as a table with a bar in each row. The dates are text in the row: the bar
/// only draws them.
struct Timeline {
  let view: ProgrammeView
  let placements: [Placement]

  /// Days before the first of January of the programme's first year, and days of all its years.
  private let firstDay: Int
  private let dayCount: Int

  /// nil when no activity has a date.
  init?(_ view: ProgrammeView) {
    placements = view.programme.outline.activities
    let years = view.programme.years
    guard placements.contains(where: { $0.activity.wholeSchedule.isDated }),
      let first = CalendarDate(year: years.first, month: 1, day: 1),
      let last = CalendarDate(year: years.last, month: 12, day: 31)
    else { return nil }
    self.view = view
    firstDay = first.dayNumber
    dayCount = last.dayNumber - first.dayNumber + 1
  }
}

extension Timeline {
  var html: HTML {
    """
    <table class="linea-de-tiempo">
    <caption>\(view.words(.timelineCaption, ["periodo": "\(view.programme.years)"]))</caption>
    <thead><tr><th scope="col">\(view.names[.activity])</th>\
    <th scope="col">\(view.words[.period])</th>\
    <th scope="col"><span class="oculto">\(view.words[.graph])</span>\(monthScale)</th></tr></thead>
    <tbody>
    \(placements.map { row($0.activity) })</tbody>
    </table>

    """
  }

  private func row(_ activity: Activity) -> HTML {
    let schedule = activity.wholeSchedule
    let label: HTML =
      activity.key.written.map { "\($0.text)" } ?? "\(activity.text.text.shortened(to: 60))"
    let dates = DateText(words: view.words)
    let period: HTML =
      activity.schedule.isStated || activity.steps.isEmpty
      ? dates.sentences(activity.schedule) ?? "\(view.words[.noDate])"
      : span(schedule) ?? dates.sentences(schedule) ?? "\(view.words[.noDate])"
    return """
      <tr><th scope="row"><a href="\(view.link(.activity(view.address, activity.key.slug)))">\
      \(label)</a></th><td>\(period)</td><td class="barra">\(bar(schedule))</td></tr>

      """
  }

  /// From the first to the last day of the steps.
  private func span(_ schedule: Schedule) -> HTML? {
    guard let first = schedule.earliest, let last = schedule.latest else { return nil }
    let dates = DateText(words: view.words)
    return view.words.html(
      .fromUntil, ["inicio": dates.inWords(first), "fin": dates.inWords(last)])
  }

  private func bar(_ schedule: Schedule) -> HTML {
    let bars = schedule.periods.compactMap { period -> HTML? in
      guard let first = period.start?.earliest ?? period.end?.earliest,
        let last = period.end?.latest ?? period.start?.latest
      else { return nil }
      let start = min(max(first.dayNumber - firstDay, 0), dayCount - 1)
      let end = min(max(last.dayNumber - firstDay + 1, start + 1), dayCount)
      return
        "<rect class=\"tramo\" x=\"\(start)\" y=\"2\" width=\"\(max(end - start, 3))\" height=\"6\"/>"
    }
    if bars.isEmpty { return "" }
    return """
      <svg viewBox="0 0 \(dayCount) 10" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="pista" x="0" y="4" width="\(dayCount)" height="2"/>\(bars)</svg>
      """
  }

  /// Initials of the months of a single year, or the years.
  private var monthScale: HTML {
    let years = view.programme.years
    let marks: [String] =
      years.first == years.last
      ? Month.all(of: years.first).map { view.words.name(of: $0).prefix(1).uppercased() }
      : years.years.map { "\($0)" }
    return """
      <span class="escala-meses" aria-hidden="true">\
      \(marks.map { "<span>\($0)</span>" })</span>
      """
  }
}
