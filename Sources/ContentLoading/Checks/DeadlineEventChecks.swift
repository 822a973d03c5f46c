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
  /// Deadlines that are counted from their own activity, or from others that are counted from it: one message for
  /// each circle, at the first of its activities.
  mutating func reportCircularEvents(of programme: Programme) {
    let activities = programme.outline.activities.map(\.activity)
    let deadlines = Dictionary(
      activities.compactMap { activity in activity.deadline.map { (activity.key.slug, $0) } }
    ) { first, _ in first }
    for circle in deadlines.compactMapValues(\.value.event.activity)
      .circles(inOrder: activities.map(\.key.slug))
    {
      guard let first = circle.first, let deadline = deadlines[first] else { continue }
      let words = deadline.value.description
      let named = circle.prefix(Self.mostOfCircle).map(\.asKey)
      let way = named + (named.count < circle.count ? ["…"] : []) + [first.asKey]
      report(
        Diagnostic(
          .circularDeadline, at: deadline.location, width: words.unicodeScalars.count,
          [
            "actividad": .text(first.asKey),
            "vueltas": .text(way.joined(separator: " → ")),
            "razon": .term(circle.count == 1 ? "plazo.de-si-misma" : "plazo.en-circulo"),
          ]))
    }
  }

  /// How many activities of a circle a message names.
  private static let mostOfCircle = 12
}

extension DeadlineEvent {
  fileprivate var activity: Slug? {
    if case .activity(let slug) = self { slug } else { nil }
  }
}

extension [Slug: Slug] {
  /// The ways that lead back to where they start, each from its first in `order`; each is walked once.
  fileprivate func circles(inOrder order: [Slug]) -> [[Slug]] {
    let positions = [Slug: Int](zip(order, order.indices)) { first, _ in first }
    // Each by the walk that came there first.
    var walks: [Slug: Int] = [:]
    var circles: [[Slug]] = []
    for walk in order.indices {
      var way: [Slug] = []
      var place = Slug?.some(order[walk])
      while let here = place, walks[here] == nil {
        walks[here] = walk
        way.append(here)
        place = self[here]
      }
      guard let place, walks[place] == walk, let start = way.firstIndex(of: place) else { continue }
      let circle = way[start...]
      let first = circle.indices.min {
        positions[circle[$0], default: 0] < positions[circle[$1], default: 0]
      }
      if let first { circles.append([Slug](circle[first...]) + circle[..<first]) }
    }
    return circles
  }
}
