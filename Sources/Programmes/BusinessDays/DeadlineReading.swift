/// The relative deadline that the words of a document tell of: a proposal for `vence`, which
/// somebody has to judge.
public struct DeadlineReading: Sendable, Hashable {
  public let deadline: RelativeDeadline
  /// The words that say so: Unicode scalars from the start of the text.
  public let place: Range<Int>

  /// nil when `text` tells of none, of several, or does not say which days are counted and from
  /// what.
  public init?(_ text: String) { self.init(Phrase(text)) }

  public init?(_ phrase: Phrase) {
    let found = PhraseReader.all(in: phrase.words, openedByNumbersOr: Self.openings) {
      $0.firstDays() ?? $0.statedDeadline()
    }
    guard let first = found.first, found.allSatisfy({ $0.value == first.value }) else {
      return nil
    }
    deadline = first.value
    place = first.place
  }

  /// «primeros cinco días hábiles», «quinto día hábil»
  private static let openings = WordSet(Array(SpanishWords.ordinalsToTen.words) + ["primeros"])
}

extension PhraseReader {
  /// «10 días hábiles posteriores a su celebración», «diez días hábiles posteriores a la conclusión
  /// de cada trimestre»
  fileprivate mutating func statedDeadline() -> RelativeDeadline? {
    attempt { reader in
      guard let (count, unit) = reader.countOfUnit(),
        reader.take(oneOf: ["despues", "posterior", "posteriores", "siguiente", "siguientes"]),
        reader.take(oneOf: ["a", "al", "de", "del"]), let event = reader.statedEvent()
      else { return nil }
      return RelativeDeadline(count, unit, after: event)
    }
  }

  private mutating func statedEvent() -> DeadlineEvent? {
    if take("su", "celebracion") { return .meeting(nil) }
    let session = attempt { reader in
      if reader.take("la", "celebracion") { _ = reader.take("de") }
      return reader.take("la", "sesion") || reader.take("cada", "sesion") ? true : nil
    }
    if session == true { return .meeting(nil) }
    return attempt { $0.endOfEach() }.map { .endOfEach($0) }
  }
}
