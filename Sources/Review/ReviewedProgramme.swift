import Programmes

/// A programme with what several rules read in it, read once.
struct ReviewedProgramme: Sendable {
  let programme: Programme
  /// What the document says of the programme as a whole.
  let prose: [Prose]
  let deadlines: ProgrammeDeadlines
  /// Its rows without `vence`.
  let rowsWithoutDeadline: [RowInWords]

  init(_ programme: Programme, of institution: Institution) {
    self.programme = programme
    prose = programme.proseOfWhole
    deadlines = ProgrammeDeadlines(of: programme, in: institution)
    rowsWithoutDeadline = programme.outline.activities.map(\.activity)
      .filter { $0.deadline == nil }.map(RowInWords.init)
  }
}

/// A row with the words that may say when it is to be done.
struct RowInWords: Sendable {
  let activity: Activity
  let times: [(text: Verbatim, phrase: Phrase)]

  init(_ activity: Activity) {
    self.activity = activity
    times = activity.wordsOfTime.map { ($0, Phrase($0.text)) }
  }
}

extension RowInWords {
  /// The deadline that its words tell of, and where.
  var statedDeadline: (words: Verbatim, reading: DeadlineReading)? {
    for (text, phrase) in times {
      if let reading = DeadlineReading(phrase) { return (text, reading) }
    }
    return nil
  }
}
