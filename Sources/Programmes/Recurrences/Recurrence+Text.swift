extension Recurrence {
  /// Reads what a content file says in `repite`; the whole text must be a rule. Accents, capitals
  /// and articles make no difference.
  public init(reading text: String) throws(PhraseFault) {
    var reader = PhraseReader(text)
    guard let rule = reader.recurrence(), reader.isAtEnd else { throw reader.fault }
    self = rule
  }

  /// One of each form, for messages and guides.
  public static let examples = [
    "día 9 de cada mes", "días 1 y 15 de cada mes", "último día de cada mes",
    "último viernes de cada mes", "día 9 cada 2 meses", "día 15 de febrero, junio y octubre",
    "segunda quincena de febrero, junio y octubre", "febrero, junio y octubre",
    "primer y tercer trimestre",
    "lunes y jueves de cada semana", "lunes cada 2 semanas", "cada trimestre",
    "2 veces por semestre", "4 veces", "2024-02-15, 2024-06-15 y 2024-10-15",
    "8 de marzo, 25 de noviembre y 9 de diciembre",
  ]
}

extension Recurrence: CustomStringConvertible {
  /// As a content file would say it: `init(reading:)` gives the same rule back.
  public var description: String {
    switch self {
    case .monthly(let rule): rule.description
    case .wholeMonths(let months): months.written
    case .periodsOfYear(let periods): periods.description
    case .weekly(let interval, let weekdays):
      weekdays.members.sorted().map { SpanishWords.weekdayNames[$0.rawValue] }.listed
        + (interval == .one ? " de cada semana" : " cada \(interval.number) semanas")
    case .times(.one, let length?): "cada \(length.rawValue)"
    case .times(let count, let length):
      "\(count.number) \(count == .one ? "vez" : "veces")"
        + (length.map { " por \($0.rawValue)" } ?? "")
    case .dates(let dates): dates.members.sorted().map(\.iso).listed
    case .daysOfYear(let days): days.members.sorted().map(\.description).listed
    }
  }
}

extension DayOfYear: CustomStringConvertible {
  /// «25 de noviembre»
  public var description: String {
    "\(day.number) de \(SpanishWords.monthNames[month.rawValue - 1])"
  }
}

extension PeriodsOfYear: CustomStringConvertible {
  /// «primer y tercer trimestre de 2023»
  public var description: String {
    numbers.members.sorted().map { SpanishWords.ordinalNames[$0 - 1] }.listed
      + " \(length.rawValue)" + (year.map { " de \($0)" } ?? "")
  }
}

extension MonthlyRule: CustomStringConvertible {
  /// «día 9 de cada mes»
  public var description: String {
    switch months {
    case .named(let months): "\(part.written) de \(months.written)"
    case .every(.one): "\(part.written) de cada mes"
    case .every(let interval): "\(part.written) cada \(interval.number) meses"
    }
  }
}

extension MonthPart {
  fileprivate var written: String {
    switch self {
    case .days(let days):
      (days.members.count == 1 ? "día " : "días ")
        + days.members.sorted().map { "\($0.number)" }.listed
    case .lastDay: "último día"
    case .weekday(let ordinal, let weekday):
      "\(ordinal.written) \(SpanishWords.weekdayNames[weekday.rawValue])"
    case .half(.first): "primera quincena"
    case .half(.second): "segunda quincena"
    }
  }
}

extension WeekdayOrdinal {
  fileprivate var written: String {
    switch self {
    case .first: "primer"
    case .second: "segundo"
    case .third: "tercer"
    case .fourth: "cuarto"
    case .last: "último"
    }
  }
}

extension NonEmptySet<MonthOfYear> {
  fileprivate var written: String {
    members.sorted().map { SpanishWords.monthNames[$0.rawValue - 1] }.listed
  }
}

extension [String] {
  /// «a», «a y b», «a, b y c»
  fileprivate var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " y " + last
  }
}
