import Diagnostics
import Memory

@testable import Programmes

extension SummarySamples {
  static func listed() throws -> [ListedActivity] {
    let programme = try programmeName()
    let naming = ActivityName(key: try key("1.1"), text: try words("Curso"))
    func listed(_ judgement: Judgement?, _ missed: MissedParts? = nil, _ people: [String] = [])
      -> ListedActivity
    {
      ListedActivity(
        naming: naming, programme: programme, judgement: judgement, missed: missed,
        leftOut: missed.map { PartsLeftOut($0.kind, count: 2) },
        answerable: people)
    }
    let end = try day("2024-03-31")
    let overdue = Judgement.Finding(.overdue, because: .overdue(end: end, .noReport))
    let active = Judgement.Finding(.inProgress, because: .active(share: nil, end: nil))
    return try reasons().map { listed(Judgement(.init(.overdue, because: $0))) } + [
      listed(nil), listed(Judgement(active, insteadOf: overdue)),
      listed(
        Judgement(active), MissedParts(.deadlines, count: 1, of: 3, firstEnd: end),
        ["Enlace, Archivo", "Presidencia"]),
    ]
  }

  static func reasons() throws -> [StatusReason] {
    let (first, last, text) = (try day("2024-01-01"), try day("2024-03-31"), try words("Motivo"))
    let part = try share("12.5").value
    let link = try Link("https://www.example.org/").required()
    return [
      .cancelled(on: first, reason: text), .cancelled(on: nil, reason: text),
      .notApplicable(reason: text), .finished(on: last, .onTime), .finished(on: last, .unknown),
      .finishedBy(last, .late(days: 31)), .allFulfilled(.steps, count: 2, last: last, .noDeadline),
      .allFulfilled(.occurrences, count: 4, last: nil, .unknown), .overdue(end: last, .noReport),
      .overdue(end: last, .noEvidence(finished: first)),
      .overdue(end: last, .noEvidence(finished: nil)),
      .overdue(end: last, .unfinished(share: part, report: last)),
      .overdue(end: last, .unfinished(share: nil, report: last)),
      .overdue(end: last, .onlyWholeReported(.occurrences, report: first)),
      .silentWithinWhole(.steps, report: first, start: nil, end: last),
      .someOverdue(.steps, count: 1, of: 3, firstEnd: last), .riskReported(text),
      .riskReported(nil), .activeByDeadline(share: part, report: last),
      .activeByDeadline(share: nil, report: nil),
      .behind(
        share: part, elapsed: ExactDecimal(50),
        RiskTolerance(points: part, source: text, link: link), report: nil),
      .behind(
        share: part, elapsed: ExactDecimal(50),
        RiskTolerance(points: part, source: text, link: nil), report: last),
      .wasActive(share: part, report: first, end: last), .active(share: part, end: last),
      .active(share: nil, end: nil),
      .finishedWithoutEvidence(on: first, end: nil), .finishedWithoutEvidence(on: nil, end: last),
      .someFulfilled(.occurrences, count: 1, of: 4, end: last), .starts(on: first),
      .silent(start: first, end: nil), .silent(start: nil, end: last),
      .declared(try declaring(.fulfilled)),
      .declared(try declaring(.cancelled, because: "a", by: "b", on: "2024-03-31")),
    ]
  }

  static func targets() throws -> [Target] {
    let (text, scope) = (try words("al menos 35 %"), try words("personas"))
    let measure = Measure(
      comparator: .moreThan, quantity: Quantity(ExactDecimal(2), .named(scope)),
      each: Quantity(ExactDecimal(5)), location: place)
    let bare = Measure(
      comparator: nil, quantity: Quantity(ExactDecimal(35), .percent), each: nil, location: place)
    return try [
      Target(text: text), Target(text: nil, measure: bare),
      Target(
        text: text, measure: measure, scope: scope, timeLimit: text,
        yearly: [
          YearlyTarget(year: 2024, text: text, value: Quantity(reading: "15 %")),
          YearlyTarget(year: 2025, text: text, value: nil),
        ],
        quarterly: [
          QuarterlyTarget(quarter: 1, text: text, value: Quantity(reading: "25")),
          QuarterlyTarget(quarter: 4, text: text, value: nil),
        ], quarterSense: .ofEach),
    ].map { try $0.required() }
  }

