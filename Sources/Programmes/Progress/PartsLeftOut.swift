/// Parts of an activity that are void, and so in none of the counts of its parts.
public struct PartsLeftOut: Sendable, Hashable {
  public let kind: Parts
  /// At least 1.
  public let count: Int

  public init(_ kind: Parts, count: Int) {
    (self.kind, self.count) = (kind, count)
  }
}

extension ActivityProgress {
  /// Those of the parts that are counted in what is said of it; nil where none is void, and where nothing is counted.
  public var partsLeftOut: PartsLeftOut? {
    guard let kind = judgement.reason.countedParts ?? missed?.kind else { return nil }
    let parts = kind == .steps ? steps : occurrences.map(\.part)
    let count = parts.count { $0.judgement.status.isVoid }
    return count > 0 ? PartsLeftOut(kind, count: count) : nil
  }
}

extension StatusReason {
  /// What it counts; nil of what looks at no parts.
  fileprivate var countedParts: Parts? {
    switch self {
    case .allFulfilled(let kind, _, _, _), .someOverdue(let kind, _, _, _),
      .someFulfilled(let kind, _, _, _):
      kind
    default: nil
    }
  }
}
