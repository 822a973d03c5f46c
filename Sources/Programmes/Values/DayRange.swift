extension ClosedRange<CalendarDate> {
  package var dayCount: Int { upperBound.dayNumber - lowerBound.dayNumber + 1 }

  /// `2024-02-09`, `2024-04-01/2024-06-30`: ISO 8601, 4.4.
  package var iso: String {
    lowerBound == upperBound ? lowerBound.iso : "\(lowerBound.iso)/\(upperBound.iso)"
  }

  /// As content files have days: `09/02/2024`, `01/04/2024–30/06/2024`.
  package var numeric: String {
    lowerBound == upperBound
      ? lowerBound.numeric : "\(lowerBound.numeric)–\(upperBound.numeric)"
  }
}
