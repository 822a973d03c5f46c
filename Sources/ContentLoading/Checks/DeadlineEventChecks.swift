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
