import Diagnostics
import Programmes

extension Rule {
  static let recurrenceWithoutDates = Rule("repeticion-sin-fechas", .warning)
}

extension ReviewRule {
  /// A recurrence that comes to no day and no window: «4 veces», or a 31st within a row of April.
  static let recurrenceWithoutDates: ReviewRule = ofProgramme(.recurrenceWithoutDates) {
    programme in
    programme.outline.activities.map(\.activity).compactMap { activity in
      guard let recurrence = activity.recurrence, programme.occurrences(of: activity).isEmpty else {
        return nil
      }
      let span = programme.span(of: activity)
      let rule = recurrence.value.description
      return Diagnostic(
        .recurrenceWithoutDates, at: recurrence.location, width: rule.unicodeScalars.count,
        [
          "regla": .text(rule), "inicio": .text(span.lowerBound.numeric),
          "fin": .text(span.upperBound.numeric),
        ])
    }
  }
}
