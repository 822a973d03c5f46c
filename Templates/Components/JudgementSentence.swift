import HTML
import Programmes

/// What counts of an activity and why; where the committee declares a status of its own, also what
/// dates and evidence say, where times were missed that its status does not tell, how many, and what is in none of
/// these counts.
struct JudgementSentence {
  let judgement: Judgement
  let missed: MissedParts?
  let leftOut: PartsLeftOut?
  let words: Words

  init(
    _ judgement: Judgement, missed: MissedParts? = nil, leftOut: PartsLeftOut? = nil, words: Words
  ) {
    (self.judgement, self.missed, self.leftOut) = (judgement, missed, leftOut)
    self.words = words
  }

  /// Of a whole activity.
  init(_ progress: ActivityProgress, words: Words) {
    self.init(
      progress.judgement, missed: progress.missed, leftOut: progress.partsLeftOut, words: words)
  }
}

extension JudgementSentence {
  var text: String {
    let status = StatusSentence(finding: judgement.finding, words: words).text
    return ([status] + additions).joined(separator: " ")
  }

  /// The same words, with the icon of the status.
  var html: HTML {
    """
    \(StatusSentence(finding: judgement.finding, words: words).html)\(additions.map { " \($0)" as HTML })
    """
  }

  private var additions: [String] { [otherwise, overlooked, uncounted].compactMap { $0 } }

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

  /// «No se cuenta 1 vez cancelada o que no aplica.» Else the counts would not be those of the list of its parts.
  private var uncounted: String? {
    leftOut.map { parts in
      let phrase: Phrase =
        switch parts.kind {
        case .steps: .stepsLeftOut
        case .occurrences: .timesLeftOut
        case .deadlines: .deadlinesLeftOut
        }
      return words.count(phrase, parts.count)
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
