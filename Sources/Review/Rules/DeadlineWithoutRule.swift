import Diagnostics
import Programmes

extension Rule {
  static let deadlineWithoutRule = Rule("plazo-sin-regla", .warning)
}

extension ReviewRule {
  /// Words that tell from what a deadline is counted, in a row without `vence`: «10 días hábiles
  /// posteriores a su celebración» (CONASAMI 2020, 4.1.2).
  static let deadlineWithoutRule: ReviewRule = ReviewRule(.deadlineWithoutRule) { subject in
    subject.programmes.flatMap(\.rowsWithoutDeadline).compactMap { row in
      guard let (words, reading) = row.statedDeadline else { return nil }
      return Diagnostic(
        .deadlineWithoutRule, at: words,
        [
          "texto": .text(words.part(reading.place)),
          "regla": .text(reading.deadline.description),
        ])
    }
  }
}
