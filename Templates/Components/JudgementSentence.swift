import HTML
import Programmes

/// What counts of an activity and why; where the committee declares a status of its own, also what
/// dates and evidence say, and where times were missed that its status does not tell, how many.
struct JudgementSentence {
  let finding: Judgement.Finding
  let overridden: Judgement.Finding?
  let delay: Delay?
  let words: Words
}

extension JudgementSentence {
  init(judgement: Judgement, delay: Delay? = nil, words: Words) {
    self.init(
      finding: judgement.finding, overridden: judgement.overridden, delay: delay, words: words)
  }

  /// Of one in a list of what is overdue.
  init(_ finding: Judgement.Finding, delayed delay: Delay?, words: Words) {
    let overridden: Judgement.Finding? =
      if case .declaredOtherwise(let other) = delay { other } else { nil }
    self.init(finding: finding, overridden: overridden, delay: delay, words: words)
  }
}

extension JudgementSentence {
  var text: String {
    [StatusSentence(finding: finding, words: words).text, otherwise, missed]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// The same words, with the icon of the status.
  var html: HTML {
    """
    \(StatusSentence(finding: finding, words: words).html)\(otherwise.map { " \($0)" })\
    \(missed.map { " \($0)" })
    """
  }

  /// «Por fechas y evidencia estaría vencida: debió terminar …».
  private var otherwise: String? {
    overridden.map { finding in
      words(
        .otherwiseStatus,
        [
          "estado": words.adjective(of: finding.status, 1),
          "razon": StatusSentence(finding: finding, words: words).explanation,
        ])
    }
  }

  /// «Están vencidas 2 de las 12 veces programadas.»
  private var missed: String? {
    guard case .times(let parts, let count, let total, _) = delay else { return nil }
    return words.count(
      parts == .deadlines ? .missedDeadlines : .missedTimes, count,
      ["total": words.number(total)])
  }
}
