import Diagnostics
import Programmes

extension Rule {
  static let stepBeyondActivity = Rule("accion-despues-de-la-actividad", .warning)
}

extension ReviewRule {
  /// A step that ends after the activity that it is a part of.
  static let stepBeyondActivity: ReviewRule = ofProgramme(.stepBeyondActivity) { programme in
    programme.outline.activities.map(\.activity).flatMap { activity -> [Diagnostic] in
      let ends = activity.schedule.periods.compactMap(\.end)
      guard let end = ends.max(by: { $0.latest < $1.latest }) else { return [] }
      return activity.steps.compactMap { step in
        let last = step.schedule.periods.compactMap(\.end).max { $0.latest < $1.latest }
        guard let last, last.earliest > end.latest else { return nil }
        return Diagnostic(
          .stepBeyondActivity, at: last.written,
          ["fin": .text(last.written.text), "actividad": .text(end.written.text)],
          related: end.written.location)
      }
    }
  }
}
