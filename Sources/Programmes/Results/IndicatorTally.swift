/// What the indicators of a programme come to, counted.
public struct IndicatorTally: Sendable, Hashable {
  public let total: Int
  /// With a result: a number, places that reach theirs, or the committee's word for a target in words.
  public let withResult: Int
  /// Of which reports speak without giving a result: `ND`, a missing number, a division by zero.
  public let withoutResult: Int
  /// Of which no report speaks. They are not zero.
  public let unreported: Int
  /// Held against a target, and those of them that reach it.
  public let compared: Int
  public let met: Int
}

extension IndicatorTally {
  /// `readings` has one for each indicator, nil where no report speaks of it.
  public init(_ readings: [IndicatorReading?]) {
    let known = readings.compactMap { $0 }
    let comparisons = known.compactMap(\.standing.comparison)
    total = readings.count
    withResult = known.count(where: \.result.isGiven)
    withoutResult = known.count - withResult
    unreported = readings.count - known.count
    compared = comparisons.count
    met = comparisons.count(where: \.isMet)
  }
}

extension IndicatorResult {
  /// Whether it says how the indicator stands.
  public var isGiven: Bool {
    switch self {
    case .value, .breakdown, .inWords(isReached: _?): true
    case .noCases, .divisionByZero, .missing, .outOfRange, .notAvailable, .notApplicable, .dash,
      .inWords(isReached: nil):
      false
    }
  }
}
