import Diagnostics
import Programmes

extension Rule {
  static let recurrenceCount = Rule("repeticion-y-cuenta", .warning)
}

extension ReviewRule {
  /// A count beside the words of a recurrence that is not how often it occurs: «los días 9 de cada
  /// mes, en total 11 tarjetas» from January to December (ISSSTESON 2024, 6, says 12). Programmes
  /// of several years count by the year, and are left alone.
  static let recurrenceCount: ReviewRule = ofProgramme(.recurrenceCount) { programme in
    guard programme.years.years.count == 1 else { return [] }
    return programme.outline.activities.map(\.activity).flatMap { activity -> [Diagnostic] in
      let count = programme.occurrences(of: activity).count
      guard let recurrence = activity.recurrence, count > 0 else { return [] }
      return activity.wordsOfTime.compactMap { words in
        guard let reading = RecurrenceReading(words.text), reading.rule == recurrence.value,
          let stated = words.totals(beside: reading.place).first(where: { $0.number != count })
        else { return nil }
        return Diagnostic(
          .recurrenceCount, at: words,
          [
            "texto": .text(stated.words), "regla": .text(recurrence.value.description),
            "cuenta": "\(count)",
          ], related: recurrence.location)
      }
    }
  }
}

extension Verbatim {
  /// «en total 12 tarjetas», «un total de 12 tarjetas», and the number right before the words at
  /// `place`: «4 informes trimestrales». Not «2 boletines» of each month.
  fileprivate func totals(beside place: Range<Int>) -> [(number: Int, words: String)] {
    let lexemes = Lexeme.all(in: text)
    return lexemes.indices.compactMap { index in
      guard let number = lexemes.number(at: index), !number.isArticle, number.value.places == 0,
        lexemes.word(at: number.place.upperBound) != nil
      else { return nil }
      let noun = lexemes[number.place.upperBound]
      let start = text.unicodeScalars.distance(
        from: text.unicodeScalars.startIndex, to: noun.written.startIndex)
      let isTotal =
        lexemes.word(at: index - 1) == "total" || lexemes.states(["total", "de"], at: index - 2)
      guard isTotal || start == place.lowerBound else { return nil }
      return (
        number.value.significand, lexemes.written(index..<number.place.upperBound + 1)
      )
    }
  }
}
