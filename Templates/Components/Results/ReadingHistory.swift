import HTML
import Programmes
import SiteRoutes

/// An indicator report by report: a sentence with its steps drawn, and the table of all readings.
struct ReadingHistory {
  let readings: [IndicatorReading]
  let target: Target?
  let view: ProgrammeView

  var html: HTML {
    if readings.count < 2 { return "" }
    return """
      <h3 id="historia">\(words[.reportByReport])</h3>
      \(StepChart(readings, words: words)?.html)<table class="oficial portal">
      <caption>\(words[.historyCaption])</caption>
      <thead><tr>\(columns.map { "<th scope=\"col\">\(words[$0])</th>" })</tr></thead>
      \(readings.map(row))</table>

      """
  }
}

extension ReadingHistory {
  private var words: Words { view.words }

  private var columns: [Phrase] { [.report, .dataUntil, .result] }

  private func row(_ reading: IndicatorReading) -> HTML {
    let sentence = ReadingSentence(
      reading: reading, target: target, points: .short, words: words)
    return """
      <tbody><tr><th scope="row" data-l="\(words[.report])">\
      <a href="\(view.link(.report(view.address, reading.cutoff)))">\
      \(words.name(of: reading.period).capitalizedFirst())</a></th>\
      <td data-l="\(words[.dataUntil])">\(DateText(words: words).inWords(reading.cutoff))</td>\
      <td data-l="\(words[.result])">\(sentence.text)</td></tr></tbody>

      """
  }
}
