import Diagnostics
import Programmes

extension Rule {
  static let outsideYears = Rule("fecha-fuera-del-periodo", .warning)
}

extension ReviewRule {
  /// A date that is not within the years of its programme.
  static let outsideYears: ReviewRule = ofProgramme(.outsideYears) { programme in
    let periods = programme.outline.activities.flatMap(\.activity.wholeSchedule.periods)
    return periods.flatMap { [$0.start, $0.end] }.compactMap { date -> Diagnostic? in
      guard let date, let first = date.earliest, let last = date.latest,
        !programme.span.overlaps(first...last)
      else { return nil }
      return Diagnostic(
        .outsideYears, at: date.written,
        ["fecha": .text(date.written.text), "periodo": "\(programme.years)"])
    }
  }
}
