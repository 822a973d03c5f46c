import Diagnostics

/// Everything that reports have said of one piece of work, oldest first.
public struct WorkHistory: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    /// Cut-off date of the report.
    public let cutoff: CalendarDate
    public let work: WorkReport

    public init(cutoff: CalendarDate, work: WorkReport) {
      self.cutoff = cutoff
      self.work = work
    }
  }

  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    let isInOrder = zip(entries, entries.dropFirst()).allSatisfy { $0.cutoff <= $1.cutoff }
    self.entries = isInOrder ? entries : entries.sorted { $0.cutoff < $1.cutoff }
  }
}

extension WorkHistory {
  public var isEmpty: Bool { entries.isEmpty }

  /// Cut-off date of the newest report that speaks of it.
  public var lastMention: CalendarDate? { entries.last?.cutoff }

  /// The newest that reports give; nil once a later one says that the work has ended.
  public var share: Share? { shareEntry?.work.share?.value }

  /// Cut-off date of the report that gives the share.
  var shareReport: CalendarDate? { shareEntry?.cutoff }

  private var shareEntry: Entry? {
    guard let index = entries.lastIndex(where: { $0.work.share != nil }) else { return nil }
    let later = entries[(index + 1)...]
    let hasEnded =
      later.contains { $0.work.finished != nil }
      || !later.isEmpty && declared?.status == .fulfilled
    return hasEnded ? nil : entries[index]
  }

  public var began: CalendarDate? { newest(\.began?.value) }
  public var finished: CalendarDate? { newest(\.finished?.value) }

  /// Of the newest report that speaks of it: an older declaration has been overtaken.
  public var declared: DeclaredState? { entries.last?.work.declared }

  /// Of all reports, each piece once.
  public var evidence: [Evidence] {
    var seen: Set<Evidence.Content> = []
    return entries.flatMap(\.work.evidence).filter { seen.insert($0.content).inserted }
  }

  var hasEvidence: Bool { entries.contains { !$0.work.evidence.isEmpty } }

  /// As it was known at `cutoff`.
  public func upTo(_ cutoff: CalendarDate) -> WorkHistory {
    if lastMention.map({ $0 <= cutoff }) ?? true { return self }
    return WorkHistory(entries.filter { $0.cutoff <= cutoff })
  }

  private func newest<Value>(_ value: (WorkReport) -> Value?) -> Value? {
    for entry in entries.reversed() {
      if let value = value(entry.work) { return value }
    }
    return nil
  }
}
