import Programmes

/// What dates without a year, and quarters, are understood by: the years of the programme that is read.
struct DateFrame: Sendable {
  /// nil outside a programme, and in one of several years: nobody could tell which.
  var year: Int?
  /// The one that examples have.
  var exampleYear = 2026
  var fiscalYear = FiscalYear.calendar
}

extension DateFrame {
  init(_ years: YearSpan?, _ fiscalYear: FiscalYear) {
    year = years.flatMap { $0.first == $0.last ? $0.first : nil }
    if let years { exampleYear = years.first }
    self.fiscalYear = fiscalYear
  }
}

/// The date that a text says, in a form that content files have: `31/12/2023` for `31 dic 2023`, and
/// `septiembre de 2023` for `septiembre` in a programme of that year.
struct SuggestedDate {
  let text: String
  let isDay: Bool
}

extension SuggestedDate {
  /// nil where it is no date, or more than one.
  init?(_ text: String, in frame: DateFrame) {
    let words = text.split { $0.isWhitespace || "/-–.,".contains($0) }
      .compactMap { Slug(folding: String($0))?.text }.filter { !Self.fillers.contains($0) }
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
    case (2, .number(let day), .month(let month), nil) where !day.isYear:
      self.init(day.value, month, frame.year)
    case (2, .month(let month), .number(let year), nil) where year.isYear,
      (2, .number(let year), .month(let month), nil):
      self.init(month, year.value)
    case (2, .number(let day), .number(let month), nil) where !day.isYear && !month.isYear:
      self.init(day.value, month.value, frame.year)
    case (1, .month(let month), nil, nil):
      self.init(month, frame.year)
    default: return nil
    }
  }

  private init?(_ day: Int, _ month: Int, _ year: Int?) {
    guard let date = year.flatMap({ CalendarDate(year: $0, month: month, day: day) }) else {
      return nil
    }
    self.init(text: date.numeric, isDay: true)
  }

  private init?(_ month: Int, _ year: Int?) {
    guard let year, let month = Month(year: year, month: month) else { return nil }
    self.init(text: month.inWords, isDay: false)
  }

  private static let fillers: Set<String> = [
    "de", "del", "el", "dia", "ano", "mes", "lunes", "martes", "miercoles", "jueves", "viernes",
    "sabado", "domingo",
  ]

  /// By its name or the first letters of it, from 1.
  static func month(_ word: String) -> Int? {
    if word.utf8.count < 3 { return nil }
    if word.hasPrefix("set"), "setiembre".hasPrefix(word) { return 9 }
    return SpanishWords.monthNames.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private enum Part {
    case number(Figures)
    /// From 1.
    case month(Int)

    init?(_ word: String) {
      if let number = Int(word), word.utf8.count <= 4 {
        self = .number(Figures(value: number, count: word.utf8.count))
      } else if SpanishWords.isFirstOfMonth(word) {
        self = .number(Figures(value: 1, count: 1))
      } else if let month = SuggestedDate.month(word) {
        self = .month(month)
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
