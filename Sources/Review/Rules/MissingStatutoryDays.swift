import Diagnostics
import Programmes

extension Rule {
  static let missingStatutoryDays = Rule("inhabiles-de-ley", .warning)
}

extension ReviewRule {
  /// Days of rest by law that a calendar lacks although it says that nothing of the year is missing. Nothing is
  /// counted by them: which days are suspended is for the institution to declare.
  static let missingStatutoryDays = ReviewRule(.missingStatutoryDays) { subject in
    let declared = subject.institution.nonWorkingDays
    return declared.places.sorted { $0.key < $1.key }.compactMap { year, place -> Diagnostic? in
      let missing = StatutoryDays(of: year).all.filter { day in
        // What falls on a weekend makes no difference.
        day.weekday.isoNumber < 6 && !declared.periods.contains { $0.days.contains(day) }
      }
      if missing.isEmpty { return nil }
      return Diagnostic(
        .missingStatutoryDays, at: place, width: "\(year)".count,
        [
          "anio": "\(year)", "dias": .text(missing.map(\.numeric).joined(separator: ", ")),
        ])
    }
  }
}
