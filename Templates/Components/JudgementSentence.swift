import HTML
import Programmes

/// What counts of an activity and why; where the committee declares a status of its own, also what
/// dates and evidence say, and where times were missed that its status does not tell, how many.
struct JudgementSentence {
  let judgement: Judgement
  let missed: MissedParts?
  let words: Words

  init(_ judgement: Judgement, missed: MissedParts? = nil, words: Words) {
    (self.judgement, self.missed, self.words) = (judgement, missed, words)
  }
}

extension JudgementSentence {
  var text: String {
    [StatusSentence(finding: judgement.finding, words: words).text, otherwise, overlooked]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// The same words, with the icon of the status.
  var html: HTML {
    """
    \(StatusSentence(finding: judgement.finding, words: words).html)\(otherwise.map { " \($0)" })\
    \(overlooked.map { " \($0)" })
    """
  }

  /// «Por fechas y evidencia estaría vencida: debió terminar …».
  private var otherwise: String? {
    judgement.overridden.map { finding in
      words(
        .otherwiseStatus,
        [
          "estado": words.adjective(of: finding.status, 1),
          "razon": StatusSentence(finding: finding, words: words).explanation,
        ])
    }
  }

  /// «Están vencidas 2 de las 12 veces programadas.»
  private var overlooked: String? {
    missed.map { missed in
      let (one, several): (Phrase, Phrase) =
        switch missed.kind {
        case .steps: (.missedOnlyStep, .missedSteps)
        case .occurrences: (.missedOnlyTime, .missedTimes)
        case .deadlines: (.missedOnlyDeadline, .missedDeadlines)
        }
      return missed.total == 1
        ? words[one] : words.count(several, missed.count, ["total": words.number(missed.total)])
    }
  }
}
