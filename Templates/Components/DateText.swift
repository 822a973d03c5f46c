import HTML
import Programmes

/// Dates as the document writes them, with what a machine reads beside it.
struct DateText {
  let words: Words

  /// `<time datetime="2020-03-02">02/03/2020</time>`.
  func asWritten(_ date: PlannedDate) -> HTML {
    switch date.moment {
    case .day(let day): "<time datetime=\"\(day.iso)\">\(date.written.text)</time>"
    case .month(let month): "<time datetime=\"\(month.iso)\">\(date.written.text)</time>"
    }
  }

  /// `<time datetime="2020-03-02">2 de marzo de 2020</time>`.
  func inWords(_ date: PlannedDate) -> HTML { inWords(date.moment) }

  /// `<time datetime="2020-03">marzo de 2020</time>` where there is no day.
  func inWords(_ moment: PlannedDate.Moment) -> HTML {
    switch moment {
    case .day(let day): inWords(day)
    case .month(let month): "<time datetime=\"\(month.iso)\">\(words.text(month))</time>"
    }
  }

  func inWords(_ day: CalendarDate) -> HTML {
    "<time datetime=\"\(day.iso)\">\(words.text(day))</time>"
  }

  /// «Del 2 de marzo de 2020 al 31 de diciembre de 2020», and the document's words after it.
  func sentence(_ period: Period) -> HTML {
    let dates: HTML? =
      switch (period.start?.moment, period.end?.moment) {
      case (let start?, let end?): span(from: start, until: end)
      case (let start?, nil):
        words.html(start.isMonth ? .fromMonth : .from, ["inicio": inWords(start)])
      case (nil, let end?): words.html(end.isMonth ? .untilMonth : .until, ["fin": inWords(end)])
      case (nil, nil): nil
      }
    let prose = period.words.map { quote -> HTML in
      "<q class=\"palabras\">\(quote.text)</q>"
    }
    return [dates, prose].compactMap { $0 }.joined(separator: " ")
  }

  /// «Del 2 de marzo de 2020 al 31 de diciembre de 2020», «El 2 de marzo de 2020».
  func span(_ days: ClosedRange<CalendarDate>) -> HTML {
    span(from: .day(days.lowerBound), until: .day(days.upperBound))
  }

  /// Months stand without an article: «De junio a agosto de 2024», «En junio de 2024».
  private func span(from start: PlannedDate.Moment, until end: PlannedDate.Moment) -> HTML {
    if start == end {
      return words.html(
        start.isMonth ? .inMonth : .onDay, ["dia": inWords(start), "mes": inWords(start)])
    }
    let phrase: Phrase =
      switch (start, end) {
      case (.day, .day): .fromUntil
      case (.day, .month): .fromDayUntilMonth
      case (.month, .day): .fromMonthUntilDay
      case (.month, .month): .fromMonthUntilMonth
      }
    return words.html(phrase, ["inicio": short(start, before: end), "fin": inWords(end)])
  }

  /// A month without its year where another of the same year follows.
  private func short(_ moment: PlannedDate.Moment, before end: PlannedDate.Moment) -> HTML {
    if case .month(let month) = moment, case .month(let last) = end, month.year == last.year {
      return "<time datetime=\"\(month.iso)\">\(words.name(of: month))</time>"
    }
    return inWords(moment)
  }

  /// One period, or a list of them; nil when the document is silent.
  func sentences(_ schedule: Schedule) -> HTML? {
    switch schedule.periods.count {
    case 0: nil
    case 1: schedule.periods.map(sentence).joined()
    default: "<ul class=\"simple\">\(schedule.periods.map { "<li>\(sentence($0))</li>" })</ul>"
    }
  }
}

extension PlannedDate.Moment {
  fileprivate var isMonth: Bool {
    if case .month = self { true } else { false }
  }
}
