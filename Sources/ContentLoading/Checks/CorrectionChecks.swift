import Diagnostics
import Programmes

extension ReportChecks {
  /// Corrections of what no earlier report says.
  var corrections: [Diagnostic] {
    reports.indices.flatMap { index in
      reports[index].corrections.compactMap { problem(of: $0, in: reports[index]) }
    }
  }

  private func problem(of correction: Correction, in report: ProgressReport) -> Diagnostic? {
    let day = correction.report.value
    let values: [String: DiagnosticValue] = [
      "corte": .text(day.numeric), "propio": .text(report.cutoff.numeric),
    ]
    guard day < report.cutoff else {
      return Diagnostic(
        .correctionOfLater, at: correction.report.location, width: day.numeric.count, values)
    }
    let earlier = reports.filter { $0.cutoff < report.cutoff }
    guard let corrected = earlier.first(where: { $0.cutoff == day }) else {
      let known = earlier.map(\.cutoff.numeric).joined(separator: ", ")
      return Diagnostic(
        .correctionOfNoReport, at: correction.report.location, width: day.numeric.count,
        known.isEmpty ? values : values.merging(["opciones": .text(known)]) { $1 })
    }
    guard let said = corrected.datum(of: correction) else {
      let name = DiagnosticValue.text(correction.datum.text)
      let suggestion = Suggestion.nearest(
        to: correction.datum.text, among: corrected.variables(of: correction.subject))
      return Diagnostic(
        .correctionOfNothingSaid, at: correction.datum,
        values.merging(["dato": name, "sugerencia": suggestion.map { .text($0) }].compacted) { $1 },
        related: corrected.location)
    }
    // Since then another report may have put it right already.
    let latest = earlier.corrected.first { $0.cutoff == day }?.datum(of: correction)
    if said.isWritten(correction.was.text) || latest?.isWritten(correction.was.text) == true {
      return nil
    }
    return Diagnostic(
      .correctionOfOtherValue, at: correction.was,
      values.merging(
        ["dice": .text(said.text.excerpt), "decia": .text(correction.was.text.excerpt)]
      ) { $1 },
      related: said.location)
  }
}

/// A value that a report gives, and where.
private enum Datum {
  case share(Located<Share>)
  case day(Located<CalendarDate>)
  case value(ReportedValue)
  case prose(MarkdownText)
}

extension Datum {
  var location: SourceLocation {
    switch self {
    case .share(let share): share.location
    case .day(let day): day.location
    case .value(let value): value.written.location
    case .prose(let text): text.location
    }
  }

  var text: String {
    switch self {
    case .share(let share): "\(share.percent) %"
    case .day(let day): day.value.numeric
    case .value(let value): value.written.text
    case .prose(let text): text.source
    }
  }

  /// Whether `words` say the same, perhaps in another form.
  func isWritten(_ words: String) -> Bool {
    switch self {
    case .share(let share):
      Share(reading: words).map { !($0 < share.value) && !(share.value < $0) } ?? false
    case .day(let day): DateReading(words) == .day(day.value)
    case .value(let value): ReportedValue.Content(reading: words)?.means(value.content) ?? false
    case .prose(let text): text.source.onOneLine.isQuoted(as: words.onOneLine)
    }
  }
}

extension ProgressReport {
  fileprivate func datum(of correction: Correction) -> Datum? {
    switch (correction.subject, correction.replacement) {
    case (.indicator(let key), .result):
      indicators.first { $0.key.value == key }?.result.map { .value($0.value) }
    case (.indicator(let key), .operand(let name, _)):
      indicators.first { $0.key.value == key }?.operands.first { $0.variable.text == name }?
        .value.map { .value($0) }
    case (.activity(let key), let replacement):
      work(of: key)?.datum(for: replacement)
    case (.step(let key, let number), let replacement):
      activities.first { $0.key.value == key }?.steps.first { $0.number.value == number }?.work
        .datum(for: replacement)
    case (.occurrence(let key, let number), let replacement):
      activities.first { $0.key.value == key }?.occurrences.first { $0.number.value == number }?
        .work.datum(for: replacement)
    default: nil
    }
  }

  private func work(of activity: Slug) -> WorkReport? {
    activities.first { $0.key.value == activity }?.work
  }

  /// The names that the report uses for the variables of an indicator.
  fileprivate func variables(of subject: Correction.Subject) -> [String] {
    guard case .indicator(let key) = subject else { return [] }
    return indicators.first { $0.key.value == key }?.operands.map(\.variable.text) ?? []
  }
}

extension WorkReport {
  fileprivate func datum(for replacement: Correction.Replacement) -> Datum? {
    switch replacement {
    case .share: share.map { .share($0) }
    case .began: began.map { .day($0) }
    case .finished: finished.map { .day($0) }
    case .done: done.map { .prose($0) }
    case .result, .operand: nil
    }
  }
}

extension [String: DiagnosticValue?] {
  fileprivate var compacted: [String: DiagnosticValue] { compactMapValues { $0 } }
}

extension String {
  /// Whether `words` are these, or their beginning when three points stand for the rest.
  fileprivate func isQuoted(as words: String) -> Bool {
    guard let points = ["…", "..."].first(where: words.hasSuffix) else { return self == words }
    return hasPrefix(String(words.dropLast(points.count)).trimmed)
  }

  /// What is read at a glance.
  fileprivate var excerpt: String {
    let words = onOneLine
    return words.count > 80 ? words.prefix(80) + "…" : words
  }
}
