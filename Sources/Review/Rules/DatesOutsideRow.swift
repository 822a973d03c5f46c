import Diagnostics
import Programmes

extension Rule {
  static let datesOutsideRow = Rule("fecha-fuera-de-la-fila", .warning)
}

extension ReviewRule {
  /// Dates of a list in `repite` that are not within those of the row, and so count for nothing.
  static let datesOutsideRow: ReviewRule = ofProgramme(.datesOutsideRow) { programme in
    programme.outline.activities.map(\.activity).compactMap { activity in
      guard let recurrence = activity.recurrence else { return nil }
      let span = programme.span(of: activity)
      let dates = recurrence.value.datesLeftOut(by: span)
      if dates.isEmpty { return nil }
      return Diagnostic(
        .datesOutsideRow, at: recurrence.location,
        width: recurrence.value.description.unicodeScalars.count,
        [
          "fechas": .text(dates.map(\.numeric).joined(separator: ", ")),
          "inicio": .text(span.lowerBound.numeric), "fin": .text(span.upperBound.numeric),
        ])
    }
  }
}
