import Octets

extension PhraseReader {
  /// How many of what one of `units` names: `10`, «diez», «diez (10)», and the unit.
  mutating func count(of units: [String]) -> StatedCount? {
    attempt { reader in
      let place = reader.place
      guard let number = reader.agreedNumber(), reader.take(oneOf: units) else { return nil }
      let count = StatedCount(number)
      if count == nil { reader.object(.countOutOfRange, at: place) }
      return count
    }
  }

  /// Whether the next word is a number, or begins with one.
  var isAtNumber: Bool {
    guard let next, let first = next.utf8.first else { return false }
    return first.isDigit || SpanishWords.numbers[next] != nil
  }

  mutating func dayOfMonth() -> DayOfMonth? {
    if let next, SpanishWords.isFirstOfMonth(next) {
      pass(1)
      // `1o. de cada mes`; a point at the end ends a sentence.
      _ = attempt { reader in reader.take(".") && !reader.isAtEnd ? true : nil }
      return DayOfMonth(1)
    }
    let place = place
    guard let number = number() else { return nil }
    if number == 1 { _ = take("°") }
    guard let day = DayOfMonth(number) else {
      object(.impossibleDate, at: place)
      return nil
    }
    return day
  }

  /// `2024-03-02`, `02/03/2024`.
  mutating func date() -> CalendarDate? {
    let place = place
    let reading = take { word -> NumericDate? in
      NumericDate(word).flatMap { $0.hasShortYear ? nil : $0 }
    }
    guard let reading else { return nil }
    if reading.date == nil { object(.impossibleDate, at: place) }
    return reading.date
  }

  /// «8 de marzo de 2024»
  mutating func dateInWords() -> CalendarDate? {
    let start = place
    return attempt { reader in
      guard let day = reader.dayOfYear(), reader.take(oneOf: ["de", "del"]),
        let year = reader.take({ CalendarDate.year(reading: $0) })
      else { return nil }
      let date = CalendarDate(year: year, month: day.month.rawValue, day: day.day.number)
      if date == nil { reader.object(.impossibleDate, at: start) }
      return date
    }
  }

  /// «8 de marzo», «el 1º de mayo»; for what is none other forms have their objections.
  mutating func dayOfYear() -> DayOfYear? {
    attempt { reader in
      _ = reader.take("el")
      let day = reader.take { word in
        SpanishWords.isFirstOfMonth(word) ? DayOfMonth(1) : Int(word).flatMap { DayOfMonth($0) }
      }
      guard let day, reader.take("de"), let month = reader.take({ SpanishWords.months[$0] })
      else { return nil }
      return DayOfYear(day, of: month)
    }
  }

  /// `10`, «diez», «diez (10)»
  private mutating func agreedNumber() -> Int? {
    let place = place
    guard let number = number() else { return nil }
    let inBrackets = attempt { reader -> Int? in
      guard reader.take("("), let number = reader.number(), reader.take(")") else { return nil }
      return number
    }
    if let inBrackets, inBrackets != number {
      object(.numbersDisagree, at: place)
      return nil
    }
    return number
  }

  private mutating func number() -> Int? {
    if let digits = take(Self.digits) { return digits }
    let found = SpanishWords.number { offset in
      words.indices.contains(index + offset) ? words[index + offset].text : nil
    }
    pass(found?.count ?? 0)
    return found?.value
  }

  /// Four digits at most.
  private static func digits(_ word: String) -> Int? {
    let isNumber = word.utf8.count <= 4 && word.utf8.allSatisfy(\.isDigit)
    return isNumber ? Int(word) : nil
  }
}
