import Diagnostics

extension [ProgressReport] {
  /// The same reports with the values that later ones of them put right.
  public var corrected: [ProgressReport] {
    let corrections = flatMap(\.corrections)
    return map { report in
      report.corrected(by: corrections.filter { $0.report.value == report.cutoff })
    }
  }
}

extension ProgressReport {
  fileprivate func corrected(by corrections: [Correction]) -> ProgressReport {
    if corrections.isEmpty { return self }
    return ProgressReport(
      cutoff: cutoff, period: period, approval: approval, source: source, summary: summary,
      activities: activities.map { $0.corrected(by: corrections) },
      indicators: indicators.map { $0.corrected(by: corrections) }, corrections: self.corrections,
      location: location)
  }
}

extension ActivityReport {
  fileprivate func corrected(by corrections: [Correction]) -> ActivityReport {
    func own(_ subject: Correction.Subject) -> [Correction] {
      corrections.filter { $0.subject == subject }
    }
    return ActivityReport(
      key: key, work: work.corrected(by: own(.activity(key.value))),
      steps: steps.map { step in
        StepReport(
          number: step.number,
          work: step.work.corrected(by: own(.step(key.value, step.number.value))))
      },
      occurrences: occurrences.map { occurrence in
        let number = occurrence.number
        return OccurrenceReport(
          number: number,
          work: occurrence.work.corrected(by: own(.occurrence(key.value, number.value))))
      })
  }
}

extension WorkReport {
  fileprivate func corrected(by corrections: [Correction]) -> WorkReport {
    corrections.reduce(self) { work, correction in
      let place = correction.shouldBe.location
      return switch correction.replacement {
      case .share(let share): work.with(share: Located(share, at: place))
      case .began(let day): work.with(began: Located(day, at: place))
      case .finished(let day): work.with(finished: Located(day, at: place))
      case .done(let text): work.with(done: text)
      case .result, .operand: work
      }
    }
  }

  private func with(
    done: MarkdownText? = nil, began: Located<CalendarDate>? = nil,
    finished: Located<CalendarDate>? = nil, share: Located<Share>? = nil
  ) -> WorkReport {
    WorkReport(
      done: done ?? self.done, declared: declared, began: began ?? self.began,
      finished: finished ?? self.finished, share: share ?? self.share, evidence: evidence,
      location: location)
  }
}

extension IndicatorReport {
  fileprivate func corrected(by corrections: [Correction]) -> IndicatorReport {
    corrections.filter { $0.subject == .indicator(key.value) }.reduce(self) { report, correction in
      switch correction.replacement {
      case .result(let value):
        report.with(
          operands: report.operands,
          result: StatedResult(value: value, source: report.result?.source))
      case .operand(let name, let value):
        report.with(
          operands: report.operands.map { $0.replaced(by: value, of: name) },
          result: report.result)
      case .share, .began, .finished, .done: report
      }
    }
  }

  private func with(operands: [Operand], result: StatedResult?) -> IndicatorReport {
    IndicatorReport(
      key: key, operands: operands, result: result, breakdown: breakdown, isReached: isReached,
      explanation: explanation)
  }
}

extension Operand {
  fileprivate func replaced(by value: ReportedValue, of name: String) -> Operand {
    guard variable.text == name else { return self }
    return Operand(variable: variable, value: value, source: source, date: date, note: note)
  }
}
