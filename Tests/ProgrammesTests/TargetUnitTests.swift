import Programmes
import Testing

/// In which unit a number of a target counts that has none written beside it.
struct TargetUnitTests {
  private struct Texts {
    var whole: Quantity?
    var each: Quantity?
    var quarters = ["25"]
    var formula: String?
    var unit: String?
  }

  private func unit(of number: String, _ texts: Texts) throws -> String? {
    let measure = texts.whole.map {
      Measure(comparator: nil, quantity: $0, each: texts.each, location: place)
    }
    let target = Target(
      text: nil, measure: measure,
      quarterly: try texts.quarters.enumerated().map {
        QuarterlyTarget(quarter: $0 + 1, text: try words($1), value: Quantity(reading: $1))
      })
    let indicator = Indicator(
      key: Key(unprinted: try slug("1")), name: nil, objective: nil, target: target,
      method: Method(
        interpretation: nil, kind: nil, unit: try texts.unit.map(words),
        formula: try texts.formula.map(words), frequency: nil, baseline: nil, direction: nil),
      notes: Notes(), activities: [], location: place)
    switch indicator.unit(of: try #require(Quantity(reading: number))) {
    case .percent: return "%"
    case .named(let words): return words.text
    case nil: return nil
    }
  }

  @Test func `the unit beside the number comes first, then that of the target, then the formula's`()
    throws
  {
    let courses = Quantity(ExactDecimal(12), .named(try words("cursos")))
    let share = "(Atendidas / Recibidas) * 100"
    let cases: [(Texts, String?)] = [
      (Texts(), nil), (Texts(formula: share), "%"), (Texts(formula: "Cursos"), nil),
      (Texts(whole: Quantity(ExactDecimal(80), .percent)), "%"),
      (Texts(whole: Quantity(ExactDecimal(80)), formula: share), "%"),
      (Texts(whole: courses, formula: share), "cursos"),
      (Texts(quarters: ["25", "50%"]), "%"), (Texts(unit: "Talleres"), "Talleres"),
      (Texts(unit: "Porcentaje de avance"), "%"), (Texts(formula: share, unit: "Talleres"), "%"),
      (Texts(whole: courses, each: Quantity(ExactDecimal(5)), formula: share), nil),
    ]
    for (texts, expected) in cases {
      #expect(try unit(of: "25", texts) == expected, "\(texts)")
      #expect(try unit(of: "25%", texts) == "%")
    }
  }
}
