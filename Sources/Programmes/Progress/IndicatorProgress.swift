/// What reports say of an indicator.
public struct IndicatorProgress: Sendable, Hashable {
  /// One for each report that speaks of it, oldest first.
  public let readings: [IndicatorReading]
}

extension IndicatorProgress {
  /// The newest; nil when no report speaks of the indicator.
  public var current: IndicatorReading? { readings.last }

  /// The newest with a number, where the newest of all had no cases: that there are none now does not make those of
  /// before disappear.
  public var lastWithCases: IndicatorReading? {
    current?.result == .noCases ? readings.last { $0.result.value != nil } : nil
  }
}

extension [IndicatorReading] {
  /// The newest numbers that tell of different parts of one year, each from its own first day, and that there were no
  /// cases in one: whether they add up, only the content can say. Empty for fewer than two, and without any number.
  public func partsOfYear(in fiscalYear: FiscalYear) -> [IndicatorReading] {
    let parts = filter {
      ($0.result.value != nil || $0.result == .noCases)
        && $0.period.isPartOfYear(in: fiscalYear) == true
    }
    guard let newest = parts.last else { return [] }
    let year = newest.period.year(in: fiscalYear)
    let ofYear = parts.filter { $0.period.year(in: fiscalYear) == year }
    let beginnings = Set(ofYear.compactMap { $0.period.days(in: fiscalYear)?.lowerBound })
    return beginnings.count > 1 && ofYear.contains { $0.result.value != nil } ? ofYear : []
  }
}
