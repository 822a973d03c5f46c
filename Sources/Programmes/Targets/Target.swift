public import Diagnostics

/// What a programme sets itself to reach.
public struct Target: Sendable, Hashable {
  /// The words of the document; nil when it only gives values by year.
  public let text: Verbatim?
  /// What the words say as a number, where they do.
  public let measure: Measure?
  /// Of what: «personas servidoras públicas».
  public let scope: Verbatim?
  /// Within which time, as written.
  public let timeLimit: Verbatim?
  /// What is to be reached in each year, as written, by year.
  public let yearly: [YearlyTarget]
  /// What is to be reached in each quarter, as written, by quarter.
  public let quarterly: [QuarterlyTarget]
  /// How the quarters stand to each other; nil when the content does not say it.
  public let quarterSense: QuarterSense?

  /// nil when nothing is stated.
  public init?(
    text: Verbatim?, measure: Measure? = nil, scope: Verbatim? = nil, timeLimit: Verbatim? = nil,
    yearly: [YearlyTarget] = [], quarterly: [QuarterlyTarget] = [],
    quarterSense: QuarterSense? = nil
  ) {
    guard text != nil || measure != nil || !yearly.isEmpty || !quarterly.isEmpty else {
      return nil
    }
    self.text = text
    self.measure = measure
    self.scope = scope
    self.timeLimit = timeLimit
    self.yearly = yearly.sorted { $0.year < $1.year }
    self.quarterly = quarterly.sorted { $0.quarter < $1.quarter }
    self.quarterSense = quarterSense
  }
}

/// The target of one year of a programme of several.
public struct YearlyTarget: Sendable, Hashable {
  public let year: Int
  /// `15%`, `100`: with its unit only where the document writes one.
  public let text: Verbatim
  /// What the words say as a number, where they do.
  public let value: Quantity?

  public init(year: Int, text: Verbatim, value: Quantity?) {
    self.year = year
    self.text = text
    self.value = value
  }
}

/// The target of one quarter.
public struct QuarterlyTarget: Sendable, Hashable {
  /// From 1 to 4.
  public let quarter: Int
  /// `25%`: with its unit only where the document writes one.
  public let text: Verbatim
  /// What the words say as a number, where they do.
  public let value: Quantity?

  public init(quarter: Int, text: Verbatim, value: Quantity?) {
    self.quarter = quarter
    self.text = text
    self.value = value
  }
}

/// How the targets of the quarters of a year stand to each other. The raw values are what content files
/// say.
public enum QuarterSense: String, Sendable, CaseIterable {
  /// Each holds all that came before it: 3, 6, 9 and 12 for 12 in the year.
  case accumulated = "acumulados"
  /// Each is of its own quarter: 3, 3, 3 and 3 for 12 in the year.
  case ofEach = "por separado"
}

/// A target as a number: «al menos 2 riesgos en cada uno de 5 procesos».
public struct Measure: Sendable, Hashable {
  public let comparator: Comparator?
  public let quantity: Quantity
  /// In how many of what the quantity must be reached.
  public let each: Quantity?
  /// Of the number.
  public let location: SourceLocation

  public init(
    comparator: Comparator?, quantity: Quantity, each: Quantity?, location: SourceLocation
  ) {
    self.comparator = comparator
    self.quantity = quantity
    self.each = each
    self.location = location
  }
}

/// How a result must stand to the target. The raw values are what content files say.
public enum Comparator: String, Sendable, CaseIterable {
  case atLeast = "al menos"
  case moreThan = "más de"
  case atMost = "a lo más"
  case lessThan = "menos de"
  case exactly = "exactamente"
}
