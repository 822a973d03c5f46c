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

/// What `SOURCE_DATE_EPOCH` says, by which reproducible builds tell what time it is: seconds since the start of 1970
/// (https://reproducible-builds.org/specs/source-date-epoch/).
enum StatedTime {
  static let variable = "SOURCE_DATE_EPOCH"

  /// Nobody states any: the machine's clock holds.
  case none
  /// The day in UTC, wherever the machine is.
  case day(CalendarDate)
  /// It is no number, or of no day of any calendar.
  case illegible(String)
}

extension StatedTime {
  static var now: StatedTime {
    guard let text = getenv(variable).map({ String(cString: $0) }) else { return .none }
    var parts = tm()
    guard var seconds = time_t(text), gmtime_r(&seconds, &parts) != nil,
      let day = CalendarDate(parts)
    else { return .illegible(text) }
    return .day(day)
  }
}

extension CalendarDate {
  /// The day that is stated, or else the one by this machine's clock; nil when that is beyond any calendar.
  static var today: CalendarDate? {
    switch StatedTime.now {
    case .day(let day): return day
    case .illegible: return nil
    case .none:
      var now = time(nil)
      var parts = tm()
      localtime_r(&now, &parts)
      return CalendarDate(parts)
    }
  }

  fileprivate init?(_ parts: tm) {
    self.init(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
