import Diagnostics
import Programmes

extension Rule {
  static let unconfirmedMeeting = Rule("sesion-sin-constancia", .warning)
}

extension ReviewRule {
  /// A session whose day is before the newest of what the institution reports, and of which nothing tells that
  /// it was held: pages say so, and no deadline is counted from it.
  static let unconfirmedMeeting = ReviewRule(.unconfirmedMeeting) { subject in
    guard let newest = subject.institution.reportedDate else { return [] }
    return subject.institution.meetings.filter { $0.date < newest }.compactMap {
      meeting -> Diagnostic? in
      guard meeting.state(at: newest) == .unconfirmed else { return nil }
      return Diagnostic(
        .unconfirmedMeeting, at: meeting.title,
        ["fecha": .text(meeting.date.numeric), "ultima": .text(newest.numeric)])
    }
  }
}
