import Diagnostics
import Programmes
import Testing

@testable import Templates

/// `80 %`, `3 riesgos`, `100`.
func quantity(_ text: String) throws -> Quantity {
  if let plain = Quantity(reading: text) { return plain }
  let parts = text.split(separator: " ", maxSplits: 1)
  let number = try #require(ExactDecimal(parts[0]))
  return Quantity(number, .named(try words(String(parts[1]))))
}

/// What a target states, in the forms in which content gives it.
struct TargetSample {
  var comparator: Comparator?
  var amount: String?
  var each: String?
  var timeLimit: String?
  var yearly: [Int: String] = [:]
  var quarterly: [Int: String] = [:]

  func target() throws -> Target {
    let measure = try amount.map {
      Measure(
        comparator: comparator, quantity: try quantity($0), each: try each.map(quantity),
        location: place)
    }
    let years = try yearly.map {
      YearlyTarget(year: $0, text: try words($1), value: Quantity(reading: $1))
    }
    let quarters = try quarterly.map {
      QuarterlyTarget(quarter: $0, text: try words($1), value: Quantity(reading: $1))
    }
    let target = Target(
      text: try words("La meta en palabras"), measure: measure,
      timeLimit: try timeLimit.map(words), yearly: years, quarterly: quarters)
    return try #require(target)
  }
}

extension TargetSample {
  static let inWords = TargetSample()

  static func at(
    _ comparator: Comparator?, _ amount: String, each: String? = nil, within limit: String? = nil
  ) -> TargetSample {
    TargetSample(comparator: comparator, amount: amount, each: each, timeLimit: limit)
  }
}

func reported(_ text: String) throws -> ReportedValue {
  let content: ReportedValue.Content =
    switch text {
    case "ND": .notAvailable
    case "NA": .notApplicable
    case "–": .dash
    default: .number(try #require(Quantity(reading: text)).number)
    }
  return ReportedValue(content, written: try words(text))
}

/// What one report tells of an indicator. Operands are told as `Atendidas: 38`, without a number for an
/// empty cell.
struct ToldSample {
  var cutoff = "2024-12-31"
  var operands: [(String, String)] = []
  var result: String?
  var source: String?
  var breakdown: [(String, String)] = []
  var isReached: Bool?
  var corrections: [Correction] = []

  func report(of key: String) throws -> ProgressReport {
    let date = try day(cutoff)
    let indicator = IndicatorReport(
      key: Located(try slug(key), at: place),
      operands: try operands.map { name, value in
        Operand(
          variable: try words(name), value: value.isEmpty ? nil : try reported(value),
          source: try source.map(words))
      },
      result: try result.map {
        StatedResult(value: try reported($0), source: try source.map(words))
      },
      breakdown: try breakdown.map {
        BreakdownItem(name: try words($0), value: try reported($1))
      }, isReached: isReached)
    return ProgressReport(
      cutoff: date, period: .quarter((date.month.number + 2) / 3, year: date.year),
      indicators: [indicator], corrections: corrections, location: place)
  }
}

extension ToldSample {
  static func numbers(_ operands: (String, String)..., at cutoff: String = "2024-12-31") -> Self {
    ToldSample(cutoff: cutoff, operands: operands)
  }

  static func result(_ result: String, at cutoff: String = "2024-12-31") -> ToldSample {
    ToldSample(cutoff: cutoff, result: result)
  }
}

/// An indicator with the formula `(Atendidas / Recibidas) * 100`, or another, or none.
struct IndicatorSample {
  var key = "1"
  var formula: String? = "(Atendidas / Recibidas) * 100"
  var target: TargetSample?
  var calculation = Calculation()
  var baseline: String?
  var direction: Direction?
  /// As the document prints it.
  var printedKey: String?
  var objective: String?
  var headings = ColumnHeadings()

  private var address: Key {
    get throws {
      let address = try slug(key)
      return try printedKey.map { Key(try words($0), addressedAs: address) }
        ?? Key(unprinted: address)
    }
  }

  func indicator() throws -> Indicator {
    Indicator(
      key: try address, name: try words("Indicador \(key)"),
      objective: try objective.map(words),
      target: try target?.target(),
      method: Method(
        interpretation: nil, kind: nil, unit: nil, formula: try formula.map(words),
        frequency: nil, baseline: try baseline.map(words), direction: direction),
      calculation: calculation, notes: Notes(), activities: [], location: place)
  }

  func programme(_ told: [ToldSample], years: ClosedRange<Int> = 2024...2024) throws -> Programme {
    Programme(
      slug: try slug("pat"), title: try words("Programa"), acronym: nil, kind: .annual,
      years: try #require(YearSpan(from: years.lowerBound, through: years.upperBound)),
      approval: nil, legalBasis: [], signatories: [], headings: headings,
      presentation: nil,
      outline: Outline(
        axes: [], priorities: [], rows: Rows(indicators: [try indicator()], activities: [])),
      notes: Notes(), source: nil, reports: try told.map { try $0.report(of: key) },
      location: place)
  }

  /// The newest reading after all that is told, as it stood on the day of that report.
  func reading(_ told: ToldSample..., years: ClosedRange<Int> = 2024...2024) throws
    -> IndicatorReading
  {
    let programme = try programme(told, years: years)
    let newest = try #require(programme.reports.last?.cutoff)
    let progress = try #require(programme.progress(at: newest))
    return try #require(progress[try indicator()]?.current)
  }
}
