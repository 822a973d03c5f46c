import Diagnostics
import Programmes

extension Rule {
  static let deadlineBeyondEnd = Rule("plazo-despues-del-fin", .warning)
}

extension ReviewRule {
  /// A deadline that is counted from the last day of the activity, or from a later one: so it falls after the
  /// end. «Dentro de los diez días hábiles posteriores a la conclusión de cada trimestre» of an activity that
  /// ends on 31/12/2024 (ISSSTESON 2024, 4).
  static let deadlineBeyondEnd: ReviewRule = ReviewRule(.deadlineBeyondEnd) { subject in
    subject.programmes.flatMap { reviewed in
      reviewed.programme.outline.activities.map(\.activity).compactMap { activity -> Diagnostic? in
        guard let deadline = activity.deadline, !deadline.value.event.isMeeting,
          let end = activity.wholeSchedule.periods.compactMap(\.end)
            .max(by: { $0.latest < $1.latest }),
          reviewed.deadlines[activity].contains(where: { $0.event >= end.latest })
        else { return nil }
        return Diagnostic(
          .deadlineBeyondEnd, at: deadline.location, width: deadline.value.description.count,
          ["plazo": .text(deadline.value.description), "fin": .text(end.written.text)],
          related: end.written.location)
      }
    }
  }
}

extension DeadlineEvent {
  /// Sessions may be held long after the end of an activity that only some of them are about.
  fileprivate var isMeeting: Bool { if case .meeting = self { true } else { false } }
}
