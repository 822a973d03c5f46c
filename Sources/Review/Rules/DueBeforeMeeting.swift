import Diagnostics
import Programmes

extension Rule {
  static let dueBeforeMeeting = Rule("limite-antes-de-la-sesion", .warning)
}

extension ReviewRule {
  /// An agreement that was to be kept before it was made.
  static let dueBeforeMeeting = ReviewRule(.dueBeforeMeeting) { subject in
    subject.institution.meetings.flatMap { meeting in
      meeting.agreements.compactMap { agreement -> Diagnostic? in
        guard let due = agreement.due, due.latest < meeting.date else { return nil }
        return Diagnostic(
          .dueBeforeMeeting, at: due.written,
          ["fecha": .text(due.written.text), "archivo": .text("\(meeting.date.iso).md")])
      }
    }
  }
}
