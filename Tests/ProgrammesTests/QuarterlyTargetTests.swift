import Diagnostics
import Programmes
import Testing

/// What the results of an indicator are held against where each quarter has its target.
@Suite struct QuarterlyTargetTests {
  struct Case: CustomTestStringConvertible {
    let quarters: [Int: String]
    let total: String?
    let accumulation: Accumulation?
    let sense: QuarterSense?
    /// The number of the report of each quarter, from the first.
    let told: [String]
    /// What the newest result is held against: a number and of what it is, or why it is not.
    let expected: String
    /// How it stands to that, and to the year's target beside it.
    let outcome: String

    init(
      _ quarters: [Int: String], of total: String? = nil, _ accumulation: Accumulation?,
      _ sense: QuarterSense? = nil, told: [String], _ expected: String, _ outcome: String = ""
    ) {
      (self.quarters, self.total, self.accumulation) = (quarters, total, accumulation)
      (self.sense, self.told, self.expected, self.outcome) = (sense, told, expected, outcome)
    }

    var testDescription: String {
      let goals = quarters.sorted { $0.key < $1.key }.map { "T\($0): \($1)" }
      return "\(goals) of \(total ?? "-") \(accumulation?.rawValue ?? "-"), \(told)"
    }
  }

  private static let ofThree = [1: "3", 2: "3", 3: "3", 4: "3"]
  private static let upToTwelve = [1: "3", 2: "6", 3: "9", 4: "12"]
  private static let rising = [1: "2", 2: "3", 3: "4", 4: "5"]

  static let counts: [Case] = [
    Case(ofThree, .incremental, told: ["4"], "3 quarter(1)", "exceeded 1"),
    Case(ofThree, .incremental, told: ["4", "2"], "6 quarters(through: 2)", "met 0"),
    Case(ofThree, .incremental, told: ["3", "2"], "6 quarters(through: 2)", "short 1"),
    Case(ofThree, .cumulative, told: ["3", "5"], "6 quarters(through: 2)", "short 1"),
    Case(ofThree, .separate, told: ["3", "2"], "3 quarter(2)", "short 1"),
    Case(ofThree, nil, told: ["3", "2"], "3 quarter(2)", "short 1"),
    Case(
      [1: "3", 2: "3"], of: "12", .incremental, told: ["3", "2"], "6 quarters(through: 2)",
      "short 1, year short 7"),
    Case(
      ofThree, of: "12", .incremental, told: ["3", "3", "3", "3"], "12 quarters(through: 4)",
      "met 0"),
    Case([1: "5", 2: "2"], .incremental, told: ["3", "2"], "7 quarters(through: 2)", "short 2"),
    Case(
      rising, of: "14", .incremental, told: ["3", "2"], "5 quarters(through: 2)",
      "met 0, year short 9"),
    Case(
      upToTwelve, of: "12", .incremental, told: ["3", "2"], "6 endOfQuarter(2)",
      "short 1, year short 7"),
    Case(
      [1: "3", 2: "6", 3: "9"], of: "12", .incremental, told: ["3", "3"], "6 endOfQuarter(2)",
      "met 0, year short 6"),
    Case(upToTwelve, .incremental, .accumulated, told: ["3", "2"], "6 endOfQuarter(2)", "short 1"),
    Case(upToTwelve, .incremental, .ofEach, told: ["3", "6"], "9 quarters(through: 2)", "met 0"),
    Case(
      [1: "4", 2: "4", 3: "4", 4: "4"], of: "4", .cumulative, told: ["4", "4"], "4 endOfQuarter(2)",
      "met 0, year met 0"),
    // Either may be meant: with the whole of the year there is something sure to compare with.
    Case(rising, .incremental, told: ["2", "3"], "unclearQuarters"),
    Case(rising, .separate, told: ["2", "3"], "3 quarter(2)", "met 0"),
    Case(rising, nil, told: ["2", "3"], "unclearQuarters"),
    Case(rising, .incremental, told: ["2"], "2 quarter(1)", "met 0"),
    Case(rising, of: "20", .incremental, told: ["2", "3"], "20 whole", "short 15"),
    Case(upToTwelve, nil, .accumulated, told: ["3", "3"], "unclearAccumulation"),
    Case([2: "3"], .incremental, .ofEach, told: ["3", "3"], "missingQuarters"),
  ]

  static let shares: [Case] = [
    Case(
      [1: "20%", 2: "40%", 3: "60%", 4: "80%"], of: "80 %", .cumulative, told: ["20", "35"],
      "40 endOfQuarter(2)", "short 5, year short 45"),
    Case(
      [1: "20%", 2: "40%", 3: "60%", 4: "80%"], .cumulative, told: ["20", "35"],
      "40 endOfQuarter(2)", "short 5"),
    Case(
      [1: "20%", 2: "40%"], nil, nil, told: ["20", "35"], "40 quarter(2)", "short 5"),
    Case(
      [1: "25%", 2: "25%", 3: "25%", 4: "25%"], of: "100 %", .cumulative, told: ["20", "45"],
      "50 quarters(through: 2)", "short 5, year short 55"),
    Case(
      [1: "25%", 2: "25%", 3: "25%", 4: "25%"], .cumulative, told: ["20", "45"], "unclearQuarters"),
    Case(
      [1: "80%", 2: "80%", 3: "80%", 4: "80%"], .incremental, .ofEach, told: ["70", "90"],
      "80 quarter(2)", "exceeded 10"),
    Case([1: "90%", 2: "80%"], .incremental, told: ["90", "80"], "sharesOfQuarters"),
    Case(
      [1: "80%", 2: "80%"], of: "80 %", .incremental, .ofEach, told: ["90", "30"], "80 quarter(2)",
      "short 50"),
  ]

