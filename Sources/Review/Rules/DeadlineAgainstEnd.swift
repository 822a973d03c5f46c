import Diagnostics
import Programmes

extension Rule {
  static let deadlineAgainstEnd = Rule("plazo-contradice-fin", .warning)
}

extension ReviewRule {
  /// Evidence that is due before the activity it proves is over: «Documentos incorporados antes del
  /// 26 de junio de 2020» of an activity that ends on 30/10/2020 (CONASAMI 2020, 3.1.2).
  static let deadlineAgainstEnd: ReviewRule = ofProgramme(.deadlineAgainstEnd) { programme in
    let years = programme.years.years
    let year = years.count == 1 ? years.first : nil
    return programme.outline.activities.flatMap { placement -> [Diagnostic] in
      let activity = placement.activity
      let ofSteps = activity.steps.flatMap { step in
        step.verification.compactMap {
          contradiction($0, step.schedule.endsAnywhere ? step.schedule : activity.schedule, year)
        }
      }
      return activity.verification.compactMap { contradiction($0, activity.wholeSchedule, year) }
        + ofSteps
    }
  }

  /// nil unless all ends of `schedule` come after the deadline.
  private static func contradiction(
    _ verification: Verbatim, _ schedule: Schedule, _ year: Int?
  ) -> Diagnostic? {
    let ends = schedule.periods.compactMap(\.end)
    guard let end = ends.min(by: { $0.earliest < $1.earliest }) else { return nil }
    let deadline = StatedDeadline.all(in: verification.text, assuming: year).first { deadline in
      // What was over before the activity began is what it is about, not when it is due.
      let isDue = !deadline.isAmbiguous || schedule.earliest.map { $0 < deadline.day } ?? true
      return deadline.day < end.earliest && isDue
    }
    return deadline.map {
      Diagnostic(
        .deadlineAgainstEnd, at: verification,
        ["plazo": .text($0.words), "fin": .text(end.written.text)],
        related: end.written.location)
    }
  }
}

extension Schedule {
  fileprivate var endsAnywhere: Bool { periods.contains { $0.end != nil } }
}
