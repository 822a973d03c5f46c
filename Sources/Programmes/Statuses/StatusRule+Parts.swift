extension StatusRule {
  /// What the parts of an activity say of the whole. The first that holds, counts:
  /// 1. cancelled parts and those that do not apply are left out, unless there are no others;
  /// 2. cumplida when all are;
  /// 3. vencida when one is;
  /// 4. en riesgo when one is;
  /// 5. en curso when one is, or is fulfilled;
  /// 6. sin reporte when one is;
  /// 7. por iniciar.
  ///
  /// nil without parts. `end` is that of the activity, where it has one; else all end with the last of them, if all have
  /// an end.
  func judgement(
    until end: CalendarDate?, by parts: [PartProgress], _ kind: Parts
  ) -> Judgement? {
    let open = parts.filter { !$0.judgement.status.isVoid }
    guard let first = open.first else { return parts.first?.judgement }
    func count(_ status: Status) -> Int { open.count { $0.judgement.status == status } }
    let ends = open.compactMap(\.schedule.latest)
    let end = end ?? (ends.count == open.count ? ends.max() : nil)
    if count(.fulfilled) == open.count {
      let days = open.compactMap(\.history.finished)
      let last = days.count == open.count ? days.max() : nil
      return Judgement(
        .init(
          .fulfilled,
          because: .allFulfilled(
            kind, count: open.count, last: last,
            timeliness(of: open, kind, last: last, end: end))))
    }
    let overdue = open.filter { $0.judgement.status == .overdue }
    if let firstEnd = overdue.compactMap(\.schedule.latest).min() {
      return Judgement(
        .init(
          .overdue,
          because: .someOverdue(kind, count: overdue.count, of: open.count, firstEnd: firstEnd)))
    }
    if let risk = open.first(where: { $0.judgement.status == .atRisk }) { return risk.judgement }
    if count(.fulfilled) + count(.inProgress) > 0 {
      return Judgement(
        .init(
          .inProgress,
          because: .someFulfilled(kind, count: count(.fulfilled), of: open.count, end: end)))
    }
    return open.first { $0.judgement.status == .unreported }?.judgement ?? first.judgement
  }

  /// Late when a part was, by the greatest delay of one. Times that are all known to have been kept were kept,
  /// whenever the last of them was: a deadline may come after the end of what it is counted from.
  private func timeliness(
    of parts: [PartProgress], _ kind: Parts, last: CalendarDate?, end: CalendarDate?
  ) -> Timeliness {
    let delays = parts.compactMap { part -> Int? in
      switch part.judgement.reason {
      case .finished(_, .late(let days)), .finishedBy(_, .late(let days)): days
      default: nil
      }
    }
    if let longest = delays.max() { return .late(days: longest) }
    guard kind != .steps else { return Timeliness(end: last, planned: end) }
    if parts.contains(where: \.isOfUnknownTime) { return .unknown }
    return parts.allSatisfy(\.wasInTime) ? .onTime : Timeliness(end: last, planned: end)
  }
}

extension PartProgress {
  fileprivate var isOfUnknownTime: Bool {
    switch judgement.reason {
    case .finished(_, .unknown), .finishedBy(_, .unknown): true
    default: false
    }
  }

  fileprivate var wasInTime: Bool {
    switch judgement.reason {
    case .finished(_, .onTime), .finishedBy(_, .onTime): true
    default: false
    }
  }
}
