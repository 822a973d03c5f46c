import Diagnostics
import HTML
import Programmes

/// When work really began and ended, as far as reports say.
struct RealDates {
  let began: CalendarDate?
  let finished: CalendarDate?
  let words: Words

  /// nil when neither is known.
  private init?(began: CalendarDate?, finished: CalendarDate?, words: Words) {
    guard began != nil || finished != nil else { return nil }
    self.began = began
    self.finished = finished
    self.words = words
  }
}

extension RealDates {
  /// Of a part of an activity; nil when no report gives a day.
  init?(_ part: PartProgress, words: Words) {
    self.init(began: part.history.began, finished: part.history.finished, words: words)
  }

  /// Of an activity, or else of its parts: it began with the first of them, and ended with the last
  /// once it is fulfilled. It did not end before a day on which a report has one of them go on.
  init?(_ progress: ActivityProgress, words: Words) {
    let parts = (progress.steps + progress.occurrences.map(\.part)).map(\.history)
    let gone = progress.earlierTimes.filter { $0.numberNow == nil }.map(\.work)
    let begun =
      parts.map { $0.began ?? $0.finished } + gone.map { ($0.began ?? $0.finished)?.value }
    let isDone = progress.judgement.status == .fulfilled
    let last = parts.flatMap { [$0.began, $0.finished] }.compactMap(\.self).max()
    let ended = progress.history.finished.flatMap { day in
      progress.isEndOfWhole && last.map { $0 <= day } ?? true ? day : nil
    }
    self.init(
      began: progress.history.began
        ?? (begun + [ended == nil ? progress.history.finished : nil]).compactMap(\.self).min(),
      finished: ended ?? (isDone ? parts.compactMap(\.finished).max() : nil),
      words: words)
  }

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
