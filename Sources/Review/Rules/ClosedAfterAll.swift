import Diagnostics
import Programmes

extension Rule {
  static let closedAfterAll = Rule("cierre-despues-de-todo", .warning)
}

extension ReviewRule {
  /// An agreement that its own session says was closed on a day after all that the institution reports: at the
  /// date of the portal, which follows from what is reported, it is still open.
  static let closedAfterAll = ReviewRule(.closedAfterAll, readsOtherFiles: true) { subject in
    guard let newest = subject.institution.reportedDate else { return [] }
    return subject.institution.meetings.flatMap(\.agreements).compactMap {
      agreement -> Diagnostic? in
      guard let day = agreement.outcome?.writtenDay, day.value > newest else { return nil }
      return Diagnostic(
        .closedAfterAll, at: day.location, width: day.value.numeric.count,
        ["fecha": .text(day.value.numeric), "ultima": .text(newest.numeric)])
    }
  }
}

extension AgreementOutcome {
  fileprivate var writtenDay: Located<CalendarDate> {
    switch self {
    case .fulfilled(let day), .cancelled(let day, _): day
    }
  }
}
