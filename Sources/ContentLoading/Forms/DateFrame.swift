import Programmes

/// What dates without a year, and quarters, are understood by: the years of the programme that is read.
struct DateFrame: Sendable {
  /// nil where nobody knows of any.
  private let years: YearSpan?
  /// The one that examples have.
  let exampleYear: Int
  let fiscalYear: FiscalYear
  /// Whether its years are those of a programme, each of which begins with the first month of ``fiscalYear``.
  private let isOfProgramme: Bool
}

extension DateFrame {
  init() { self.init(years: nil, exampleYear: 2026, fiscalYear: .calendar, isOfProgramme: false) }

  /// Of a file that is dated with `day`.
  init(_ day: CalendarDate, _ fiscalYear: FiscalYear = .calendar) {
    self.init(day.year, fiscalYear)
  }

  /// Of what is of a calendar year.
  init(_ year: Int, _ fiscalYear: FiscalYear = .calendar) {
    self.init(
      years: YearSpan(from: year, through: year), exampleYear: year, fiscalYear: fiscalYear,
      isOfProgramme: false)
  }

  /// Of a programme.
  init(_ years: YearSpan?, _ fiscalYear: FiscalYear) {
    self.init(
      years: years, exampleYear: years?.first ?? DateFrame().exampleYear, fiscalYear: fiscalYear,
      isOfProgramme: true)
  }
}

extension DateFrame {
  /// nil where there is none, and of several: nobody could tell which.
  var year: Int? { years.flatMap { $0.first == $0.last ? $0.first : nil } }

  /// The same with a year for examples where nobody can tell which.
  var exemplary: DateFrame { year == nil ? DateFrame(exampleYear, fiscalYear) : self }

  /// The calendar year in which the one year has a month, from 1.
  func year(ofMonth month: Int) -> Int? {
    year.map { isOfProgramme && month < fiscalYear.firstMonth.rawValue ? $0 + 1 : $0 }
  }

  /// The calendar years that the one year has months of.
  var calendarYears: [Int] { Set([1, 12].compactMap(year(ofMonth:))).sorted() }

  /// Whether a day of the month is one of its years.
  func holds(_ month: Month) -> Bool {
    guard let years else { return false }
    return years.years.contains(isOfProgramme ? fiscalYear.year(of: month.firstDay) : month.year)
  }
}
