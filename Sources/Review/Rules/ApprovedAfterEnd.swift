import Diagnostics
import Programmes

extension Rule {
  static let approvedAfterEnd = Rule("aprobado-despues-de-terminar", .warning)
  static let approvedAfterMost = Rule("aprobado-despues-de-casi-todo", .warning)
}

extension ReviewRule {
  /// An activity that was already over when its programme was approved.
  static let approvedAfterEnd: ReviewRule = ofProgramme(.approvedAfterEnd) { programme in
    guard let approval = programme.approval?.date else { return [] }
    let ends = programme.ends
    let over = ends.filter { approval.isAfter($0) }
    if over.count.isMost(of: ends.count) { return [] }
    return over.map { end in
      Diagnostic(
        .approvedAfterEnd, at: end.written,
        ["fin": .text(end.written.text), "aprobacion": .text(approval.written.text)],
        related: approval.written.location)
    }
  }

  /// An approval after most activities were over: told of once, and not at each of them.
  static let approvedAfterMost: ReviewRule = ofProgramme(.approvedAfterMost) { programme in
    guard let approval = programme.approval?.date else { return [] }
    let ends = programme.ends
    let over = ends.count { approval.isAfter($0) }
    guard over.isMost(of: ends.count) else { return [] }
    return [
      Diagnostic(
        .approvedAfterMost, at: approval.written,
        [
          "aprobacion": .text(approval.written.text), "cuantas": "\(over)",
          "total": "\(ends.count)",
        ])
    ]
  }
}

extension Programme {
  fileprivate var ends: [PlannedDate] {
    outline.activities.flatMap(\.activity.wholeSchedule.periods).compactMap(\.end)
  }
}

extension PlannedDate {
  fileprivate func isAfter(_ end: PlannedDate) -> Bool { end.latest < earliest }
}
