import Octets
import Diagnostics
import Programmes

/// Which part of a date can't be.
enum ImpossibleDate: Hashable {
  case year
  /// `meant` is the day that the same numbers are month first, as in the United States.
  case month(meant: CalendarDate?)
  case day(of: Month)
}

extension ImpossibleDate {
  /// For the places of a message.
  var values: [String: DiagnosticValue] {
    switch self {
    case .year: ["razon": .term("razon.anio")]
    case .month(let meant):
      ["razon": .term("razon.mes"), "sugerencia": meant.map { .text($0.numeric) }]
        .compactMapValues { $0 }
    case .day(let month): ["razon": .term("razon.dia"), "dias": "\(month.dayCount)"]
    }
  }
}

/// What a text says as a date. Numbers are read day first, as Mexico writes them.
enum DateReading: Hashable {
  case day(CalendarDate)
  case month(Month)
  /// Looks like a date, but there is no such day.
  case impossible(ImpossibleDate)
  case shortYear
  case notADate

  init(_ text: String) {
    if let usual = DateReading(usual: text) {
      self = usual
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    if words.count == 1 {
      self = DateReading.numeric(words[0])
    } else {
      self = DateReading.inWords(words.filter { $0 != "de" && $0 != "del" })
    }
  }

  /// `02/03/2020` or `2020-03-02`, as nearly all dates are written; nil for others.
  private init?(usual text: String) {
    let octets = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for octet in octets[range] {
        guard octet.isDigit else { return nil }
        number = number * 10 + Int(octet) - 0x30
      }
      return number
    }
    guard octets.count == 10 else { return nil }
    if octets[2] == UInt8(ascii: "/"), octets[5] == UInt8(ascii: "/"),
      let day = number(0..<2), let month = number(3..<5), let year = number(6..<10)
    {
      self = DateReading.date(day, month, year)
    } else if octets[4] == UInt8(ascii: "-"), octets[7] == UInt8(ascii: "-"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
    {
      self = DateReading.date(day, month, year)
    } else {
      return nil
    }
  }

  /// `02/03/2020`, `2-3-2020`, `2020-03-02`, `2020-03`, `03/2020`.
  private static func numeric(_ text: String) -> DateReading {
    if let whole = NumericDate(text) {
      return whole.hasShortYear ? .shortYear : date(whole.day, whole.month, whole.year)
    }
    let fields = text.split(
      separator: text.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy(\.isDigit) ? Int(field) : nil
    }
    guard numbers.count == fields.count else { return .notADate }
    let digits = fields.map(\.count)
    switch (numbers.count, digits.first, digits.last) {
    case (2, 4, _): return monthly(numbers[1], numbers[0])
    case (2, _, 4): return monthly(numbers[0], numbers[1])
    default: return .notADate
    }
  }

  /// `2 marzo 2020`, `marzo 2020`: the words without `de`.
  private static func inWords(_ words: [String]) -> DateReading {
    let months = words.map { MonthOfYear(reading: $0)?.rawValue }
    switch words.count {
    case 2:
      guard let month = months[0], let year = fourDigits(words[1]) else { return .notADate }
      return monthly(month, year)
    case 3:
      guard let day = dayOfMonth(words[0]), let month = months[1] else { return .notADate }
      guard let year = fourDigits(words[2]) else {
        return Int(words[2]) == nil ? .notADate : .shortYear
      }
      return date(day, month, year)
    default: return .notADate
    }
  }

  /// `2`, and the first of a month as people call it.
  private static func dayOfMonth(_ word: String) -> Int? {
    SpanishWords.isFirstOfMonth(word) ? 1 : number(word)
  }

  /// Digits only: `Int` would take a sign too.
  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }

  private static func fourDigits(_ text: String) -> Int? {
    text.utf8.count == 4 ? number(text) : nil
  }

  private static func date(_ day: Int, _ month: Int, _ year: Int) -> DateReading {
    if let date = CalendarDate(year: year, month: month, day: day) { return .day(date) }
    guard let whole = Month(year: year, month: month) else {
      let meant = CalendarDate(year: year, month: day, day: month)
      return .impossible((1...12).contains(month) ? .year : .month(meant: meant))
    }
    return .impossible(.day(of: whole))
  }

  private static func monthly(_ month: Int, _ year: Int) -> DateReading {
    if let month = Month(year: year, month: month) { return .month(month) }
    return .impossible((1...12).contains(month) ? .year : .month(meant: nil))
  }
}
