extension PartProgress {
  /// As it stands within a whole of which reports say that it is over: all of what was called off is, and what is
  /// fulfilled as a whole is so in the parts of which nothing else is told. Whether such a part was in time is only
  /// known where the whole had ended by the part's own end; `isAll` where the part is all there is of the whole, so
  /// that the day of one is that of the other.
  func within(_ whole: Judgement, _ kind: Parts, isAll: Bool = false) -> PartProgress {
    let isOver = whole.status.isVoid || whole.status == .fulfilled && history.isEmpty
    guard isOver else { return self }
    let finding = whole.finding.ofPart(until: schedule.latest, isAll: isAll)
    let part = PartProgress(
      judgement: Judgement(finding, insteadOf: whole.overridden), history: history,
      schedule: schedule)
    // A step may have no end to keep; a time always has one, known or not.
    return kind != .steps && schedule.latest == nil ? part.ofUncountedEnd : part
  }
}

extension PartProgress {
  /// With the report named that tells of the whole and not of this part, where none does of that.
  func besideReport(_ report: CalendarDate?, _ kind: Parts) -> PartProgress {
    guard let report, history.isEmpty else { return self }
    return PartProgress(
      judgement: Judgement(
        judgement.finding.besideReport(report, kind), insteadOf: judgement.overridden),
      history: history, schedule: schedule)
  }
}

extension Judgement.Finding {
  fileprivate func besideReport(_ report: CalendarDate, _ kind: Parts) -> Judgement.Finding {
    let reason: StatusReason =
      switch reason {
      case .overdue(let end, .noReport):
        .overdue(end: end, .onlyWholeReported(kind, report: report))
      case .silent(let start, let end):
        .silentWithinWhole(kind, report: report, start: start, end: end)
      default: reason
      }
    return Judgement.Finding(status, because: reason)
  }

  fileprivate func ofPart(until end: CalendarDate?, isAll: Bool) -> Judgement.Finding {
    let reason: StatusReason =
      switch reason {
      case .finished(let day, _) where isAll:
        .finished(on: day, Timeliness(end: day, planned: end))
      case .finished(let day, _), .finishedBy(let day, _):
        .finishedBy(day, Timeliness(endBy: day, planned: end))
      default: reason
      }
    return Judgement.Finding(status, because: reason)
  }
}
