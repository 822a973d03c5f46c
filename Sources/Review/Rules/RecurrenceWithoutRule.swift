import Diagnostics
import Programmes

extension Rule {
  static let recurrenceWithoutRule = Rule("repeticion-sin-regla", .warning)
}

extension ReviewRule {
  /// Words that tell of a recurrence, in a row without `repite`: «los días 9 de cada mes»
  /// (ISSSTESON 2024, 6).
  ///
  /// Only what comes to several days or windows within the row is offered, and nothing to a row that is due by a deadline
  /// after each period: what is reported on a quarter is not done within it.
  static let recurrenceWithoutRule: ReviewRule = ReviewRule(.recurrenceWithoutRule) { subject in
    subject.programmes.flatMap { reviewed in
      reviewed.rowsWithoutDeadline.compactMap { diagnostic(of: $0, in: reviewed.programme) }
    }
  }

  private static func diagnostic(of row: RowInWords, in programme: Programme) -> Diagnostic? {
    guard row.activity.recurrence == nil else { return nil }
    let found = row.times.lazy.compactMap { text, phrase in
      RecurrenceReading(phrase).map { (words: text, reading: $0) }
    }
    let first = found.first { _, reading in
      let occurrences = reading.rule.occurrences(
        within: programme.span(of: row.activity), fiscalYear: programme.fiscalYear
      ).all.filter { $0.countInWindow == 1 }
      return occurrences.count > 1
    }
    guard let first, row.statedDeadline == nil else { return nil }
    return Diagnostic(
      .recurrenceWithoutRule, at: first.words,
      [
        "texto": .text(first.words.part(first.reading.place)),
        "regla": .text(first.reading.rule.description),
      ])
  }
}
