import Programmes

/// A date within a text: «26 de junio de 2020», «26/06/2020», «2020-06-26», «junio de 2020».
struct StatedDate: Sendable, Hashable {
  let day: Int?
  /// From 1.
  let month: Int
  /// nil when the text leaves it out: «26 de junio».
  let year: Int?
  /// Which lexemes of the text it is.
  let place: Range<Int>
}

extension StatedDate {
  /// What it means when the year that it lacks is `year`; nil without a year, and for days that do
  /// not exist.
  func moment(assuming year: Int?) -> PlannedDate.Moment? {
    guard let year = self.year ?? year else { return nil }
    guard let day else { return Month(year: year, month: month).map { .month($0) } }
    return CalendarDate(year: year, month: month, day: day).map { .day($0) }
  }
}

extension Array<Lexeme> {
  /// The date that begins at `index`.
  func date(at index: Int) -> StatedDate? {
    numericDate(at: index) ?? wordedDate(at: index)
  }

  private func numericDate(at index: Int) -> StatedDate? {
    guard indices.contains(index + 4) else { return nil }
    let parts = self[index...index + 4]
    let numbers = [0, 2, 4].compactMap { self[index + $0].number?.wholeNumber }
    let signs = [1, 3].map { self[index + $0].kind }
    guard numbers.count == 3,
      signs == [.sign("/"), .sign("/")] || signs == [.sign("-"), .sign("-")],
      zip(parts, parts.dropFirst()).allSatisfy({ $0.touches($1) })
    else { return nil }
    let isYearFirst = numbers[0] > 31
    return StatedDate(
      day: isYearFirst ? numbers[2] : numbers[0], month: numbers[1],
      year: isYearFirst ? numbers[0] : numbers[2], place: index..<index + 5)
  }

  private func wordedDate(at index: Int) -> StatedDate? {
    if let month = month(at: index) {
      // «junio» alone says too little.
      return year(at: index + 1).map {
        StatedDate(day: nil, month: month, year: $0.value, place: index..<$0.end)
      }
    }
    guard let day = day(at: index), word(at: index + 1) == "de", let month = month(at: index + 2)
    else { return nil }
    let year = year(at: index + 3)
    return StatedDate(
      day: day, month: month, year: year?.value, place: index..<(year?.end ?? index + 3))
  }

  private func day(at index: Int) -> Int? {
    guard indices.contains(index) else { return nil }
    if ["1o", "1º", "1ro", "1er", "primero"].contains(self[index].word) { return 1 }
    return self[index].number?.wholeNumber.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func month(at index: Int) -> Int? {
    guard let word = word(at: index) else { return nil }
    return word == "setiembre" ? 9 : SpanishWords.monthNames.firstIndex(of: word).map { $0 + 1 }
  }

  /// «2020», «de 2020», «del 2020», «del año 2020»; and where it ends.
  private func year(at index: Int) -> (value: Int, end: Int)? {
    var index = index
    if word(at: index) == "de" || word(at: index) == "del" { index += 1 }
    if word(at: index) == "ano" { index += 1 }
    guard indices.contains(index), let year = self[index].number?.asYear else { return nil }
    return (year, index + 1)
  }
}

extension ExactDecimal {
  fileprivate var wholeNumber: Int? { places == 0 ? significand : nil }
}
