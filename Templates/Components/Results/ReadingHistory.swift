import HTML
import Programmes
import SiteRoutes

/// An indicator report by report: a sentence with its steps drawn, and the table of all readings.
struct ReadingHistory {
  let indicator: Indicator
  let readings: [IndicatorReading]
  let view: ProgrammeView

  var html: HTML {
    if readings.count < 2 { return "" }
    return """
      <h3 id="historia">\(words[.reportByReport])</h3>
      \(StepChart(readings, words: words)?.html)<table class="oficial portal">
      <caption>\(caption)</caption>
      <thead><tr>\(columns.map { "<th scope=\"col\">\(words[$0])</th>" })</tr></thead>
      \(readings.map(row))</table>

      """
  }
}

extension ReadingHistory {
  private var words: Words { view.words }
  private var target: Target? { indicator.target }

  private var columns: [Phrase] { [.report, .dataUntil, .result] }

  /// Later reports put right what earlier ones said: the table has what stands.
  private var caption: String {
    isCorrected
      ? words(
        .correctedHistoryCaption, ["fecha": view.progress.map { words.text($0.cutoff) } ?? ""])
      : words[.historyCaption]
  }

  private var isCorrected: Bool { readings.contains { asReported($0) != nil } }

  private func asReported(_ reading: IndicatorReading) -> IndicatorReading? {
    view.progress?.asReported(reading, of: indicator)
  }

  private func row(_ reading: IndicatorReading) -> HTML {
    let then = asReported(reading).map { then -> HTML in
      let result = ReadingSentence.result(of: then, target, words)
      return "<br><span class=\"menor\">\(words(.asReportedThen, ["resultado": result]))</span>"
    }
    let sentence = ReadingSentence(
      reading: reading, target: target, points: .short, words: words)
    return """
      <tbody><tr><th scope="row" data-l="\(words[.report])">\
      <a href="\(view.link(.report(view.address, reading.cutoff)))">\
      \(words.name(of: reading.period).capitalizedFirst())</a></th>\
      <td data-l="\(words[.dataUntil])">\(DateText(words: words).inWords(reading.cutoff))</td>\
      <td data-l="\(words[.result])">\(sentence.ofItsTime)\(then)</td></tr></tbody>

      """
  }
}
