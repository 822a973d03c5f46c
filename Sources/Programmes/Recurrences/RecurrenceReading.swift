/// The recurrence that the words of a document tell of: a proposal for `repite`, which somebody has
/// to judge.
public struct RecurrenceReading: Sendable, Hashable {
  public let rule: Recurrence
  /// The words that say so: Unicode scalars from the start of the text.
  public let place: Range<Int>

  /// nil when `text` tells of no recurrence, of several, or of one that no rule says exactly.
  public init?(_ text: String) { self.init(Phrase(text)) }

  public init?(_ phrase: Phrase) {
    let words = phrase.words
    if let whole = RecurrenceReading(ofAdjective: words) {
      self = whole
      return
    }
    var isInDoubt = false
    let found = PhraseReader.all(in: words, openedByNumbersOr: Self.openings) {
      reader -> Recurrence? in
      if reader.isAtIdleArticle { return nil }
      let rule = reader.statedRecurrence()
      isInDoubt = isInDoubt || (rule != nil && reader.isInDoubt)
      return rule
    }
    guard !isInDoubt, let first = found.first, found.allSatisfy({ $0.value == first.value })
    else { return nil }
    self.init(first.value, at: first.place)
  }

  /// «Trimestral» and nothing else.
  private init?(ofAdjective words: [PhraseWord]) {
    var reader = PhraseReader(words)
    guard let rule = reader.everyPeriod(), let first = words.first else { return nil }
    let end = words[reader.index - 1].place.upperBound
    _ = reader.take(".")
    guard reader.isAtEnd else { return nil }
    self.init(rule, at: first.place.lowerBound..<end)
  }

  /// The words with which some form begins.
  private static let openings: WordSet = {
    let tables: [any Collection<String>] = [
      SpanishWords.halves.words, SpanishWords.ordinals.words, SpanishWords.weekdays.words,
      SpanishWords.adverbs.words, PhraseReader.mannerNouns, PhraseReader.reportNouns,
      ["cada", "dia", "dias", "el", "la", "las", "los", "todas", "todos"],
    ]
    return WordSet(tables.flatMap { Array($0) })
  }()

  /// The words with which some form goes on after an article, but for numbers.
  fileprivate static let afterArticles: WordSet = {
    let tables: [any Collection<String>] = [
      SpanishWords.halves.words, SpanishWords.ordinals.words, SpanishWords.weekdays.words,
      ["dia", "dias"],
    ]
    return WordSet(tables.flatMap { Array($0) })
  }()

  private init(_ rule: Recurrence, at place: Range<Int>) {
    self.rule = rule
    self.place = place
  }
}

extension PhraseReader {
  /// Whether an article comes next with which no form begins, as most in a text.
  fileprivate var isAtIdleArticle: Bool {
    guard let next, Self.articles.contains(next) else { return false }
    var rest = self
    rest.pass(1)
    guard let noun = rest.next else { return true }
    return !rest.isAtNumber && !SpanishWords.isFirstOfMonth(noun)
      && !RecurrenceReading.afterArticles.contains(noun)
  }

  /// A form that hardly means anything else in the middle of a text.
  fileprivate mutating func statedRecurrence() -> Recurrence? {
    statedMonthly() ?? weekly() ?? statedTimes() ?? statedSessions() ?? statedPeriod()
  }

  /// Not «9 de cada mes» without article or «día», and not «el 5 de febrero», which is a date.
  private mutating func statedMonthly() -> Recurrence? {
    if isAtNumber { return nil }
    return attempt { reader in
      guard let recurrence = reader.monthly(), case .monthly(let rule) = recurrence else {
        return nil
      }
      switch (rule.part, rule.months) {
      case (.half, _), (_, .every): return recurrence
      case (_, .named(let months)): return months.members.count > 1 ? recurrence : nil
      }
    }
  }

  /// «una vez al año»; not «una vez», and not «más de una vez al año».
  private mutating func statedTimes() -> Recurrence? {
    let isLimit = words[..<index].suffix(3).contains { Self.limits.contains($0.text) }
    return attempt { reader in
      guard let rule = reader.times(), case .times(_, _?) = rule, !isLimit else { return nil }
      return rule
    }
  }

  /// «cuatro sesiones ordinarias», «cuatro sesiones ordinarias por año»
  private mutating func statedSessions() -> Recurrence? {
    attempt { reader in
      guard let count = reader.count(of: ["sesiones"]), reader.take("ordinarias") else {
        return nil
      }
      let length = reader.take("anuales") ? .year : reader.perPeriod()
      return .times(count, each: length)
    }
  }

  /// «trimestralmente», «cada trimestre», «informes trimestrales», «de manera trimestral»; not «la
  /// conclusión de cada trimestre», and not «mensual o trimestralmente».
  private mutating func statedPeriod() -> Recurrence? {
    attempt { reader in
      if reader.previous.map(Self.conjunctions.contains) != true,
        let length = reader.take({ SpanishWords.adverbs[$0] })
      {
        return .times(.one, each: length)
      }
      if reader.take(oneOf: Self.mannerNouns) {
        return reader.take { SpanishWords.adjectives[$0] }.map { .times(.one, each: $0) }
      }
      if reader.take(oneOf: Self.reportNouns) {
        _ = reader.take("ordinarias")
        return reader.take { SpanishWords.manyAdjectives[$0] }.map { .times(.one, each: $0) }
      }
      guard reader.previous != "de" else { return nil }
      return reader.eachPeriod().map { .times(.one, each: $0) }
    }
  }

  /// Whether what follows on a form narrows it or goes on with it: «todos los lunes de enero»,
  /// «segunda quincena de febrero y primera de junio».
  fileprivate var isInDoubt: Bool {
    var rest = self
    if rest.take(oneOf: ["de", "del", "en", "durante"]) {
      _ = rest.take(oneOf: ["el", "los"])
      if rest.take(oneOf: Self.monthNouns) { _ = rest.take("de") }
      return rest.next.map { SpanishWords.months[$0] != nil } ?? false
    }
    _ = rest.take(",")
    guard rest.take(oneOf: Self.conjunctions) else { return false }
    _ = rest.take(oneOf: Self.articles)
    guard !rest.isAtNumber, let next = rest.next else { return rest.isAtNumber }
    return ["dia", "dias", "cada"].contains(next) || SpanishWords.halves[next] != nil
      || SpanishWords.ordinals[next] != nil || SpanishWords.weekdays[next] != nil
      || SpanishWords.months[next] != nil || SpanishWords.adverbs[next] != nil
      || SpanishWords.manyAdjectives[next] != nil
  }

  private static let conjunctions = ["y", "e", "o", "u"]

  fileprivate static let mannerNouns = [
    "manera", "forma", "periodicidad", "frecuencia",
  ]

  fileprivate static let reportNouns = [
    "informes", "reportes", "sesiones", "reuniones",
  ]

  private static let limits = ["hasta", "maximo", "mas"]
}
