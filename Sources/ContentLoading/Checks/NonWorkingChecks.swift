import Diagnostics
import Programmes

/// What the days without work of an institution must satisfy beside each other.
struct NonWorkingChecks {
  /// In the order of the file.
  let periods: [Located<NonWorkingPeriod>]
  let days: NonWorkingDays

  init(of periods: [Located<NonWorkingPeriod>], in days: NonWorkingDays) {
    self.periods = periods
    self.days = days
  }
}

extension NonWorkingChecks {
  var problems: [Diagnostic] { repeated + unordered + stray }

  /// The same days twice.
  private var repeated: [Diagnostic] {
    var seen: [ClosedRange<CalendarDate>: SourceLocation] = [:]
    return periods.compactMap { period in
      guard let first = seen.updateValue(period.location, forKey: period.value.days) else {
        return nil
      }
      return diagnostic(.repeatedNonWorking, period, related: first)
    }
  }

  private var unordered: [Diagnostic] {
    zip(periods, periods.dropFirst()).compactMap { earlier, later in
      guard later.value.days.lowerBound < earlier.value.days.lowerBound else { return nil }
      return diagnostic(.unorderedNonWorking, later, related: earlier.location)
    }
  }

  /// Days of years that the file does not name.
  private var stray: [Diagnostic] {
    let stray = Set(days.strayPeriods)
    return periods.filter { stray.contains($0.value) }.map {
      diagnostic(.strayNonWorking, $0, related: nil)
    }
  }

  private func diagnostic(
    _ rule: Rule, _ period: Located<NonWorkingPeriod>, related: SourceLocation?
  ) -> Diagnostic {
    let first = period.value.days.lowerBound
    return Diagnostic(
      rule, at: period.location, width: first.numeric.count,
      ["fecha": .text(first.numeric), "anio": "\(first.year)"], related: related)
  }
}
