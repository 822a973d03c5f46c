import HTML
import Programmes

/// When work really began and ended, as far as reports say.
struct RealDates {
  let began: CalendarDate?
  let finished: CalendarDate?
  let words: Words

  /// nil when no report gives a day.
  init?(_ history: WorkHistory, words: Words) {
    guard history.began != nil || history.finished != nil else { return nil }
    began = history.began
    finished = history.finished
    self.words = words
  }
}

extension RealDates {
  /// «Inició el 5 de febrero de 2024 y concluyó el 20 de marzo de 2024».
  var sentence: HTML {
    let dates = DateText(words: words)
    let (begin, end) = (began.map(dates.inWords), finished.map(dates.inWords))
    return switch (begin, end) {
    case (let begin?, let end?):
      words.html(.reallyFromUntil, ["inicio": begin, "fin": end])
    case (let begin?, nil): words.html(.reallyFrom, ["inicio": begin])
    case (nil, let end?): words.html(.reallyUntil, ["fin": end])
    case (nil, nil): ""
    }
  }
}
