import HTML
import Programmes

/// What counts of an activity and why; where the committee declares a status of its own, also what
/// dates and evidence say.
struct JudgementSentence {
  let judgement: Judgement
  let words: Words
}

extension JudgementSentence {
  var text: String {
    [StatusSentence(finding: judgement.finding, words: words).text, otherwise]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// The same words, with the icon of the status.
  var html: HTML {
    "\(StatusSentence(finding: judgement.finding, words: words).html)\(otherwise.map { " \($0)" })"
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
}
