import Diagnostics

/// The one rule by which every activity of every programme is judged. It looks at nothing but the planned
/// dates, what reports say, and the cut-off date; see «Cómo se calcula» on the page of method.
///
/// The first that holds, counts:
/// 1. cancelada, no aplica: a report declares it and says why;
/// 2. cumplida: a report says that it ended (real end, 100 %, or declared so) and gives evidence;
/// 3. vencida: the last planned day is before the cut-off date;
/// 4. por iniciar: the first planned day is after it, and no report tells of work;
/// 5. sin reporte: no report speaks of it;
/// 6. en riesgo: a report declares it, or the share done is behind the time gone by more than a
///    tolerance, where the portal sets one;
/// 7. en curso.
///
/// Without dates an activity is never «vencida» nor «por iniciar».
public struct StatusRule: Sendable, Hashable {
  public let cutoff: CalendarDate
  public let tolerance: RiskTolerance?

  public init(at cutoff: CalendarDate, tolerance: RiskTolerance? = nil) {
    self.cutoff = cutoff
    self.tolerance = tolerance
  }
}

extension StatusRule {
  /// What counts: what dates and evidence say, unless the newest report that speaks of the work
  /// declares otherwise, and says who, when and why. `history` may hold later reports; they are ignored.
  public func judgement(of schedule: Schedule, after history: WorkHistory) -> Judgement {
    let known = history.upTo(cutoff)
    let derived = finding(of: schedule, after: known)
    guard let declared = known.declared, declared.isAnsweredFor,
      contradiction(of: schedule, after: known) != nil, declared.status != derived.status
    else { return Judgement(derived) }
    return Judgement(.init(declared.status, because: .declared(declared)), insteadOf: derived)
  }

  /// What dates and evidence said when the newest report was made, where that report declares
  /// something else; nil where the two agree. A declaration is held against the day it was made for.
  public func contradiction(
    of schedule: Schedule, after history: WorkHistory
  ) -> Judgement.Finding? {
    guard let day = history.lastMention, let declared = history.declared else { return nil }
    let then = StatusRule(at: day, tolerance: tolerance).finding(of: schedule, after: history)
    switch (declared.status, then.status) {
    case (.inProgress, .atRisk), (.cancelled, _), (.notApplicable, _): return nil
    case (let said, let found): return said == found ? nil : then
    }
  }

  /// What dates and evidence alone say.
  private func finding(of schedule: Schedule, after history: WorkHistory) -> Judgement.Finding {
    closed(history) ?? fulfilled(schedule, history) ?? overdue(schedule, history)
      ?? pending(schedule, history) ?? unreported(schedule, history)
      ?? atRisk(schedule, history) ?? active(schedule, history)
  }
}

extension StatusRule {
  private func closed(_ history: WorkHistory) -> Judgement.Finding? {
    guard let declared = history.declared, let reason = declared.reason else { return nil }
    return switch declared.status {
    case .cancelled:
      .init(.cancelled, because: .cancelled(on: declared.date?.value, reason: reason))
    case .notApplicable: .init(.notApplicable, because: .notApplicable(reason: reason))
    default: nil
    }
  }

  private func fulfilled(_ schedule: Schedule, _ history: WorkHistory) -> Judgement.Finding? {
    guard let report = history.end, history.hasEvidence else { return nil }
    if let day = history.finished {
      return .init(
        .fulfilled,
        because: .finished(on: day, Timeliness(end: day, planned: schedule.latest)))
    }
    return .init(
      .fulfilled,
      because: .finishedBy(report, Timeliness(endBy: report, planned: schedule.latest)))
  }

  private func overdue(_ schedule: Schedule, _ history: WorkHistory) -> Judgement.Finding? {
    guard let end = schedule.latest, end < cutoff else { return nil }
    let shortfall: Shortfall =
      if history.end != nil {
        .noEvidence(finished: history.finished)
      } else if let report = history.lastMention {
        .unfinished(share: history.share, report: report)
      } else {
        .noReport
      }
    return .init(.overdue, because: .overdue(end: end, shortfall))
  }

