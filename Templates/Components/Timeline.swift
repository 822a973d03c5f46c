import HTML
import Programmes
import SiteRoutes

/// When each activity runs, as a table with a bar in each row. The dates are text in the row: the
/// bar only draws them. Once there are reports, also how each stands and when it really ran.
struct Timeline {
  let view: ProgrammeView
  let placements: [Placement]

  /// Days before the programme's first year begins, and days of all its years.
  private let firstDay: Int
  private let dayCount: Int

  /// nil when no activity has a date.
  init?(_ view: ProgrammeView) {
    placements = view.programme.outline.activities
    guard placements.contains(where: { $0.activity.wholeSchedule.isDated }) else { return nil }
    let span = view.programme.span
    self.view = view
    firstDay = span.lowerBound.dayNumber
    dayCount = span.upperBound.dayNumber - span.lowerBound.dayNumber + 1
  }
}

extension Timeline {
  var html: HTML {
    let status: HTML =
      view.progress == nil ? "" : "<th scope=\"col\">\(view.words[.status])</th>"
    return """
      <table class="linea-de-tiempo">
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">\(view.names[.activity])</th>\
      <th scope="col">\(view.words[.period])</th>\(status)\
      <th scope="col"><span class="oculto">\(view.words[.graph])</span>\(monthScale)</th></tr></thead>
      <tbody>
      \(placements.map { row($0.activity) })</tbody>
      </table>

      """
  }

  private var caption: String {
    let words = view.words
    let years = "\(view.programme.years)"
    guard let cutoff = view.progress?.cutoff else {
      return words(.timelineCaption, ["fila": view.rowName, "periodo": years])
    }
    let planned = words(.timelineOfProgress, ["fila": view.rowName, "periodo": years])
    return cutoffPlace == nil
      ? planned
      : words(.timelineWithCutoff, ["frase": planned, "fecha": words.text(cutoff)])
  }

  private func row(_ activity: Activity) -> HTML {
    let status = view.progress?[activity].map { progress -> HTML in
      "<td>\(StatusMark(progress.judgement.finding, words: view.words).html)</td>"
    }
    return """
      <tr><th scope="row"><a href="\(view.link(.activity(view.address, activity.key.slug)))">\
      \(activity.naming.label.shortened(to: 60))</a></th><td>\(period(of: activity))</td>\(status)\
      <td class="barra">\(bar(of: activity))</td></tr>

      """
  }

  private func period(of activity: Activity) -> HTML {
    let schedule = activity.wholeSchedule
    let dates = DateText(words: view.words)
    let planned: HTML =
      activity.schedule.isStated || activity.steps.isEmpty
      ? dates.sentences(activity.schedule) ?? "\(view.words[.noDate])"
      : span(schedule) ?? dates.sentences(schedule) ?? "\(view.words[.noDate])"
    let real = view.progress?[activity].flatMap { RealDates($0, words: view.words) }
    return planned + "\(real.map { "<br><span class=\"menor\">\($0.sentence)</span>" })"
  }

  /// From the first to the last day of the steps.
  private func span(_ schedule: Schedule) -> HTML? {
    guard let first = schedule.earliest, let last = schedule.latest else { return nil }
    return DateText(words: view.words).span(first...max(first, last))
  }

  /// Initials of the months of a single year, or the years.
  private var monthScale: HTML {
    let years = view.programme.years
    let marks: [String] =
      years.first == years.last
      ? view.programme.months.map { view.words.name(of: $0).prefix(1).uppercased() }
      : years.years.map { "\($0)" }
    return """
      <span class="escala-meses" aria-hidden="true">\
      \(marks.map { "<span>\($0)</span>" })</span>
      """
  }
}

extension Timeline {
  /// Planned time above, real time below it, and the cut-off date across.
  private func bar(of activity: Activity) -> HTML {
    let planned = activity.wholeSchedule.periods.compactMap { period -> HTML? in
      guard let first = period.start?.earliest ?? period.end?.earliest,
        let last = period.end?.latest ?? period.start?.latest
      else { return nil }
      let (start, width) = place(from: first, through: last)
      return "<rect class=\"tramo\" x=\"\(start)\" y=\"2\" width=\"\(width)\" height=\"6\"/>"
    }
    let real = real(of: activity)
    if planned.isEmpty, real.isEmpty { return "" }
    let cut = cutoffPlace.map { place -> HTML in
      "<line class=\"corte\" x1=\"\(place)\" y1=\"0\" x2=\"\(place)\" y2=\"14\"/>"
    }
    return """
      <svg viewBox="0 0 \(dayCount) \(view.progress == nil ? 10 : 14)" \
      preserveAspectRatio="none" aria-hidden="true">\
      <rect class="pista" x="0" y="4" width="\(dayCount)" height="2"/>\(planned)\(real)\(cut)</svg>
      """
  }

  /// From the real start to the real end, or to the last day of which reports tell while the work goes on.
  private func real(of activity: Activity) -> HTML {
    guard let state = view.progress?[activity],
      let dates = RealDates(state, words: view.words), let first = dates.began ?? dates.finished
    else { return "" }
    let goesOn = [Status.inProgress, .atRisk, .overdue].contains(state.judgement.status)
    let last = dates.finished ?? (goesOn ? max(first, state.lastReported ?? first) : first)
    let (start, width) = place(from: first, through: last)
    return "<rect class=\"real\" x=\"\(start)\" y=\"9\" width=\"\(width)\" height=\"3\"/>"
  }

  /// Days from the first of the timeline, kept within it; at least three wide, to be seen.
  private func place(from first: CalendarDate, through last: CalendarDate) -> (Int, Int) {
    let start = min(max(first.dayNumber - firstDay, 0), dayCount - 1)
    let end = min(max(last.dayNumber - firstDay + 1, start + 1), dayCount)
    return (start, max(end - start, 3))
  }

  /// nil outside the years of the programme, and without reports.
  private var cutoffPlace: Int? {
    guard let cutoff = view.progress?.cutoff else { return nil }
    let place = cutoff.dayNumber - firstDay
    return (0..<dayCount).contains(place) ? place : nil
  }
}

extension ActivityProgress {
  /// The last day of which reports tell that something was done: the end of a part, or the cut-off date of the
  /// newest report on what goes on.
  fileprivate var lastReported: CalendarDate? {
    let parts = (steps + occurrences.map(\.part)).map(\.history)
    return ([history] + parts).compactMap { $0.finished ?? $0.lastMention }.max()
  }
}
