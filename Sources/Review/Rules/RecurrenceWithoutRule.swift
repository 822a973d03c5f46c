import Diagnostics
import Programmes

extension Rule {
  static let recurrenceWithoutRule = Rule("repeticion-sin-regla", .warning)
}

extension ReviewRule {
  /// Words that tell of a recurrence, in a row without `repite`: «los días 9 de cada mes»
  /// (ISSSTESON 2024, 6).
  ///
  /// Only what gives days or windows is offered, and nothing to a row that is due by a deadline
  /// after each period: what is reported on a quarter is not done within it.
  static let recurrenceWithoutRule = ofProgramme(.recurrenceWithoutRule) { programme, _ in
    programme.outline.activities.map(\.activity).compactMap { activity in
      guard activity.recurrence == nil, activity.deadline == nil, activity.statedDeadline == nil
      else { return nil }
      let found = activity.wordsOfTime.lazy.compactMap { words in
        RecurrenceReading(words.text).map { (words: words, reading: $0) }
      }
      guard let first = found.first(where: { $0.reading.rule.givesWindows }) else { return nil }
      return Diagnostic(
        .recurrenceWithoutRule, at: first.words,
        [
          "texto": .text(first.words.part(first.reading.place)),
          "regla": .text(first.reading.rule.description),
        ])
    }
  }
}

extension Recurrence {
  /// Not «4 veces», which leaves the days open.
  fileprivate var givesWindows: Bool {
    if case .times(let count, let length) = self { count == .one && length != nil } else { true }
  }
}
