import Programmes

// What a progress report publishes in words.
extension ProgressReport {
  var texts: [WrittenText] {
    let head = [approval?.by, approval?.session, source]
    return WrittenText.all(head.compactMap { $0 }, .report)
      + [WrittenText(summary)].compactMap { $0 } + activities.flatMap(\.texts)
      + indicators.flatMap(\.texts)
      + WrittenText.all(
        corrections.flatMap { [$0.datum, $0.was, $0.shouldBe, $0.reason] }, .report)
  }
}

extension ActivityReport {
  fileprivate var texts: [WrittenText] {
    work.texts + steps.flatMap(\.work.texts) + occurrences.flatMap(\.work.texts)
  }
}

extension WorkReport {
  fileprivate var texts: [WrittenText] {
    [WrittenText(done)].compactMap { $0 }
      + WrittenText.all([declared?.reason, declared?.author].compactMap { $0 }, .report)
      + evidence.flatMap(\.texts)
  }
}

extension Evidence {
  fileprivate var texts: [WrittenText] {
    let reason: Verbatim? = if case .withheld(let reason, _) = content { reason } else { nil }
    return WrittenText.all([kind, description, reason].compactMap { $0 }, .report)
  }
}

extension IndicatorReport {
  fileprivate var texts: [WrittenText] {
    let lines =
      operands.flatMap { [$0.source, $0.note] } + [result?.source] + breakdown.map(\.name)
    return WrittenText.all(lines.compactMap { $0 }, .report)
      + [WrittenText(explanation)].compactMap { $0 }
  }
}
