import Diagnostics
import Programmes
import Testing

/// What the numbers of reports come to, and how that stands to the target.
struct ReckoningTests {
  private func indicator(
    formula: String? = "(Atendidas / Recibidas) * 100", calculation: Calculation = Calculation(),
    target: Target? = nil, direction: Direction? = nil
  ) throws -> Indicator {
    Indicator(
      key: Key(unprinted: try slug("1")), name: try words("Indicador"), objective: nil,
      target: target,
      method: Method(
        interpretation: nil, kind: nil, unit: nil, formula: try formula.map(words), frequency: nil,
        baseline: nil, direction: direction),
      calculation: calculation, notes: Notes(), activities: [], location: place)
  }

  private func value(_ text: String) throws -> ReportedValue {
    let content: ReportedValue.Content =
      switch text {
      case "ND": .notAvailable
      case "NA": .notApplicable
      case "–": .dash
      default:
        .number(try #require(Quantity(reading: text)).number)
      }
    return ReportedValue(content, written: try words(text))
  }

  private func operands(_ values: [String: String]) throws -> [Operand] {
    try values.sorted { $0.key < $1.key }.map { name, text in
      Operand(variable: try words(name), value: text.isEmpty ? nil : try value(text))
    }
  }

  private func told(
    _ values: [String: String] = [:], result: String? = nil, breakdown: [String] = []
  ) throws -> IndicatorReport {
    IndicatorReport(
      key: Located(try slug("1"), at: place), operands: try operands(values),
      result: try result.map { StatedResult(value: try value($0), source: nil) },
      breakdown: try breakdown.enumerated().map {
        BreakdownItem(name: try words("Proceso \($0 + 1)"), value: try value($1))
      })
  }

  private func readings(
    _ indicator: Indicator, years: ClosedRange<Int> = 2024...2024,
    _ told: (String, IndicatorReport)...
  ) throws -> [IndicatorReading] {
    let plan = try programme(
      [], indicators: [indicator], years: years,
      reports: try told.map { try report($0, indicators: [$1]) })
    let last = try day("2099-12-31")
    return try #require(plan.progress(at: last)?[indicator]).readings
  }

  private func target(
    _ comparator: Comparator?, _ number: String, _ unit: Quantity.Unit? = .percent,
    each: Int? = nil, yearly: [Int: String] = [:], quarterly: [Int: String] = [:]
  ) throws -> Target {
    let quantity = ExactDecimal(number).map { Quantity($0, unit) }
    let measure = quantity.map {
      Measure(
        comparator: comparator, quantity: $0, each: each.map { Quantity(ExactDecimal($0)) },
        location: place)
    }
    let years = try yearly.map {
      YearlyTarget(year: $0, text: try words($1), value: Quantity(reading: $1))
    }
    let quarters = try quarterly.map {
      QuarterlyTarget(quarter: $0, text: try words($1), value: Quantity(reading: $1))
    }
    let target = Target(
      text: try words("Meta"), measure: measure, yearly: years, quarterly: quarters)
    return try #require(target)
  }

  @Test(arguments: [
    ("38", "40", "value 95 %"), ("2", "3", "value ≈66.67 %"), ("0", "0", "noCases"),
    ("0", "5", "value 0 %"), ("3", "0", "divisionByZero"), ("ND", "5", "notAvailable"),
    ("NA", "5", "notApplicable"), ("5", "–", "dash"), ("", "5", "missing Atendidas"),
  ])
  func `numbers, words and silence are told apart`(
    part: String, whole: String, expected: String
  ) throws {
    let told = try told(["Atendidas": part, "recibidas": whole])
    let reading = try #require(try readings(try indicator(), ("2024-03-31", told)).last)
    #expect(text(reading.result) == expected)
  }

  private func text(_ result: IndicatorResult) -> String {
    switch result {
    case .value(let value):
      "value \(value.isRounded ? "≈" : "")\(value.shown)\(value.unit == .percent ? " %" : "")"
    case .missing(let names): "missing \(names.joined(separator: ", "))"
    case .breakdown(let reached, let count, let least):
      "breakdown \(reached) of \(count), least \(least.shown)"
    case .inWords(let isReached): "inWords \(isReached.map { "\($0)" } ?? "-")"
    default: "\(result)"
    }
  }

  @Test func `the working is the formula, then its numbers`() throws {
    let told = try told(["Atendidas": "38", "Recibidas": "1,204"])
    let reading = try #require(try readings(try indicator(), ("2024-03-31", told)).last)
    #expect(reading.working?.formula == "(Atendidas / Recibidas) × 100")
    #expect(reading.working?.substitution == "(38 / 1,204) × 100")
    #expect(reading.working?.isOfThePortal == false)
  }

  @Test func `the portal's formula goes before one that can't be read`() throws {
    let calculation = Calculation(
      formula: try words("(PC / PT) * 100"),
      variables: [
        Variable(
          symbol: try words("PC"), name: try words("Personas capacitadas"),
          unit: try words("personas"), whole: nil)
      ])
    let indicator = try indicator(formula: "(Personas/ *100", calculation: calculation)
    let told = try told(["Personas capacitadas": "7", "PT": "20"])
    let reading = try #require(try readings(indicator, ("2024-03-31", told)).last)
    #expect(text(reading.result) == "value 35 %")
    #expect(reading.working?.isOfThePortal == true)
    #expect(reading.inputs.map(\.variable) == ["Personas capacitadas", "PT"])
    #expect(reading.inputs.map { $0.unit?.text } == ["personas", nil])
  }

  @Test func `what can't be read is not computed, and its result is the stated one`() throws {
    let indicator = try indicator(formula: "Según el tablero")
    let reading = try #require(
      try readings(indicator, ("2024-03-31", try told(result: "85 %"))).last)
    #expect(reading.working == nil)
    #expect(text(reading.result) == "value 85 %")
  }

