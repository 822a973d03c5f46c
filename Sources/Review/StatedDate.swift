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
    // Most numbers stand alone.
    guard self[index].number != nil, self[index + 1].isSign("/") || self[index + 1].isSign("-"),
      zip(parts, parts.dropFirst()).allSatisfy({ $0.touches($1) }),
      let date = NumericDate(written(index..<index + 5))
    else { return nil }
    return StatedDate(
      day: date.day, month: date.month, year: date.year, place: index..<index + 5)
  }

  private func wordedDate(at index: Int) -> StatedDate? {
    if let month = month(at: index) {
      // «junio» alone says too little.
      return year(at: index + 1).map {
        StatedDate(day: nil, month: month, year: $0.value, place: index..<$0.end)
      }
    }
    guard let day = day(at: index), word(at: day.end) == "de", let month = month(at: day.end + 1)
    else { return nil }
    let year = year(at: day.end + 2)
    return StatedDate(
      day: day.value, month: month, year: year?.value, place: index..<(year?.end ?? day.end + 2))
  }

  /// And where it ends.
  private func day(at index: Int) -> (value: Int, end: Int)? {
    guard indices.contains(index) else { return nil }
    if let word = self[index].word, SpanishWords.isFirstOfMonth(word) {
      return (1, isSign(".", at: index + 1) ? index + 2 : index + 1)
    }
    guard let day = self[index].number?.wholeNumber, (1...31).contains(day) else { return nil }
    return (day, day == 1 && isSign("°", at: index + 1) ? index + 2 : index + 1)
  }

  private func month(at index: Int) -> Int? {
    word(at: index).flatMap { SpanishWords.months[$0]?.rawValue }
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