  @Test(arguments: counts)
  func `counts that add up are held against targets of the same time`(example: Case) throws {
    let reading = try #require(
      try newest(example, formula: "Cursos impartidos") { number in
        [(try words("Cursos impartidos"), number)]
      })
    #expect(Self.text(reading.standing) == example.expected)
    #expect(Self.outcomes(reading) == example.outcome)
  }

  @Test(arguments: shares)
  func `shares are not added up unless they are parts of the year's`(example: Case) throws {
    let reading = try #require(
      try newest(example, formula: "(Atendidas / Recibidas) * 100") { number in
        [(try words("Atendidas"), number), (try words("Recibidas"), "100")]
      })
    #expect(Self.text(reading.standing) == example.expected)
    #expect(Self.outcomes(reading) == example.outcome)
  }

  @Test(arguments: [
    (Accumulation.incremental, "2 endOfQuarter(2)"), (.cumulative, "2 endOfQuarter(2)"),
    (.separate, "2 endOfQuarter(2)"),
  ])
  func `a half-year that ends with a quarter is held against that quarter's target`(
    accumulation: Accumulation, expected: String
  ) throws {
    let example = Case(
      [2: "2", 4: "4"], of: "4", accumulation, .accumulated, told: ["2"], expected)
    let reading = try #require(
      try newest(example, formula: "Sesiones", halfYear: 1) { [(try words("Sesiones"), $0)] })
    #expect(Self.text(reading.standing) == expected)
    #expect(Self.outcomes(reading).hasPrefix("met 0"))
  }

  @Test func `the second half-year alone is not held against a target that includes the first`()
    throws
  {
    let example = Case([2: "2", 4: "4"], .separate, .accumulated, told: ["2"], "")
    let reading = try #require(
      try newest(example, formula: "Sesiones", halfYear: 2) { [(try words("Sesiones"), $0)] })
    #expect(Self.text(reading.standing) == "noTargetForPeriod")
  }

  @Test func `the target of a quarter is known also where its report has no number`() throws {
    let example = Case(Self.upToTwelve, of: "12", .incremental, told: ["3", "ND"], "")
    let reading = try newest(example, formula: "Cursos impartidos") { number in
      [(try words("Cursos impartidos"), number)]
    }
    #expect(reading?.standing == .notCompared(.noResult))
    #expect(reading?.goal?.number == ExactDecimal(6))
    #expect(reading?.total == nil)
  }

  @Test(arguments: [
    // What is missing of the quarters can be put right; that the target is of several years can't.
    Case(rising, of: "20", .incremental, told: ["2", "3"], "unclearQuarters"),
    Case([2: "3"], of: "20", .incremental, .ofEach, told: ["3", "3"], "missingQuarters"),
    Case(ofThree, of: "20", .incremental, told: ["3", "2"], "6 quarters(through: 2)", "short 1"),
    Case([1: "3"], of: "20", .incremental, told: ["3", "2"], "yearOfSeveral"),
  ])
  func `in a programme of several years a quarter says itself what is wrong with it`(
    example: Case
  ) throws {
    let reading = try #require(
      try newest(example, formula: "Cursos impartidos", years: 2024...2025) { number in
        [(try words("Cursos impartidos"), number)]
      })
    #expect(Self.text(reading.standing) == example.expected)
    #expect(Self.outcomes(reading) == example.outcome)
  }

  private func newest(
    _ example: Case, formula: String, years: ClosedRange<Int> = 2024...2024,
    halfYear: Int? = nil, _ operands: (String) throws -> [(Verbatim, String)]
  ) throws -> IndicatorReading? {
    let measure = try example.total.map { total in
      Measure(
        comparator: .atLeast, quantity: try #require(Quantity(reading: total)), each: nil,
        location: place)
    }
    let target = Target(
      text: try words("Meta"), measure: measure,
      quarterly: try example.quarters.map {
        QuarterlyTarget(quarter: $0, text: try words($1), value: Quantity(reading: $1))
      }, quarterSense: example.sense)
    let indicator = Indicator(
      key: Key(unprinted: try slug("1")), name: try words("Indicador"), objective: nil,
      target: target,
      method: Method(
        interpretation: nil, kind: nil, unit: nil, formula: try words(formula), frequency: nil,
        baseline: nil, direction: nil),
      calculation: Calculation(accumulation: example.accumulation), notes: Notes(), activities: [],
      location: place)
    let reports = try example.told.enumerated().map { index, number in
      try report(
        ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"][
          halfYear.map { $0 * 2 - 1 } ?? index],
        of: halfYear.map { .semester($0, year: 2024) },
        indicators: [
          IndicatorReport(
            key: Located(try slug("1"), at: place),
            operands: try operands(number).map { name, number in
              let content = ExactDecimal(number).map(ReportedValue.Content.number)
              return Operand(
                variable: name,
                value: ReportedValue(content ?? .notAvailable, written: try words(number)))
            })
        ])
    }
    let plan = try programme([], indicators: [indicator], years: years, reports: reports)
    return plan.progress(at: try #require(reports.last).cutoff)?[indicator]?.current
  }

  private static func text(_ standing: Standing) -> String {
    switch standing {
    case .compared(let comparison): "\(comparison.target.number) \(comparison.basis)"
    case .notCompared(let obstacle): "\(obstacle)"
    }
  }

  private static func outcomes(_ reading: IndicatorReading) -> String {
    let own = reading.standing.comparison.map { "\($0.outcome) \($0.difference.shown)" }
    let year = reading.total.map { "year \($0.outcome) \($0.difference.shown)" }
    return [own, year].compactMap { $0 }.joined(separator: ", ")
  }
}
