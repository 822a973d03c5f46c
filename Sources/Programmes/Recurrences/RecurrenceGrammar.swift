// The forms in which a rule can be said; `Recurrence.description` has the canonical ones.
extension PhraseReader {
  /// Any of them.
  mutating func recurrence() -> Recurrence? {
    datesOfRule() ?? daysOfYear() ?? times() ?? monthly() ?? weekly() ?? everyPeriod()
      ?? periodsOfYear()
      ?? wholeMonths()
  }

  /// «2024-02-15, 2024-06-15 y 2024-10-15», «8 de marzo de 2024 y 25 de noviembre de 2024»
  private mutating func datesOfRule() -> Recurrence? {
    attempt { reader in
      reader.list { $0.date() ?? $0.dateInWords() }.map { .dates($0) }
    }
  }

  /// «8 de marzo, 25 de noviembre y 9 de diciembre»; one alone is a day of a month.
  private mutating func daysOfYear() -> Recurrence? {
    attempt { reader in
      guard let days = reader.list(of: { $0.dayOfYear() }), days.members.count > 1 else {
        return nil
      }
      _ = reader.take("de", "cada", "ano")
      return .daysOfYear(days)
    }
  }

  /// «los días 9 de cada mes», «último viernes cada 2 meses», «segunda quincena de febrero, junio y
  /// octubre»
  mutating func monthly() -> Recurrence? {
    let start = place
    return attempt { reader in
      guard let part = reader.partOfMonth(), let months = reader.monthChoice() else { return nil }
      guard let rule = MonthlyRule(part, of: months) else {
        reader.object(.neverHappens, at: start.lowerBound..<reader.endOfPrevious)
        return nil
      }
      return .monthly(rule)
    }
  }

  /// «cada lunes y jueves», «todos los lunes», «lunes de cada semana», «lunes cada 2 semanas»
  mutating func weekly() -> Recurrence? {
    attempt { reader in
      if reader.take("cada") || reader.take("todos", "los") {
        return reader.listOfWeekdays().map { .weekly(every: .one, on: $0) }
      }
      reader.skipArticle()
      guard let weekdays = reader.listOfWeekdays(), let interval = reader.intervalOfWeeks() else {
        return nil
      }
      return .weekly(every: interval, on: weekdays)
    }
  }

  /// «4 veces», «una vez al año», «2 veces por semestre»
  mutating func times() -> Recurrence? {
    attempt { reader in
      reader.count(of: ["vez", "veces"]).map { .times($0, each: reader.perPeriod()) }
    }
  }

  /// «cada trimestre», «cada 3 meses», «trimestral», «trimestralmente»
  mutating func everyPeriod() -> Recurrence? {
    let length =
      eachPeriod() ?? take { SpanishWords.adjectives[$0] } ?? take { SpanishWords.adverbs[$0] }
    return length.map { .times(.one, each: $0) }
  }

  /// «primer y tercer trimestre», «trimestres 1 y 3 de cada año», «T1 y T3 de 2023»
  private mutating func periodsOfYear() -> Recurrence? {
    let start = place
    return attempt { reader in
      guard let (length, numbers) = reader.ordinalPeriods() ?? reader.countedPeriods() else {
        return nil
      }
      let end = reader.endOfPrevious
      guard let periods = PeriodsOfYear(length, numbers, of: reader.yearOfPeriods()) else {
        reader.object(.neverHappens, at: start.lowerBound..<end)
        return nil
      }
      return .periodsOfYear(periods)
    }
  }

  /// «febrero, junio y octubre»
  private mutating func wholeMonths() -> Recurrence? {
    listOfMonths().map { .wholeMonths($0) }
  }
}

extension PhraseReader {
  /// «cada trimestre», «cada 3 meses», «todos los trimestres»
  mutating func eachPeriod() -> PeriodLength? {
    attempt { reader in
      if reader.take("todos", "los") || reader.take("todas", "las") {
        return reader.take { SpanishWords.manyPeriods[$0] }
      }
      guard reader.take("cada") else { return nil }
      if let period = reader.take({ SpanishWords.periods[$0] }) { return period }
      let place = reader.place
      guard let count = reader.count(of: ["meses"]) else { return nil }
      let length = PeriodLength(monthCount: count.number)
      if length == nil { reader.object(.unevenPeriod, at: place) }
      return length
    }
  }

  /// «al año», «por trimestre», «en cada semestre»
  mutating func perPeriod() -> PeriodLength? {
    attempt { reader in
      guard reader.take("a", "la") || reader.take(oneOf: ["al", "por"]) else {
        _ = reader.take("en")
        return reader.eachPeriod()
      }
      return reader.take { SpanishWords.periods[$0] }
    }
  }

  private mutating func partOfMonth() -> MonthPart? {
    attempt { reader in
      reader.skipArticle()
      if let half = reader.take({ SpanishWords.halves[$0] }) {
        return reader.take("quincena") ? .half(half) : nil
      }
      if let part = reader.ordinalDay() { return part }
      _ = reader.take(oneOf: Self.dayNouns)
      return reader.list { $0.dayOfMonth() }.map { .days($0) }
    }
  }

