import Programmes

/// The dates of a row as content files have them, and what an editor is told of them.
struct ImportedSchedule {
  private(set) var start: String?
  private(set) var end: String?
  private(set) var words: [String] = []
  private(set) var notices: [ImportNotice] = []

  init(_ period: ImportedPeriod, in frame: DateFrame) {
    start = period.start.flatMap { date($0, frame) { $0.first } }
    end = period.end.flatMap { date($0, frame) { $0.last } }
    if let words = period.words { readWords(words, frame) }
  }
}

extension ImportedSchedule {
  var entries: [DraftEntry] {
    let words = words.isEmpty ? nil : words.joined(separator: "; ")
    let texts: [(Column, String?)] = [(.start, start), (.end, end), (.dates, words)]
    return texts.compactMap { column, text in
      text.map { DraftEntry(column.contentKey, .text($0)) }
    }
  }

  /// What is to be written for a cell of a date. One that says when in other words is kept as it is, among the words; of
  /// a span of time `part` is the date too.
  private mutating func date(
    _ cell: ImportedCell, _ frame: DateFrame, _ part: (WrittenBounds) -> String
  ) -> String? {
    if let date = single(cell, frame) { return date }
    if !words.contains(cell.text) { words.append(cell.text) }
    if let bounds = WrittenBounds(cell.text, in: frame), !bounds.endsInNextYear {
      let date = part(bounds)
      notices.append(.rewrittenDate(cell.place, was: cell.text, written: date))
      return date
    }
    notices.append(.dateInWords(cell.place, cell.text))
    return nil
  }

  /// nil of what is no single date. One that does not exist is left to be judged as it is.
  private mutating func single(_ cell: ImportedCell, _ frame: DateFrame) -> String? {
    switch DateReading(cell.text) {
    case .day, .month, .impossible: return cell.text
    case .shortYear, .notADate: break
    }
    if WrittenPeriod(cell.text, in: frame.fiscalYear) != nil { return cell.text }
    let date =
      SuggestedDate(cell.text, in: frame)?.text
      ?? WrittenPeriod.ofYear(cell.text, in: frame)?.text
    if let date { notices.append(.rewrittenDate(cell.place, was: cell.text, written: date)) }
    return date
  }

  /// A column of times may say when a row begins and ends, or one day or month for both.
  private mutating func readWords(_ cell: ImportedCell, _ frame: DateFrame) {
    guard start == nil, end == nil else {
      if !words.contains(cell.text) { words.append(cell.text) }
      return
    }
    if let bounds = WrittenBounds(cell.text, in: frame), !bounds.endsInNextYear {
      (start, end) = (bounds.first, bounds.last)
      words.append(cell.text)
      let written = "\(bounds.first) – \(bounds.last)"
      notices.append(.rewrittenDate(cell.place, was: cell.text, written: written))
    } else if let date = single(cell, frame) {
      (start, end) = (date, date)
    } else {
      words.append(cell.text)
      notices.append(.dateInWords(cell.place, cell.text))
    }
  }
}
