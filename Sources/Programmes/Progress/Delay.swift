/// What is overdue of an activity that itself counts as something else.
public enum Delay: Sendable, Hashable {
  /// All of it, as dates and evidence say; the committee declares another status and answers for it.
  case declaredOtherwise(Judgement.Finding)
  /// Some of its times but those that are void, where a report says of the whole that it goes on.
  case times(Parts, count: Int, of: Int, firstEnd: CalendarDate)
}

extension Delay {
  /// The day from which something is overdue; nil where it is not told.
  public var firstEnd: CalendarDate? {
    switch self {
    case .declaredOtherwise(let finding): finding.overdueSince
    case .times(_, _, _, let firstEnd): firstEnd
    }
  }

  /// nil where no parts are counted.
  var countedParts: Parts? {
    if case .times(let kind, _, _, _) = self { kind } else { nil }
  }
}

extension Judgement.Finding {
  /// The last planned day of what is overdue, of its first part that is; nil of what is not.
  public var overdueSince: CalendarDate? {
    switch reason {
    case .overdue(let end, _), .someOverdue(_, _, _, let end): end
    default: nil
    }
  }
}

extension ActivityProgress {
  /// nil where nothing is overdue, or the activity itself is.
  public var delay: Delay? {
    if judgement.status.isVoid || judgement.status == .overdue { return nil }
    if let overridden = judgement.overridden, overridden.status == .overdue {
      return .declaredOtherwise(overridden)
    }
    let isOfOthers = !history.isEmpty || timesKind == .deadlines && steps.areReported
    let isOpen = judgement.status == .inProgress || judgement.status == .atRisk
    guard isOfOthers, isOpen else { return nil }
    let open = occurrences.map(\.part).filter { !$0.judgement.status.isVoid }
    let overdue = open.filter { $0.judgement.status == .overdue }
    return overdue.compactMap(\.schedule.latest).min().map { firstEnd in
      .times(timesKind, count: overdue.count, of: open.count, firstEnd: firstEnd)
    }
  }
}
