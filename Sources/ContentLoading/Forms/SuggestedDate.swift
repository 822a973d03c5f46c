import Octets
import Programmes

/// The date that a text says, in a form that content files have: `31/12/2023` for `31 dic 2023`, and
/// `septiembre de 2023` for `septiembre` in a programme of that year.
struct SuggestedDate {
  let text: String
  /// The day, or the first of the month.
  let start: CalendarDate
  let isDay: Bool

  private init(_ day: CalendarDate) { (text, start, isDay) = (day.numeric, day, true) }

  private init?(_ month: Month) {
    guard let first = month.days.first else { return nil }
    (text, start, isDay) = (month.inWords, first, false)
  }
}

extension SuggestedDate {
  /// nil where it is no date, or more than one.
  init?(_ text: String, in frame: DateFrame) {
    if let date = CalendarDate(spreadsheetNumber: text.trimmed) ?? CalendarDate(figures: text) {
      self.init(date)
      return
    }
    let words = text.withoutTime.split { $0.isWhitespace || "/-–.,'’".contains($0) }
      .flatMap(\.lettersAndYear).compactMap { Slug(folding: String($0))?.text }
      .filter { !Self.fillers.contains($0) }
    let parts = words.compactMap(Part.init)
    guard parts.count == words.count else { return nil }
    switch (parts.count, parts.first, parts.dropFirst().first, parts.dropFirst(2).first) {
    case (3, .number(let day), .month(let month), .number(let year)) where !day.isYear,
      (3, .month(let month), .number(let day), .number(let year)) where !day.isYear && year.isYear,
      (3, .number(let year), .month(let month), .number(let day)) where year.isYear:
      self.init(day.value, month, year.asYear)
    case (3, .number(let year), .number(let month), .number(let day)) where year.isYear,
      (3, .number(let day), .number(let month), .number(let year)):
      self.init(day.value, month.value, year.asYear)
    case (3, .number(let day), .roman(let month), .number(let year)) where !day.isYear:
      self.init(day.value, month, year.asYear)
    case (2, .number(let day), .month(let month), nil) where !day.isYear:
      self.init(day.value, month, frame.year(ofMonth: month))
    case (2, .month(let month), .number(let year), nil) where year.isYear,
      (2, .number(let year), .month(let month), nil):
      self.init(month, year.value)
    // «mar-26», as spreadsheets show months, and «03/26».
    case (2, .month(let month), .number(let year), nil):
      self.init(month, year.asYear, in: frame)
    case (2, .number(let month), .number(let year), nil)
    where !month.isYear && year.count == 2 && year.value > 12:
      self.init(month.value, year.asYear, in: frame)
    case (2, .number(let day), .number(let month), nil) where !day.isYear && !month.isYear:
      self.init(day.value, month.value, frame.year(ofMonth: month.value))
    case (1, .month(let month), nil, nil):
      self.init(month, frame.year(ofMonth: month))
    default: return nil
    }
  }

  private init?(_ day: Int, _ month: Int, _ year: Int?) {
    guard let date = year.flatMap({ CalendarDate(year: $0, month: month, day: day) }) else {
      return nil
    }
    self.init(date)
  }

  private init?(_ month: Int, _ year: Int?) {
    guard let year, let month = Month(year: year, month: month) else { return nil }
    self.init(month)
  }

  /// nil where the year is none of the programme's: the number may be a day.
  private init?(_ month: Int, _ year: Int?, in frame: DateFrame) {
    guard let year, let month = Month(year: year, month: month), frame.holds(month) else {
      return nil
    }
    self.init(month)
  }

  private static let fillers: Set<String> = [
    "de", "del", "el", "dia", "ano", "mes", "lunes", "martes", "miercoles", "jueves", "viernes",
    "sabado", "domingo",
  ]

  /// By its name or the first letters of it, from 1; also in English, as spreadsheets have it.
  static func month(_ word: String) -> Int? {
    if word.utf8.count < 3 { return nil }
    let all = [SpanishWords.monthNames, englishMonths]
    let index = all.lazy.compactMap { $0.firstIndex { $0.hasPrefix(word) } }.first
    return index.map { $0 + 1 } ?? otherMonths[word]
  }

  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let otherMonths = [
    "set": 9, "setiembre": 9, "mzo": 3, "agto": 8, "agt": 8, "spt": 9, "sbre": 9, "obre": 10,
    "nbre": 11, "dbre": 12,
  ]

  private static let romanMonths = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  private enum Part {
    case number(Figures)
    /// From 1.
    case month(Int)
    case roman(Int)

    init?(_ word: String) {
      if let number = Int(word), word.utf8.count <= 4 {
        self = .number(Figures(value: number, count: word.utf8.count))
      } else if SpanishWords.isFirstOfMonth(word) {
        self = .number(Figures(value: 1, count: 1))
      } else if let month = SuggestedDate.month(word) {
        self = .month(month)
      } else if let index = SuggestedDate.romanMonths.firstIndex(of: word) {
        self = .roman(index + 1)
      } else {
        return nil
      }
    }
  }

  private struct Figures {
    let value: Int
    let count: Int

    var isYear: Bool { count == 4 }
    /// Of two figures in this century.
    var asYear: Int? { isYear ? value : count == 2 ? 2000 + value : nil }
  }
}

extension Month {
  /// `febrero de 2025`.
  var inWords: String { "\(SpanishWords.monthNames[number - 1]) de \(year)" }
}

extension String {
  /// `2026-03-02` for `2026-03-02T00:00:00`, as programs write a date.
  fileprivate var withoutTime: Substring {
    let time = /[T ]\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\.0+)?Z?$/
    return firstRange(of: time).map { self[..<$0.lowerBound] } ?? self[...]
  }
}

extension CalendarDate {
  /// A day of this century as spreadsheets count them: 36526 is 1 January 2000, 46083 is 2 March 2026.
  fileprivate init?(spreadsheetNumber text: String) {
    let text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    guard text.utf8.count == 5, text.utf8.allSatisfy(\.isDigit), let number = Int(text),
      let first = CalendarDate(year: 2000, month: 1, day: 1),
      let date = first.adding(days: number - 36526), (2000..<2100).contains(date.year)
    else { return nil }
    self = date
  }

  /// `20260302`.
  fileprivate init?(figures text: String) {
    let text = text.trimmed
    guard text.utf8.count == 8, text.utf8.allSatisfy(\.isDigit), let number = Int(text) else {
      return nil
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension Substring {
  /// `marzo` and `2026` of `marzo2026`.
  fileprivate var lettersAndYear: [Substring] {
    guard first?.isLetter == true, let digit = firstIndex(where: \.isNumber) else { return [self] }
    return [self[..<digit], self[digit...]]
  }
}
