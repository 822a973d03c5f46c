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
    if take(oneOf: ["primero", "1o", "1º"]) { return DayOfMonth(1) }
    let place = place
    guard let number = number() else { return nil }
    guard let day = DayOfMonth(number) else {
      object(.impossibleDate, at: place)
      return nil
    }
    return day
  }

  /// `2024-03-02`, `02/03/2024`.
  mutating func date() -> CalendarDate? {
    let place = place
    let reading = take { word -> DateWord? in DateWord(word) }
    guard let reading else { return nil }
    if reading.date == nil { object(.impossibleDate, at: place) }
    return reading.date
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
    guard let value = take({ SpanishWords.numbers[$0] }) else { return nil }
    guard (30..<100).contains(value), value.isMultiple(of: 10) else { return value }
    let unit = attempt { reader -> Int? in
      guard reader.take("y") else { return nil }
      return reader.take { word in SpanishWords.numbers[word].flatMap { $0 < 10 ? $0 : nil } }
    }
    return value + (unit ?? 0)
  }

  /// Four digits at most.
  private static func digits(_ word: String) -> Int? {
    let isNumber = word.utf8.count <= 4 && word.utf8.allSatisfy(\.isDigit)
    return isNumber ? Int(word) : nil
  }
}

/// What looks like a date of numbers.
private struct DateWord {
  /// nil for a day that no calendar has.
  let date: CalendarDate?

  init?(_ word: String) {
    let isYearFirst = word.contains("-")
    let fields = word.split(separator: isYearFirst ? "-" : "/", omittingEmptySubsequences: false)
    let widths = fields.map(\.utf8.count)
    guard fields.count == 3, (isYearFirst ? widths.first : widths.last) == 4,
      widths.reduce(0, +) <= 8
    else { return nil }
    let numbers = (isYearFirst ? fields : fields.reversed()).compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
