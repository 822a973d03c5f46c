import Diagnostics
import Programmes
import Testing

/// A programme with one instance of a standard indicator, and what it reports of it.
struct Instance: Sendable {
  var formula: String? = "(Capacitadas / Adscritas) * 100"
  var comparator: Comparator? = .atLeast
  var amount: String? = "80"
  var unit = "%"
  var each: Int?
  var timeLimit: String?
  var report: String? = "2024-12-31"
  /// Operands in the order of the formula.
  var numbers: [(String, String)] = [("Capacitadas", "95"), ("Adscritas", "100")]
  var result: String?

  func results(_ index: Int) throws -> [StandardResult] {
    let unit: Quantity.Unit = unit == "%" ? .percent : .named(try words(unit))
    let measure = amount.flatMap(ExactDecimal.init).map {
      Measure(
        comparator: comparator, quantity: Quantity($0, unit),
        each: each.map { Quantity(ExactDecimal($0)) }, location: place)
    }
    let indicator = Indicator(
      key: Key(unprinted: try slug("1")), name: try words("Capacitación"), objective: nil,
      target: Target(
        text: try words("Meta"), measure: measure, timeLimit: try timeLimit.map(words)),
      method: Method(
        interpretation: nil, kind: nil, unit: nil, formula: try formula.map(words),
        frequency: nil, baseline: nil, direction: nil),
      calculation: Calculation(standard: try slug("capacitacion")), notes: Notes(),
      activities: [], location: place)
    let told = IndicatorReport(
      key: Located(try slug("1"), at: place),
      operands: try numbers.map { Operand(variable: try words($0), value: try value($1)) },
      result: try result.map { StatedResult(value: try value($0), source: nil) })
    let reports = try report.map {
      [try ProgrammesTests.report($0, indicators: [told])]
    }
    let plan = try programme([], indicators: [indicator], reports: reports ?? [])
    let body = Institution(
      slug: try slug("ide-\(index)"), name: try words("Instituto \(index)"), acronym: nil,
      level: nil, territory: nil, committee: nil, contact: Contact(), presentation: nil,
      programmes: [plan], meetings: [], location: place)
    return body.summary(at: try day("2099-12-31")).standardResults
  }

  private func value(_ text: String) throws -> ReportedValue {
    let number = try #require(Quantity(reading: text)).number
    return ReportedValue(.number(number), written: try words(text))
  }
}

/// One instance beside two usual ones, and why it can't be compared with them.
struct OddOne: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let instance: Instance
  let reason: Comparability.Reason?

  init(_ name: String, _ reason: Comparability.Reason?, _ change: (inout Instance) -> Void) {
    var instance = Instance()
    change(&instance)
    testDescription = name
    self.instance = instance
    self.reason = reason
  }

  static let all: [OddOne] = [
    OddOne("another number and target", nil) {
      $0.numbers = [("Capacitadas", "10"), ("Adscritas", "40")]
      $0.amount = "50"
    },
    OddOne("the formula in other letters", nil) {
      $0.formula = "(CAPACITADAS/ adscritas)*100"
    },
    OddOne("a comparator that is not written", nil) { $0.comparator = nil },
    OddOne("more than instead of at least", nil) { $0.comparator = .moreThan },
    OddOne("nothing reported", .unreported) { $0.report = nil },
    OddOne("no cases", .noNumber) {
      $0.numbers = [("Capacitadas", "0"), ("Adscritas", "0")]
    },
    OddOne("a count", .otherUnit) {
      $0.formula = "(Cursos)"
      $0.numbers = [("Cursos", "12")]
      $0.unit = "cursos"
    },
    OddOne("no formula", .noFormula) {
      $0.formula = nil
      $0.numbers = []
      $0.result = "95%"
    },
    OddOne("a formula that can't be read", .unreadFormula) {
      $0.formula = "(Capacitadas / Adscritas *100"
      $0.numbers = []
      $0.result = "95%"
    },
    OddOne("another divisor", .otherFormula) {
      $0.formula = "(Capacitadas / Convocadas) * 100"
      $0.numbers = [("Capacitadas", "95"), ("Convocadas", "100")]
    },
    OddOne("another sign", .otherFormula) {
      $0.formula = "((Capacitadas - Adscritas) / Adscritas) * 100"
    },
    OddOne("a ceiling", .otherTarget) { $0.comparator = .atMost },
    OddOne("exactly so much", .otherTarget) { $0.comparator = .exactly },
    OddOne("only words", .otherTarget) { $0.amount = nil },
    OddOne("in each of several places", .otherTarget) { $0.each = 5 },
    OddOne("only in time", .otherTimeLimit) { $0.timeLimit = "10 días hábiles" },
    OddOne("another quarter", .otherTime) { $0.report = "2024-06-30" },
  ]
}

@Suite struct ComparabilityTests {
  private func comparability(_ instances: Instance...) throws -> Comparability {
    Comparability(try instances.enumerated().flatMap { try $1.results($0) })
  }

  @Test(arguments: OddOne.all)
  func `a result is held against the usual kind of its year`(odd: OddOne) throws {
    let comparability = try comparability(Instance(), odd.instance, Instance())
    let result = try #require(try odd.instance.results(1).first)
    #expect(comparability[result] == odd.reason)
    #expect(
      comparability.years.first { $0.year == 2024 }?.comparable.count == (odd.reason == nil ? 3 : 2)
    )
  }

  @Test func `the most frequent kind counts, and of several the first`() throws {
    var limited = Instance()
    limited.timeLimit = "10 días"
    let mostAreLimited = try comparability(Instance(), limited, limited)
    #expect(mostAreLimited.years[0].comparable.count == 2)
    #expect(mostAreLimited.years[0].leftOut.map(\.reason) == [.otherTimeLimit])
    let one = try comparability(limited, Instance())
    #expect(one.isAlone(try #require(try limited.results(0).first)))
  }

  @Test func `years are not mixed, and the newest stands first`() throws {
    var older = Instance()
    older.report = "2023-12-31"
    let comparability = try comparability(older, Instance(), older)
    #expect(comparability.years.map(\.year) == [2024, 2023])
    #expect(comparability.years.map(\.comparable.count) == [1, 2])
    #expect(comparability.reasons.isEmpty)
  }

  @Test(arguments: [
    (["10", "20"], "15", false), (["0", "100"], "50", false), (["1", "1", "2"], "1.33", true),
    (["0.01", "0"], "0.01", true), (["-0.01", "0"], "-0.01", true), (["10"], nil, false),
  ])
  func `an average counts every comparable result the same`(
    numbers: [String], average: String?, isRounded: Bool
  ) throws {
    let instances = numbers.map { number in
      var instance = Instance()
      instance.numbers[0].1 = number
      return instance
    }
    let results = try instances.enumerated().flatMap { try $1.results($0) }
    let year = try #require(Comparability(results).years.first)
    #expect(year.average?.shown.description == average)
    #expect(year.average.map(\.isRounded) ?? false == isRounded)
    #expect(year.average == nil || year.average?.unit == .percent)
  }

  @Test func `what is left out is not in the average, and not zero`() throws {
    var silent = Instance()
    silent.report = nil
    let year = try #require(try comparability(Instance(), silent, Instance()).years.first)
    #expect(year.average?.shown.description == "95")
    #expect(year.leftOut.map(\.reason) == [.unreported])
  }
}
