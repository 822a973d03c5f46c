import Glibc
import Programmes

/// A watch that starts when it is made.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Tenths of a millisecond are noise: `0.42 s`.
  var seconds: String {
    let elapsed = (ContinuousClock.now - start).components
    let hundredths = Int(elapsed.seconds) * 100 + Int(elapsed.attoseconds / 10_000_000_000_000_000)
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  var isLong: Bool { ContinuousClock.now - start > .seconds(1) }
}

extension CalendarDate {
  /// The day by this machine's clock, or by `SOURCE_DATE_EPOCH`, with which reproducible builds tell what time it is;
  /// nil when that is beyond any calendar.
  static var today: CalendarDate? {
    let stated = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    var now = stated ?? time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