  static func standardResults() throws -> [StandardResult] {
    let readings = try readings()
    let targets: [Target?] = try targets() + [nil]
    return try (readings + [nil]).enumerated().map { index, reading in
      StandardResult(
        standard: try slug("capacitacion"), institution: try institutionName(),
        programme: try slug("pat-2024"), programmeName: "PAT", years: try programmeName().years,
        year: 2024, quartersReached: 3, indicator: try key("1.1"), title: "Indicador",
        target: targets[index % targets.count], hasFormula: reading != nil, reading: reading)
    }
  }

  static func readings() throws -> [IndicatorReading] {
    let (results, standings) = (try results(), standings())
    return try standings.indices.map { index in
      try reading(results[index % results.count], standings[index], isBare: index == 0)
    }
  }

  private static func results() throws -> [IndicatorResult] {
    let unit = Quantity.Unit.named(try words("personas"))
    return [
      .value(ResultValue(shown: ExactDecimal(95), isRounded: true, unit: .percent)),
      .breakdown(
        reached: 2, of: 5,
        least: ResultValue(shown: ExactDecimal(1), isRounded: false, unit: unit)),
      .noCases, .divisionByZero, .missing(["a", "b"]), .missing([]), .outOfRange, .notAvailable,
      .notApplicable, .dash, .inWords(isReached: true), .inWords(isReached: nil),
    ]
  }

  private static func standings() -> [Standing] {
    let bases: [TargetComparison.Basis] = [
      .whole, .year(2024), .quarter(3), .endOfQuarter(3), .quarters(through: 3),
    ]
    let outcomes = TargetComparison.Outcome.allCases
    let gaps = [-Int128.max, -1, 0, 1, Int128.max].map { Rational($0, over: 3) ?? Rational(7) }
    let comparisons = bases.enumerated().map { index, basis in
      Standing.compared(
        TargetComparison(
          basis: basis, comparator: .atMost, isComparatorStated: basis == .whole,
          target: Quantity(ExactDecimal(35), .percent), outcome: outcomes[index % outcomes.count],
          gap: gaps[index % gaps.count],
          difference: ResultValue(shown: ExactDecimal(5), isRounded: false, unit: nil),
          stage: basis == .whole ? .untold : .over))
    }
    return comparisons + Standing.Obstacle.allCases.map(Standing.notCompared)
  }

  private static func reading(
    _ result: IndicatorResult, _ standing: Standing, isBare: Bool
  ) throws -> IndicatorReading {
    let (cutoff, text) = (try day("2024-03-31"), try words("38"))
    let contents: [ReportedValue.Content] = [
      .number(ExactDecimal(38)), .notAvailable, .notApplicable, .dash,
    ]
    let values = contents.map { ReportedValue($0, written: text) }
    let operands = try values.map {
      Operand(variable: text, value: $0, source: text, date: try at("2024-03-31"), note: text)
    }
    let inputs = (operands + [Operand(variable: text, value: nil)]).map { operand in
      IndicatorReading.Input(
        variable: "Personas", unit: operand.source, amount: operand.value?.number,
        parts: [IndicatorReading.Part(cutoff: cutoff, operand: operand)])
    }
    return IndicatorReading(
      cutoff: cutoff, period: .quarter(1, year: 2024), year: 2024, inputs: isBare ? [] : inputs,
      working: isBare
        ? nil
        : IndicatorReading.Working(
          rule: standing.comparison == nil ? .sum : .portal("a / b"), substitution: nil),
      result: result, source: isBare ? nil : text,
      breakdown: isBare ? [] : values.map { BreakdownItem(name: text, value: $0) },
      goal: isBare ? nil : Quantity(ExactDecimal(6)), standing: standing,
      total: isBare ? nil : standing.comparison,
      explanation: isBare ? nil : MarkdownText("Porque sí.", at: place))
  }
}
