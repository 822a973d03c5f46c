import Diagnostics
import Programmes

extension Rule {
  static let outsideYears = Rule("fecha-fuera-del-periodo", .warning)
  static let yearsOfOthers = Rule("periodo-sin-sus-fechas", .warning)
}

extension ReviewRule {
  /// A date that is not within the years of its programme, nor of what ends soon after them.
  static let outsideYears: ReviewRule = ofProgramme(.outsideYears) { programme in
    if programme.contradictsItsYears { return [] }
    return programme.datesFarOutsideYears.map { date in
      Diagnostic(
        .outsideYears, at: date.written,
        ["fecha": .text(date.written.text), "periodo": "\(programme.years)"])
    }
  }

  /// Years within which few of the dates are: told of once, and not at each date.
  static let yearsOfOthers: ReviewRule = ofProgramme(.yearsOfOthers) { programme in
    guard programme.contradictsItsYears else { return [] }
    return [
      Diagnostic(
        .yearsOfOthers, at: programme.yearsLocation,
        width: "\(programme.years)".unicodeScalars.count,
        [
          "cuantas": "\(programme.datesOutsideYears.count)",
          "total": "\(programme.plannedDates.count)", "periodo": "\(programme.years)",
        ])
    ]
  }
}
