/// The status of an activity at a cut-off date, and why.
public struct Judgement: Sendable, Hashable {
  /// A status with the facts that it rests on.
  public struct Finding: Sendable, Hashable {
    public let status: Status
    public let reason: StatusReason

    public init(_ status: Status, because reason: StatusReason) {
      self.status = status
      self.reason = reason
    }
  }

  /// Apart, since few have it and it is as large as all the rest.
  private indirect enum Overridden: Sendable, Hashable {
    case nothing
    case finding(Finding)
  }

  /// What counts.
  public let finding: Finding
  private let other: Overridden

  public init(_ finding: Finding, insteadOf overridden: Finding? = nil) {
    self.finding = finding
    other = overridden.map { .finding($0) } ?? .nothing
  }
}

extension Judgement {
  /// What dates and evidence alone say, where the committee declares otherwise and answers for it.
  public var overridden: Finding? {
    if case .finding(let finding) = other { finding } else { nil }
  }

  public var status: Status { finding.status }
  public var reason: StatusReason { finding.reason }

  public var isLate: Bool { finding.isLate }

  /// Whether the committee declares it, whatever dates and evidence say.
  var isDeclared: Bool { if case .declared = reason { true } else { false } }

  /// The last planned day of what is overdue by dates and evidence, also where the committee declares another
  /// status; nil of what is not, and of what was called off or does not apply.
  public var overdueSince: CalendarDate? {
    status.isVoid ? nil : (overridden ?? finding).overdueSince
  }
}

extension Judgement.Finding {
  /// Of its first part that is overdue, where it is judged by its parts.
  fileprivate var overdueSince: CalendarDate? {
    switch reason {
    case .overdue(let end, _), .someOverdue(_, _, _, let end): end
    default: nil
    }
  }

  /// Whether it was fulfilled, but after its planned end.
  public var isLate: Bool { timeliness?.isLate == true }

  /// Of what was fulfilled.
  public var timeliness: Timeliness? {
    switch reason {
    case .finished(_, let timeliness), .finishedBy(_, let timeliness),
      .allFulfilled(_, _, _, let timeliness):
      timeliness
    default: nil
    }
  }
}