  private func pending(_ schedule: Schedule, _ history: WorkHistory) -> Judgement.Finding? {
    guard let start = schedule.earliest, start > cutoff, !history.tellsOfWork else { return nil }
    return .init(.pending, because: .starts(on: start))
  }

  private func unreported(_ schedule: Schedule, _ history: WorkHistory) -> Judgement.Finding? {
    guard history.isEmpty else { return nil }
    return .init(
      .unreported, because: .silent(start: schedule.earliest, end: schedule.latest))
  }

  private func atRisk(_ schedule: Schedule, _ history: WorkHistory) -> Judgement.Finding? {
    if let declared = history.declared, declared.status == .atRisk {
      return .init(.atRisk, because: .riskReported(declared.reason))
    }
    guard let tolerance, let share = history.share, let elapsed = elapsedShare(of: schedule),
      let bound = Rational(share.percent).adding(Rational(tolerance.points.percent)),
      bound < Rational(elapsed)
    else { return nil }
    return .init(
      .atRisk,
      because: .behind(
        share: share, elapsed: elapsed, tolerance, report: earlierReport(of: history)))
  }

  private func active(_ schedule: Schedule, _ history: WorkHistory) -> Judgement.Finding {
    if history.end != nil {
      return .init(
        .inProgress,
        because: .finishedWithoutEvidence(on: history.finished, end: schedule.latest))
    }
    if let share = history.share, let report = earlierReport(of: history) {
      return .init(
        .inProgress, because: .wasActive(share: share, report: report, end: schedule.latest))
    }
    return .init(.inProgress, because: .active(share: history.share, end: schedule.latest))
  }

  /// Cut-off date of the report that gives the share, where that is before the day of the judgement.
  private func earlierReport(of history: WorkHistory) -> CalendarDate? {
    history.shareReport.flatMap { $0 < cutoff ? $0 : nil }
  }

  /// The part of the planned days that is gone, the cut-off day included, in a hundred, rounded to one
  /// place as it is shown. nil outside the planned days.
  private func elapsedShare(of schedule: Schedule) -> ExactDecimal? {
    guard let first = schedule.earliest, let last = schedule.latest, first <= cutoff, cutoff <= last
    else { return nil }
    let gone = cutoff.dayNumber - first.dayNumber + 1
    let all = last.dayNumber - first.dayNumber + 1
    return Rational(Int128(100 * gone), over: Int128(all))?.rounded(to: 1)
  }
}

extension WorkHistory {
  /// The cut-off date of the first report since which the work counts as ended; nil while the newest
  /// word is that it goes on.
  fileprivate var end: CalendarDate? {
    let hasEnded =
      finished != nil || share?.isWhole == true || declared?.status == .fulfilled
    guard hasEnded else { return nil }
    let reopening = entries.lastIndex { $0.work.tellsThatItGoesOn }
    let since = reopening.map { entries[($0 + 1)...] } ?? entries[...]
    return (since.first(where: \.work.tellsOfEnd) ?? entries.first(where: \.work.tellsOfEnd))?
      .cutoff
  }

  /// The cut-off date of the newest report that says that the work has ended.
  var lastToldEnd: CalendarDate? { entries.last(where: \.work.tellsOfEnd)?.cutoff }

  /// Whether a report tells of anything done.
  fileprivate var tellsOfWork: Bool {
    entries.contains(where: \.work.tellsOfWork)
  }
}

extension WorkReport {
  /// Whether it tells of anything done.
  package var tellsOfWork: Bool {
    done != nil || began != nil || finished != nil || !evidence.isEmpty
      || (share.map { $0.value.percent.significand > 0 } ?? false)
  }

  /// Whether it says that the work has ended.
  package var tellsOfEnd: Bool {
    finished != nil || share?.value.isWhole == true || declared?.status == .fulfilled
  }

  /// Whether it says of what had ended that it goes on.
  fileprivate var tellsThatItGoesOn: Bool {
    guard !tellsOfEnd else { return false }
    switch declared?.status {
    case .pending, .inProgress, .atRisk: return true
    default: return share != nil
    }
  }
}
