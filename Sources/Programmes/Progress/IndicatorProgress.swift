/// What reports say of an indicator, oldest first.
public struct IndicatorProgress: Sendable {
  public let readings: [Int]
  init(of indicator: Indicator, in reports: [ProgressReport], years: YearSpan) { readings = [] }
}
