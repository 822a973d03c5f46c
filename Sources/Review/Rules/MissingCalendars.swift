import Diagnostics
import Programmes

extension Rule {
  static let missingCalendar = Rule("calendario-faltante", .warning)
}

extension ReviewRule {
  /// Business days to be counted over a year whose days without work nobody has declared: the
  /// deadline stays in words.
  static let missingCalendar: ReviewRule = ReviewRule(.missingCalendar, readsOtherFiles: true) {
    subject in
    subject.programmes.flatMap { reviewed in
      reviewed.programme.outline.activities.map(\.activity).compactMap { activity in
        let years = Set(reviewed.deadlines[activity].compactMap(\.missingYear))
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
