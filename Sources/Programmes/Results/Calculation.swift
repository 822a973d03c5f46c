/// How the portal computes an indicator: what editors add to the data sheet of the document.
public struct Calculation: Sendable, Hashable {
  /// The formula to compute with, where the document has none or none that can be read.
  public let formula: Verbatim?
  public let variables: [Variable]
  /// nil when the content does not say it: the newest report is taken alone.
  public let accumulation: Accumulation?
  /// Decimal places of the result as shown; comparisons are made before rounding.
  public let places: Int
  /// The indicator of the portal's catalogue that it is an instance of.
  public let standard: Slug?

  public init(
    formula: Verbatim? = nil, variables: [Variable] = [], accumulation: Accumulation? = nil,
    places: Int = Calculation.usualPlaces, standard: Slug? = nil
  ) {
    self.formula = formula
    self.variables = variables
    self.accumulation = accumulation
    self.places = min(max(places, 0), Self.mostPlaces)
    self.standard = standard
  }
}

extension Calculation {
  public static let usualPlaces = 2
  public static let mostPlaces = 6
}

/// A variable of a formula.
public struct Variable: Sendable, Hashable {
  /// What the formula calls it, when that is not its name: `PC`.
  public let symbol: Verbatim?
  public let name: Verbatim
  public let unit: Verbatim?
  /// The variable that is the whole of which this one is a part: it can't be greater.
  public let whole: Verbatim?

  public init(symbol: Verbatim?, name: Verbatim, unit: Verbatim?, whole: Verbatim?) {
    self.symbol = symbol
    self.name = name
    self.unit = unit
    self.whole = whole
  }
}

/// How the numbers of one report stand to those of the one before. The raw values are what content
/// files say.
public enum Accumulation: String, Sendable, CaseIterable {
  /// Each report has only its own period: they are added up.
  case incremental
  /// Each report counts from the beginning: the newest has all.
  case cumulative = "acumulada"
  /// Each report stands alone: an average, or how many there were on a day.
  case separate = "ninguna"
}

extension Calculation {
  /// How far back a result of `period` counts; nil unless it is from the beginning of the year.
  func reach(over period: ReportPeriod, in fiscalYear: FiscalYear) -> Accumulation? {
    switch accumulation {
    case .incremental, .cumulative: return accumulation
    case .separate, nil:
      let first = ReportPeriod.year(period.year(in: fiscalYear)).days(in: fiscalYear)?.lowerBound
      return first != nil && period.days(in: fiscalYear)?.lowerBound == first ? .cumulative : nil
    }
  }
}