  @Test(arguments: [Accumulation.incremental, .cumulative])
  func `a target of several years is not held against what counts from the beginning of one`(
    accumulation: Accumulation
  ) throws {
    func standing(_ target: Target, _ result: String) throws -> Standing {
      let indicator = try indicator(
        formula: nil, calculation: Calculation(accumulation: accumulation), target: target)
      let told = try told(result: result)
      return try #require(try readings(indicator, years: 2024...2026, ("2024-12-31", told)).last)
        .standing
    }
    #expect(try standing(target(.atLeast, "36", nil), "12") == .notCompared(.yearOfSeveral))
    #expect(
      try standing(target(.atLeast, "36", nil, yearly: [2024: "12"]), "12").comparison?.isMet
        == true)
    #expect(try standing(target(.atLeast, "80"), "85 %").comparison?.isMet == true)
  }

  @Test func `results that incremental reports state add up within their year`() throws {
    func last(_ accumulation: Accumulation?, _ results: String...) throws -> IndicatorReading? {
      let days = ["2024-03-31", "2024-06-30", "2024-09-30"]
      let indicator = try indicator(
        formula: nil, calculation: Calculation(accumulation: accumulation),
        target: try target(.atLeast, "12", nil))
      let plan = try programme(
        [], indicators: [indicator], years: 2024...2024,
        reports: try zip(days, results).map {
          try report($0, indicators: [try told(result: $1)])
        })
      return plan.progress(at: try day("2024-12-31"))?[indicator]?.readings.last
    }
    let sum = try #require(try last(.incremental, "4", "5.5", "6"))
    #expect(text(sum.result) == "value 15.5")
    #expect(sum.working?.formula == nil && sum.working?.substitution == "4 + 5.5 + 6")
    #expect(sum.standing.comparison?.isMet == true)
    #expect(try last(.incremental, "4")?.working == nil)
    let absent = try #require(try last(.incremental, "ND", "5"))
    #expect(text(absent.result) == "notAvailable" && absent.working == nil)
    for accumulation in [.cumulative, .separate, nil] as [Accumulation?] {
      let newest = try #require(try last(accumulation, "4", "5", "6"))
      #expect(text(newest.result) == "value 6" && newest.working == nil)
    }
  }

  @Test func `readings stay as they were until a report puts one of their numbers right`() throws {
    let indicator = try indicator(calculation: Calculation(accumulation: .incremental))
    let other = Correction(
      report: try at("2024-03-31"), subject: .indicator(try slug("1")),
      replacement: .operand("Atendidas", try value("2")), datum: try words("Atendidas"),
      was: try words("1"), shouldBe: try words("2"), reason: try words("Errata"), location: place)
    let silent = try report("2024-07-31")
    let reports = [
      try report("2024-03-31", indicators: [try told(["Atendidas": "1", "Recibidas": "4"])]),
      try report("2024-06-30", indicators: [try told(["Atendidas": "3", "Recibidas": "4"])]),
      silent,
      try report(
        "2024-09-30", indicators: [try told(["Atendidas": "4", "Recibidas": "4"])],
        corrections: [other]),
      try report("2024-12-31", indicators: [try told(["Atendidas": "1", "Recibidas": "4"])]),
    ]
    func stages(_ reports: [ProgressReport]) throws -> [ProgrammeProgress] {
      let plan = try programme([], indicators: [indicator], years: 2024...2024, reports: reports)
      return try #require(plan.progress(at: try day("2024-12-31"))).stages
    }
    let all = try stages(reports)
    #expect(
      all.map { $0[indicator]?.readings.map { text($0.result) } ?? [] } == [
        ["value 25 %"], ["value 25 %", "value 50 %"], ["value 25 %", "value 50 %"],
        ["value 50 %", "value 62.5 %", "value 75 %"],
        ["value 50 %", "value 62.5 %", "value 75 %", "value 62.5 %"],
      ])
    for (index, stage) in all.enumerated() {
      let alone = try programme(
        [], indicators: [indicator], years: 2024...2024, reports: Array(reports[...index])
      ).readings
      #expect(stage[indicator]?.readings == alone[indicator.key.slug])
    }
  }

  @Test func `readings of many reports add up one by one`() throws {
    let indicator = try indicator(calculation: Calculation(accumulation: .incremental))
    let reports = try (0..<250).map { number in
      let date = try #require(try day("2024-01-01").adding(days: number))
      return try report(
        date.iso, indicators: [try told(["Atendidas": "1", "Recibidas": "4"])])
    }
    let plan = try programme([], indicators: [indicator], years: 2024...2024, reports: reports)
    let stages = try #require(plan.progress(at: try day("2024-12-31"))).stages
    #expect(stages.map { $0[indicator]?.readings.count } == Array(1...250))
    #expect(text(try #require(stages.last?[indicator]?.current).result) == "value 25 %")
  }

  @Test func `incremental reports add up within their year, cumulative ones don't`() throws {
    let first = try told(["Atendidas": "1", "Recibidas": "4"])
    let second = try told(["Atendidas": "3", "Recibidas": "4"])
    let next = try told(["Atendidas": "1", "Recibidas": "1"])
    func results(_ accumulation: Accumulation?) throws -> [String] {
      try readings(
        try indicator(calculation: Calculation(accumulation: accumulation)), years: 2024...2025,
        ("2024-03-31", first), ("2024-06-30", second), ("2025-03-31", next)
      ).map { text($0.result) }
    }
    #expect(try results(.incremental) == ["value 25 %", "value 50 %", "value 100 %"])
    #expect(try results(.cumulative) == ["value 25 %", "value 75 %", "value 100 %"])
    #expect(try results(nil) == ["value 25 %", "value 75 %", "value 100 %"])
  }

  @Test(arguments: [
    ("NA", "value 75 %"), ("ND", "notAvailable"), ("", "missing Atendidas"), ("0", "value 75 %"),
  ])
  func `of what is added up nothing may be unknown`(first: String, expected: String) throws {
    let indicator = try indicator(calculation: Calculation(accumulation: .incremental))
    let reading = try readings(
      indicator, ("2024-03-31", try told(["Atendidas": first, "Recibidas": "0"])),
      ("2024-06-30", try told(["Atendidas": "3", "Recibidas": "4"]))
    ).last
    #expect(try text(#require(reading).result) == expected)
  }

  @Test(arguments: [
    (Comparator.atLeast, "80", "80", TargetComparison.Outcome.met, "0"),
    (.atLeast, "80", "95", .exceeded, "15"), (.atLeast, "80", "66.5", .short, "13.5"),
    (.atMost, "10", "12", .short, "2"), (.atMost, "10", "7", .exceeded, "3"),
    (.moreThan, "80", "80", .short, "0"), (.moreThan, "80", "81", .exceeded, "1"),
    (.lessThan, "5", "5", .short, "0"), (.exactly, "4", "4", .met, "0"),
    (.exactly, "4", "5", .short, "1"),
  ])
  func `a result is held against its target`(
    comparator: Comparator, goal: String, result: String, outcome: TargetComparison.Outcome,
    difference: String
  ) throws {
    let indicator = try indicator(formula: nil, target: try target(comparator, goal))
    let reading = try readings(indicator, ("2024-12-31", try told(result: "\(result) %"))).last
    let comparison = try #require(reading?.standing.comparison)
    #expect(comparison.outcome == outcome)
    #expect(comparison.difference.shown == ExactDecimal(difference))
    #expect(comparison.isComparatorStated)
  }

  @Test func `comparisons are made before rounding`() throws {
    let indicator = try indicator(
      calculation: Calculation(places: 0), target: try target(.atLeast, "67"))
    let told = try told(["Atendidas": "2", "Recibidas": "3"])
    let reading = try #require(try readings(indicator, ("2024-12-31", told)).last)
    #expect(text(reading.result) == "value ≈67 %")
    #expect(reading.standing.comparison?.outcome == .short)
  }

  @Test(arguments: [
    (nil, Comparator.atLeast), (Direction.ascending, .atLeast), (.descending, .atMost),
  ])
  func `a comparator that nobody states follows the direction`(
    direction: Direction?, comparator: Comparator
  ) throws {
    let indicator = try indicator(
      formula: nil, target: try target(nil, "5"), direction: direction)
    let reading = try readings(indicator, ("2024-12-31", try told(result: "5 %"))).last
    #expect(reading?.standing.comparison?.comparator == comparator)
    #expect(reading?.standing.comparison?.isComparatorStated == false)
  }

  /// The portal's cut-off date may be years after the last report.
  @Test(arguments: [
    ("2024-06-30", "2024-12-30", TargetComparison.Stage.running),
    ("2024-06-30", "2024-12-31", .untold), ("2024-06-30", "2026-01-01", .untold),
    ("2024-12-31", "2024-12-31", .over), ("2025-01-15", "2026-01-01", .over),
  ])
  func `what came of a target is told only by data of its end`(
    report: String, cutoff: String, stage: TargetComparison.Stage
  ) throws {
    let indicator = try indicator(formula: nil, target: try target(.atLeast, "100"))
    let plan = try programme(
      [], indicators: [indicator],
      reports: [
        try ProgrammesTests.report(
          report, indicators: [try told(result: "90 %")])
      ])
    let reading = plan.progress(at: try day(cutoff))?[indicator]?.current
    #expect(reading?.standing.comparison?.stage == stage)
  }

  @Test func `a quarter's target goes before the year's, and that before the whole one`() throws {
    let indicator = try indicator(
      formula: nil,
      target: try target(
        .atLeast, "100", yearly: [2024: "60%"], quarterly: [1: "15%", 2: "30%"]))
    let readings = try readings(
      indicator, years: 2024...2025, ("2024-03-31", try told(result: "15 %")),
      ("2024-09-30", try told(result: "50 %")), ("2025-12-31", try told(result: "100 %")))
    let comparisons = readings.compactMap(\.standing.comparison)
    #expect(comparisons.map(\.basis) == [.quarter(1), .year(2024), .whole])
    #expect(comparisons.map(\.stage) == [.over, .running, .over])
    #expect(comparisons.map(\.outcome) == [.met, .short, .met])
  }

  @Test(arguments: [
    (["3", "2", "2", "4", "2"], "breakdown 5 of 5, least 2", TargetComparison.Outcome.met),
    (["3", "1", "2", "4", "2"], "breakdown 4 of 5, least 1", .short),
    (["3", "ND", "2", "4", "2"], "breakdown 4 of 5, least 2", .short),
  ])
  func `two or more in each of five are counted by place`(
    counts: [String], expected: String, outcome: TargetComparison.Outcome
  ) throws {
    let indicator = try indicator(
      formula: nil, target: try target(.atLeast, "2", nil, each: 5))
    let reading = try #require(
      try readings(indicator, ("2024-12-31", try told(breakdown: counts))).last)
    #expect(text(reading.result) == expected)
    #expect(reading.standing.comparison?.outcome == outcome)
  }

  @Test func `what can't be compared says why`() throws {
    func obstacle(
      _ target: Target?, formula: String? = nil, _ told: IndicatorReport
    ) throws -> Standing? {
      try readings(try indicator(formula: formula, target: target), ("2024-12-31", told)).last?
        .standing
    }
    let stated = try told(result: "85 %")
    #expect(try obstacle(nil, stated) == .notCompared(.noTarget))
    #expect(try obstacle(try target(nil, ""), stated) == .notCompared(.targetInWords))
    #expect(
      try obstacle(try target(nil, "", yearly: [2030: "5%"]), stated)
        == .notCompared(.noTargetForPeriod))
    #expect(
      try obstacle(try target(.atLeast, "3", .named(try words("cursos"))), stated)
        == .notCompared(.unitsDiffer))
    #expect(
      try obstacle(
        try target(.atLeast, "3"), formula: "Cartas firmadas",
        try told(["Cartas firmadas": "4"])) == .notCompared(.unitsDiffer))
    #expect(
      try obstacle(try target(.atLeast, "3"), try told(result: "ND"))
        == .notCompared(.noResult))
  }

  @Test func `a correction of an operand changes the result, not the report`() throws {
    let indicator = try indicator()
    let correction = Correction(
      report: try at("2024-03-31"), subject: .indicator(try slug("1")),
      replacement: .operand("Atendidas", try value("3")), datum: try words("Atendidas"),
      was: try words("2"), shouldBe: try words("3"), reason: try words("Error de captura"),
      location: place)
    let plan = try programme(
      [], indicators: [indicator],
      reports: [
        try report("2024-03-31", indicators: [try told(["Atendidas": "2", "Recibidas": "4"])]),
        try report("2024-06-30", corrections: [correction]),
      ])
    func result(at cutoff: String) throws -> String? {
      plan.progress(at: try day(cutoff))?[indicator]?.current.map { text($0.result) }
    }
    #expect(try result(at: "2024-03-31") == "value 50 %")
    #expect(try result(at: "2024-06-30") == "value 75 %")
  }
}
