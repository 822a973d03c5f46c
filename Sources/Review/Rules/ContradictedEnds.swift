import Diagnostics
import Programmes

extension Rule {
  static let endedUnfinished = Rule("terminada-sin-completar", .warning)
  static let cancelledButDone = Rule("cancelada-y-terminada", .warning)
}

extension ReviewRule {
  /// What ended and is not all done, in one report: pages call it fulfilled.
  static let endedUnfinished: ReviewRule = ofProgramme(.endedUnfinished) { programme in
    programme.reportedWork.compactMap { work in
      guard let finished = work.finished, let share = work.share, !share.value.isWhole,
        work.declared == nil
      else { return nil }
      return Diagnostic(
        .endedUnfinished, at: share.location, width: "\(share.percent)".count,
        ["porcentaje": "\(share.percent)", "fin": .text(finished.value.numeric)],
        related: finished.location)
    }
  }

  /// What was called off and ended, in one report: pages call it cancelled.
  static let cancelledButDone: ReviewRule = ofProgramme(.cancelledButDone) { programme in
    programme.reportedWork.compactMap { work in
      guard let declared = work.declared, declared.status == .cancelled,
        let end = work.finished?.location
          ?? work.share.flatMap({ $0.value.isWhole ? $0.location : nil })
      else { return nil }
      return Diagnostic(
        .cancelledButDone, at: declared.location, width: declared.status.rawValue.count,
        ["clave": .text(work.finished == nil ? "porcentaje: 100" : "fin_real")], related: end)
    }
  }
}

extension Programme {
  /// Of activities, steps and times.
  fileprivate var reportedWork: [WorkReport] {
    reports.flatMap(\.activities).flatMap { told in
      [told.work] + told.steps.map(\.work) + told.occurrences.map(\.work)
    }
  }
}
