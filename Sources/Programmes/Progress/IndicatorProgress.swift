/// What reports say of an indicator.
public struct IndicatorProgress: Sendable, Hashable {
  /// One for each report that speaks of it, oldest first.
  public let readings: [IndicatorReading]
}

extension IndicatorProgress {
  /// The newest; nil when no report speaks of the indicator.
  public var current: IndicatorReading? { readings.last }
}

extension IndicatorProgress {
  /// `reports` are corrected, made until `cutoff`, and oldest first.
  init(
    of indicator: Indicator, in reports: [ProgressReport], of programme: Programme,
    at cutoff: CalendarDate
  ) {
    readings = Reckoning(of: indicator, in: programme).readings(in: reports, at: cutoff)
  }
}
