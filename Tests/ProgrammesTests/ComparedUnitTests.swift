import Diagnostics
import Programmes
import Testing

/// Which results are held against a target that counts things.
@Suite struct ComparedUnitTests {
  struct Case: CustomTestStringConvertible {
    let formula: String
    /// The number of the whole target and its unit.
    var whole: (number: Int, unit: String?)?
    /// Of each of the last two quarters.
    var quarters: String?
    var unitOfIndicator: String?
    let expected: String

    var testDescription: String { "\(formula), \(expected)" }
  }

  private static let ratio = "Auditorías realizadas / Auditorías programadas"
  private static let share = "(Auditorías realizadas / Auditorías programadas) * 100"

  static let cases = [
    Case(formula: ratio, whole: (12, "auditorías"), expected: "ratioOfCounts"),
    Case(formula: ratio, whole: (12, nil), unitOfIndicator: "Auditoría", expected: "ratioOfCounts"),
    Case(formula: ratio, whole: (1, "índice"), expected: "met"),
    Case(
      formula: "Suma de auditorías realizadas / Auditorías programadas", whole: (1, "auditorías"),
      expected: "met"),
    Case(formula: share, whole: (12, "auditorías"), expected: "unitsDiffer"),
    Case(formula: share, whole: (12, nil), unitOfIndicator: "Auditoría", expected: "unitsDiffer"),
    Case(formula: share, whole: (100, nil), unitOfIndicator: "Porcentaje", expected: "met"),
    Case(formula: share, whole: (100, nil), expected: "met"),
    Case(formula: share, whole: (12, "auditorías"), quarters: "3", expected: "unitsDiffer"),
    Case(formula: share, quarters: "3", unitOfIndicator: "Auditoría", expected: "unitsDiffer"),
    Case(formula: share, quarters: "100%", unitOfIndicator: "Auditoría", expected: "met"),
  ]

  @Test(arguments: cases)
  func `a count is compared only with what counts the same`(example: Case) throws {
    let indicator = try indicator(example)
    let told = IndicatorReport(
      key: Located(try slug("1"), at: place),
      operands: try indicator.readableFormula.map(\.variables).map {
        try $0.map { variable in
          Operand(
            variable: try words(variable.text),
            value: ReportedValue(.number(ExactDecimal(12)), written: try words("12")))
        }
      } ?? [])
    let plan = try programme(
      [], indicators: [indicator], reports: [try report("2024-12-31", indicators: [told])])
    let standing = plan.progress(at: try day("2024-12-31"))?[indicator]?.current?.standing
    #expect(standing.map(Self.text) == example.expected)
  }

  private func indicator(_ example: Case) throws -> Indicator {
    let measure = try example.whole.map { number, unit in
      Measure(
        comparator: .atLeast,
        quantity: Quantity(ExactDecimal(number), try unit.map { .named(try words($0)) }),
        each: nil, location: place)
    }
    let quarterly = try example.quarters.map { text in
      try [3, 4].map {
        QuarterlyTarget(quarter: $0, text: try words(text), value: Quantity(reading: text))
      }
    }
    return Indicator(
      key: Key(unprinted: try slug("1")), name: try words("Indicador"), objective: nil,
      target: Target(text: try words("Meta"), measure: measure, quarterly: quarterly ?? []),
      method: Method(
        interpretation: nil, kind: nil, unit: try example.unitOfIndicator.map(words),
        formula: try words(example.formula), frequency: nil, baseline: nil, direction: nil),
      notes: Notes(), activities: [], location: place)
  }

  private static func text(_ standing: Standing) -> String {
    switch standing {
    case .compared(let comparison): "\(comparison.outcome)"
    case .notCompared(let obstacle): "\(obstacle)"
    }
  }
}
