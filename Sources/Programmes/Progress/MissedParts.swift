/// Parts of an activity that are overdue, where reports tell of something else and so decide its status.
public struct MissedParts: Sendable, Hashable {
  public let kind: Parts
  /// At least 1.
  public let count: Int
  /// Of all but those that are void.
  public let total: Int
  /// The last planned day of the first of them.
  public let firstEnd: CalendarDate

  public init(_ kind: Parts, count: Int, of total: Int, firstEnd: CalendarDate) {
    (self.kind, self.count, self.total, self.firstEnd) = (kind, count, total, firstEnd)
  }
}

extension MissedParts {
  /// nil where none of `parts` is overdue.
  init?(_ kind: Parts, among parts: [PartProgress]) {
    let open = parts.filter { !$0.judgement.status.isVoid }
    let overdue = open.filter { $0.judgement.status == .overdue }
    guard let firstEnd = overdue.compactMap(\.schedule.latest).min() else { return nil }
    self.init(kind, count: overdue.count, of: open.count, firstEnd: firstEnd)
  }
}

extension ActivityProgress {
  /// Of an activity that goes on, or of which no report speaks; nil where nothing was missed, or its status tells of
  /// it.
  public var missed: MissedParts? {
    if judgement.status == .unreported { return MissedParts(.steps, among: steps) }
    guard judgement.status == .inProgress || judgement.status == .atRisk,
      judgement.overdueSince == nil
    else { return nil }
    let times = MissedParts(timesKind, among: occurrences.map(\.part))
    // A report on the whole says nothing of any part, one on steps nothing of deadlines.
    if !history.isEmpty { return times ?? MissedParts(.steps, among: steps) }
    return timesKind == .deadlines && steps.areReported ? times : nil
  }
}
