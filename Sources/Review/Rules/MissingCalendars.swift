import Diagnostics
import Programmes

extension Rule {
  static let missingCalendar = Rule("calendario-faltante", .warning)
}

extension ReviewRule {
  /// Business days to be counted over a year whose days without work nobody has declared: the
  /// deadline stays in words. Calendars are published late in the year before: one of a year after the programme's is
  /// not asked for until what the deadline is counted from is near.
  static let missingCalendar: ReviewRule = ReviewRule(.missingCalendar, readsOtherFiles: true) {
    subject in
    let horizon = subject.institution.reportedDate?.adding(days: 31)
    return subject.programmes.flatMap { reviewed in
      let last = reviewed.programme.years.last
      return reviewed.programme.outline.activities.map(\.activity).compactMap {
        activity -> Diagnostic? in
        let asked = reviewed.deadlines[activity].filter { deadline in
          deadline.missingYear.map { $0 <= last } ?? false
            || horizon.map { deadline.event <= $0 } ?? false
        }
        let years = Set(asked.compactMap(\.missingYear))
        guard let deadline = activity.deadline, !years.isEmpty else { return nil }
        return Diagnostic(
          .missingCalendar, at: deadline.location,
          width: deadline.value.description.unicodeScalars.count,
          [
            "plazo": .text(deadline.value.description),
            "anios": .text(years.sorted().map { "\($0)" }.listed),
          ])
      }
    }
  }
}

extension [String] {
  /// «2024», «2024 y 2025», «2024, 2025 y 2026»
  fileprivate var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " y " + last
  }
}

extension DatedDeadline {
  fileprivate var missingYear: Int? {
    if case .failure(let missing) = due { missing.year } else { nil }
  }
}
