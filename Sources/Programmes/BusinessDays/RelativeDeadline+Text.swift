import Octets

extension RelativeDeadline {
  /// Reads what a content file says in `vence`; the whole text must be a deadline.
  public init(reading text: String) throws(PhraseFault) {
    var reader = PhraseReader(text)
    guard let deadline = reader.relativeDeadline(in: text), reader.isAtEnd else {
      throw reader.fault
    }
    self = deadline
  }

  /// One of each form, for messages and guides.
  public static let examples = [
    "10 días hábiles después de la sesión", "10 días hábiles después de la sesión ordinaria",
    "10 días hábiles después de cada trimestre", "primeros 5 días hábiles de cada mes",
    "30 días naturales después de la actividad 1.1.2", "1 mes después de 2024-04-24",
  ]
}

extension RelativeDeadline: CustomStringConvertible {
  /// As a content file would say it: `init(reading:)` gives the same deadline back.
  public var description: String {
    if case .startOfEach(let length) = event, unit != .months {
      let days = "\(unit.written(count)) de cada \(length.rawValue)"
      return count == .one ? "primer \(days)" : "primeros \(count.number) \(days)"
    }
    return "\(count.number) \(unit.written(count)) después \(event.written)"
  }
}

extension DeadlineUnit {
  fileprivate func written(_ count: StatedCount) -> String {
    switch self {
    case .businessDays: count == .one ? "día hábil" : "días hábiles"
    case .calendarDays: count == .one ? "día natural" : "días naturales"
    case .months: count == .one ? "mes" : "meses"
    }
  }
}

extension DeadlineEvent {
  /// With the preposition before it.
  fileprivate var written: String {
    switch self {
    case .meeting(let kind):
      ["de la sesión", kind?.adjective].compactMap { $0 }.joined(separator: " ")
    case .endOfEach(let length): "de cada \(length.rawValue)"
    case .startOfEach(let length): "del inicio de cada \(length.rawValue)"
    case .activity(let slug): "de la actividad \(slug.asKey)"
    case .date(let day): "de \(day.iso)"
    }
  }
}

extension MeetingKind {
  /// A working table is no session.
  fileprivate var adjective: String? {
    switch self {
    case .ordinary, .extraordinary: rawValue
    case .workingTable: nil
    }
  }
}

extension Slug {
  /// `1-1-2` as the key `1.1.2`, which has the same address; others as they are.
  package var asKey: String {
    let parts = text.split(separator: "-")
    return parts.allSatisfy { Int($0) != nil } ? parts.joined(separator: ".") : text
  }
}

extension PhraseReader {
  /// «10 días hábiles después de la sesión»
  fileprivate mutating func relativeDeadline(in text: String) -> RelativeDeadline? {
    if let deadline = firstDays() { return deadline }
    guard let (count, unit) = countOfUnit(), take("despues"), let event = eventAfter(in: text)
    else { return nil }
    return RelativeDeadline(count, unit, after: event)
  }

  /// «los primeros cinco días hábiles de cada mes», «los cinco primeros días hábiles de cada mes», «quinto día hábil
  /// de cada mes»
  mutating func firstDays() -> RelativeDeadline? {
    attempt { reader in
      _ = reader.take(oneOf: PhraseReader.articles)
      guard let (count, unit) = reader.countOfFirst(), unit != .months, reader.take("de"),
        let length = reader.eachPeriod()
      else { return nil }
      return RelativeDeadline(count, unit, after: .startOfEach(length))
    }
  }

  private mutating func countOfFirst() -> (StatedCount, DeadlineUnit)? {
    if take("primeros") { return countOfUnit() }
    let count =
      count(of: ["primeros"])
      ?? take { SpanishWords.ordinalsToTen[$0] }.flatMap { StatedCount($0) }
    guard let count, take(oneOf: ["dia", "dias"]) else { return nil }
    return kindOfDays().map { (count, $0) }
  }

  /// «10 días hábiles», «diez (10) días naturales», «2 meses»
  mutating func countOfUnit() -> (StatedCount, DeadlineUnit)? {
    if let count = count(of: ["mes", "meses"]) { return (count, .months) }
    guard let count = count(of: ["dia", "dias"]) else { return nil }
    if let kind = kindOfDays() { return (count, kind) }
    object(.kindOfDaysMissing, at: words[index - 1].place)
    return nil
  }

  private mutating func kindOfDays() -> DeadlineUnit? {
    if take(oneOf: ["habil", "habiles"]) { return .businessDays }
    return take(oneOf: ["natural", "naturales"]) ? .calendarDays : nil
  }

  /// «de la sesión», «de cada sesión ordinaria», «del cierre de cada trimestre», «de la actividad 1.1.2», «de 2024-04-24»
  private mutating func eventAfter(in text: String) -> DeadlineEvent? {
    guard take(oneOf: ["de", "del"]) else { return nil }
    if take("la", "sesion") || take("cada", "sesion") {
      return .meeting(take("ordinaria") ? .ordinary : take("extraordinaria") ? .extraordinary : nil)
    }
    if take(oneOf: ["inicio", "comienzo"]) {
      return take("de") ? eachPeriod().map { .startOfEach($0) } : nil
    }
    if let length = attempt({ $0.endOfEach() }) { return .endOfEach(length) }
    if let date = date() { return .date(date) }
    let isNamed = take("la", "actividad")
    guard let first = next?.utf8.first, isNamed || first.isDigit else { return nil }
    let scalars = text.unicodeScalars.dropFirst(place.lowerBound)
    guard let slug = Slug(folding: String(scalars)) else { return nil }
    skipToEnd()
    return .activity(slug)
  }

  /// «cada trimestre», «la conclusión de cada trimestre»
  mutating func endOfEach() -> PeriodLength? {
    _ = take("la") || take("el")
    if take(oneOf: ["cierre", "conclusion", "fin", "final", "termino", "terminacion"]) {
      guard take("de") else { return nil }
    }
    return eachPeriod()
  }
}
