import Diagnostics
import Programmes

extension Problems {
  /// Deadlines that are counted from an activity that the programme does not have.
  mutating func reportUnknownEvents(of programme: Programme) {
    let rows = RowIndex(programme.activityRows)
    for deadline in programme.activityRows.compactMap(\.row.deadline) {
      guard case .activity(let slug) = deadline.value.event, rows[slug] == nil else { continue }
      let words = deadline.value.description
      let suggestion = Suggestion.nearest(to: slug.text, among: rows.names)
      report(
        Diagnostic(
          .unknownActivity, at: deadline.location, width: words.unicodeScalars.count,
          ["clave": .text(slug.asKey)].merging(
            suggestion.map { ["sugerencia": .text($0)] } ?? [:]
          ) { $1 }))
    }
  }
}

extension Problems {
  /// Deadlines that are counted from their own activity, or from others that are counted from it.
  mutating func reportCircularEvents(of programme: Programme) {
    let activities = programme.outline.activities.map(\.activity)
    let events = Dictionary(
      activities.compactMap { activity in
        activity.deadline?.value.event.activity.map { (activity.key.slug, $0) }
      }
    ) { first, _ in first }
    for activity in activities {
      guard let deadline = activity.deadline,
        let circle = events.circle(from: activity.key.slug)
      else { continue }
      let words = deadline.value.description
      report(
        Diagnostic(
          .circularDeadline, at: deadline.location, width: words.unicodeScalars.count,
          [
            "actividad": .text(activity.key.slug.asKey),
            "vueltas": .text(circle.map(\.asKey).joined(separator: " → ")),
            "razon": .term(circle.count == 2 ? "plazo.de-si-misma" : "plazo.en-circulo"),
          ]))
    }
  }
}

extension DeadlineEvent {
  fileprivate var activity: Slug? {
    if case .activity(let slug) = self { slug } else { nil }
  }
}

extension [Slug: Slug] {
  /// The way from `start` back to it; nil where there is none.
  fileprivate func circle(from start: Slug) -> [Slug]? {
    var way = [start]
    while let last = way.last, let next = self[last], way.count <= count {
      way.append(next)
      if next == start { return way }
    }
    return nil
  }
}
