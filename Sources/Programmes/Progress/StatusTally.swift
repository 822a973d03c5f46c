/// How many activities have each status.
public struct StatusTally: Sendable, Hashable {
  let counts: [Status: Int]
  /// Of those fulfilled, how many were so after their planned end.
  public let late: Int
  /// Of those fulfilled, how many are so because the committee declares it, without any evidence.
  public let declared: Int

  public init(_ judgements: [Judgement]) {
    counts = Dictionary(judgements.map { ($0.status, 1) }, uniquingKeysWith: +)
    late = judgements.count(where: \.isLate)
    declared = judgements.count { $0.status == .fulfilled && $0.overridden != nil }
  }

  init(counts: [Status: Int], late: Int, declared: Int) {
    self.counts = counts
    self.late = late
    self.declared = declared
  }
}

extension StatusTally {
  public static let none = StatusTally([])

  public subscript(status: Status) -> Int { counts[status] ?? 0 }

  public var total: Int { counts.values.reduce(0, +) }

  /// Those that some activity has, in the order of charts.
  public var present: [(status: Status, count: Int)] {
    Status.allCases.map { ($0, self[$0]) }.filter { $0.count > 0 }
  }

  public static func + (one: StatusTally, other: StatusTally) -> StatusTally {
    StatusTally(
      counts: one.counts.merging(other.counts, uniquingKeysWith: +), late: one.late + other.late,
      declared: one.declared + other.declared)
  }

  /// How many in a hundred of all have `status`, rounded to the nearest whole, halves up; nil of none.
  public func percent(of status: Status) -> Int? {
    total == 0 ? nil : (self[status] * 200 + total) / (2 * total)
  }
}