  /// «último viernes», «último día»; not «primero», which is a day of the month.
  private mutating func ordinalDay() -> MonthPart? {
    attempt { reader in
      guard let ordinal = reader.take({ SpanishWords.ordinals[$0] }) else { return nil }
      if ordinal == .last, reader.take(oneOf: Self.dayNouns) { return .lastDay }
      return reader.take { SpanishWords.weekdays[$0] }.map { .weekday(ordinal, $0) }
    }
  }

  /// «de cada mes», «cada 2 meses», «de febrero, junio y octubre»
  private mutating func monthChoice() -> MonthChoice? {
    attempt { reader in
      let hasPreposition = reader.take(oneOf: Self.monthPrepositions)
      if reader.take("cada", "mes") || reader.take("todos", "los", "meses") { return .every(.one) }
      // «3 de cada 4 meses» are three months of four.
      if !hasPreposition, reader.take("cada") {
        return reader.count(of: Self.monthNouns).map { .every($0) }
      }
      guard hasPreposition, let months = reader.listOfMonths() else { return nil }
      _ = reader.take("de", "cada", "ano")
      return .named(months)
    }
  }

  /// «los meses de febrero y junio»
  private mutating func listOfMonths() -> NonEmptySet<MonthOfYear>? {
    attempt { reader in
      reader.skipArticle()
      if reader.take(oneOf: Self.monthNouns) { _ = reader.take("de") }
      return reader.list { list in list.take { SpanishWords.months[$0] } }
    }
  }

  /// «primer y tercer trimestre», «primer trimestre y tercer trimestre»
  private mutating func ordinalPeriods() -> (PeriodLength, NonEmptySet<Int>)? {
    attempt { reader in
      var lengths: Set<PeriodLength> = []
      let numbers = reader.list { list in
        list.attempt { element -> Int? in
          element.skipArticle()
          guard let number = element.takeOrdinal() else { return nil }
          _ = element.take(".")
          if let length = element.periodOfYear() { lengths.insert(length) }
          return number
        }
      }
      let isNamed = reader.previous.map { SpanishWords.unitOfYear($0) != nil } == true
      guard let numbers, isNamed, lengths.count == 1, let length = lengths.first else { return nil }
      return (length, numbers)
    }
  }

  /// Up to the fourth, or the sixth where the phrase is about *bimestres*: nothing else has so many in a year.
  private mutating func takeOrdinal() -> Int? {
    let most = words.contains { SpanishWords.unitOfYear($0.text) == .twoMonths } ? 6 : 4
    return take { word in SpanishWords.ordinalNumbers[word].flatMap { $0 <= most ? $0 : nil } }
  }

  /// «trimestres 1 y 3», «T1 y T3»
  private mutating func countedPeriods() -> (PeriodLength, NonEmptySet<Int>)? {
    attempt { reader in
      reader.skipArticle()
      if let length = reader.periodOfYear() {
        return reader.list { list in
          list.take { SpanishWords.ordinalNumbers[$0] ?? ($0.utf8.count == 1 ? Int($0) : nil) }
        }.map { (length, $0) }
      }
      var lengths: Set<PeriodLength> = []
      let numbers = reader.list { list in
        list.take { word -> Int? in
          guard let (length, number) = SpanishWords.periodCode(word) else { return nil }
          lengths.insert(length)
          return number
        }
      }
      guard let numbers, lengths.count == 1, let length = lengths.first else { return nil }
      return (length, numbers)
    }
  }

  private mutating func periodOfYear() -> PeriodLength? { take { SpanishWords.unitOfYear($0) } }

  /// «de 2023», «del año 2023»; nil for every year.
  private mutating func yearOfPeriods() -> Int? {
    if take("de", "cada", "ano") { return nil }
    return attempt { reader in
      if reader.take(oneOf: ["de", "del"]) { _ = reader.take(oneOf: ["ano", "ejercicio"]) }
      return reader.take { CalendarDate.year(reading: $0) }
    }
  }

  private mutating func listOfWeekdays() -> NonEmptySet<Weekday>? {
    list { list in list.take { SpanishWords.weekdays[$0] } }
  }

  /// «de cada semana», «cada 2 semanas»
  private mutating func intervalOfWeeks() -> StatedCount? {
    attempt { reader in
      _ = reader.take("de")
      if reader.take("todas", "las", "semanas") { return .one }
      guard reader.take("cada") else { return nil }
      if reader.take("semana") { return .one }
      return reader.count(of: ["semana", "semanas"])
    }
  }

  private mutating func skipArticle() {
    _ = take(oneOf: Self.articles)
  }

  static let articles = ["el", "la", "los", "las"]
  static let monthNouns = ["mes", "meses"]
  private static let dayNouns = ["dia", "dias"]
  private static let monthPrepositions = ["de", "del", "en"]

  private var endOfPrevious: Int { index == 0 ? 0 : words[index - 1].place.upperBound }
}
