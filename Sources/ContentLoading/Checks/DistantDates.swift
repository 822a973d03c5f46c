import Diagnostics
import Programmes

extension ProgressReport {
  /// Dates of what was done, and of its evidence, that are so long before `programme` that their year must be wrong.
  func distantDates(before programme: Programme) -> [Diagnostic] {
    let first = programme.years.first
    guard let start = Month(year: first, month: 1)?.firstDay,
      let eve = start.adding(months: -Self.preparation)
    else { return [] }
    let begun = works.compactMap(\.began).filter { $0.value < eve }
    let ended = works.compactMap(\.finished).filter { $0.value < start }
    // A document may be older than the programme, but hardly by years.
    let proofs =
      (works.flatMap(\.evidence).map(\.date) + indicators.flatMap(\.operands).map(\.date))
      .compactMap { $0 }.filter { $0.value.year < first - 1 }
    return (begun + ended + proofs).map { date in
      Diagnostic(
        .distantDate, at: date.location, width: date.value.numeric.count,
        ["fecha": .text(date.value.numeric), "periodo": "\(programme.years)"])
    }
  }

  /// For how many months work may go on before the first year of its programme.
  private static let preparation = 6
}
