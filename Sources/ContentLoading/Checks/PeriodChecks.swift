import Diagnostics
import Programmes

/// The periods that the reports of a programme speak of, held against their cut-off dates, the programme and each
/// other. Each is told of once: what is wrong with a year shows in several ways.
struct PeriodChecks {
  struct Entry {
    let report: ProgressReport
    /// Of the value of `periodo`.
    let location: SourceLocation
    let width: Int
  }

  /// Oldest first.
  private let entries: [Entry]
  private let programme: Programme

  /// Reports with a cut-off date that can't be right are left out.
  init(of entries: [Entry], in programme: Programme) {
    self.entries =
      entries
      .filter { programme.mayBeReported(on: $0.report.cutoff) }
      .sorted { $0.report.cutoff < $1.report.cutoff }
    self.programme = programme
  }
}

extension PeriodChecks {
  var problems: [Diagnostic] {
    var first: [ClosedRange<CalendarDate>: Entry] = [:]
    return entries.compactMap { entry in
      let (period, cutoff) = (entry.report.period, entry.report.cutoff)
      guard let days = period.days(in: programme.fiscalYear), days.upperBound <= cutoff else {
        return nil
      }
      if let earlier = first[days] {
        // Two reports of one day have been told of.
        return earlier.report.cutoff == cutoff ? nil : repeated(entry, after: earlier)
      }
      first[days] = entry
      if isFollowed(days), let next = period.lastDayOfNext(in: programme.fiscalYear), next <= cutoff
      {
        return Diagnostic(
          .periodLongBeforeCutoff, at: entry.location, width: entry.width,
          ["fin": .text(days.upperBound.numeric), "corte": .text(cutoff.numeric)],
          related: entry.report.location)
      }
      return isOutside(days) ? outside(entry, days) : nil
    }
  }

  private func repeated(_ entry: Entry, after earlier: Entry) -> Diagnostic {
    Diagnostic(
      .repeatedPeriod, at: entry.location, width: entry.width,
      ["corte": .text(earlier.report.cutoff.numeric)], related: earlier.location)
  }

  private func outside(_ entry: Entry, _ days: ClosedRange<CalendarDate>) -> Diagnostic {
    Diagnostic(
      .periodOutsideYears, at: entry.location, width: entry.width,
      [
        "inicio": .text(days.lowerBound.numeric), "fin": .text(days.upperBound.numeric),
        "periodo": "\(programme.years)",
      ])
  }

  /// Whether the programme goes on after them: its last period may be told of later.
  private func isFollowed(_ days: ClosedRange<CalendarDate>) -> Bool {
    days.upperBound.adding(days: 1).map(programme.span.contains) ?? false
  }

  /// What is done in the months after its end may be told of as well.
  private func isOutside(_ days: ClosedRange<CalendarDate>) -> Bool {
    [days.lowerBound, days.upperBound].contains { !programme.mayBeReported(on: $0) }
  }
}

extension ReportPeriod {
  /// The last day of the one after it, which is as long; after a few days, some three months are allowed for.
  fileprivate func lastDayOfNext(in fiscalYear: FiscalYear) -> CalendarDate? {
    switch self {
    case .quarter(let number, let year): fiscalYear.month(number * 3 + 3, of: year)?.lastDay
    case .semester(let number, let year): fiscalYear.month(number * 6 + 6, of: year)?.lastDay
    case .year(let year): fiscalYear.month(24, of: year)?.lastDay
    case .days(let first, let last):
      last.adding(days: max(last.dayNumber - first.dayNumber + 1, Self.longestQuarter))
    }
  }

  /// In days.
  private static let longestQuarter = 92
}

extension Programme {
  /// Whether a report may be closed on `day`: while a programme runs, and some months after its end.
  func mayBeReported(on day: CalendarDate) -> Bool {
    let last = span.upperBound.month.adding(months: 6)?.lastDay ?? .latest
    return span.lowerBound <= day && day <= last
  }
}
