extension ClosedRange<CalendarDate> {
  package var dayCount: Int { upperBound.dayNumber - lowerBound.dayNumber + 1 }

  /// `2024-02-09`, `2024-04-01/2024-06-30`: ISO 8601, 4.4.
  package var iso: String {
    lowerBound == upperBound ? lowerBound.iso : "\(lowerBound.iso)/\(upperBound.iso)"
  }
}
