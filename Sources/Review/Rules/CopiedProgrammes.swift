import Diagnostics
import Programmes

extension Rule {
  static let copiedProgramme = Rule("programa-repetido", .warning)
  static let folderOfOtherYear = Rule("carpeta-de-otro-anio", .warning)
}

extension ReviewRule {
  /// Two programmes with one title and the same years: a folder that was copied, and would be published as a second
  /// programme.
  static let copiedProgramme: ReviewRule = ReviewRule(.copiedProgramme, readsOtherFiles: true) {
    subject in
    let programmes = subject.institution.programmes.sorted { $0.slug < $1.slug }
    return programmes.enumerated().compactMap { index, programme -> Diagnostic? in
      let first = programmes[..<index].first {
        $0.years == programme.years && $0.title.text.folded == programme.title.text.folded
      }
      return first.map {
        Diagnostic(
          .copiedProgramme, at: programme.title,
          ["carpeta": .text(programme.slug.text), "otra": .text($0.slug.text)],
          related: $0.title.location)
      }
    }
  }

  /// A folder that is called after a year that the programme is not of: `pat-2025` with «periodo: 2026». When it is
  /// the years that are wrong, that is told of by the dates.
  static let folderOfOtherYear: ReviewRule = ofProgramme(.folderOfOtherYear) { programme in
    if programme.contradictsItsYears { return [] }
    let years = programme.slug.text.split(separator: "-").filter { $0.count == 4 }
      .compactMap { Int($0) }.filter(CalendarDate.years.contains)
    guard let year = years.first, !years.contains(where: programme.years.years.contains) else {
      return []
    }
    return [
      Diagnostic(
        .folderOfOtherYear, at: programme.yearsLocation,
        ["carpeta": .text(programme.slug.text), "anio": "\(year)", "periodo": "\(programme.years)"])
    ]
  }
}
