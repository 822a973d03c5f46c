import ContentLoading
import Programmes
import Testing

struct IndicatorRecordTests {
  private let indicators: [Indicator]

  init() throws {
    indicators = try programme(Sample.programme).outline.indicators.map(\.indicator)
  }

  @Test func `it has its own facts`() throws {
    let indicator = try #require(indicators.first)
    #expect(indicator.key.written?.text == "IC-1")
    #expect(indicator.title == "Personas capacitadas")
    #expect(indicator.objective?.text == "Que se capaciten")
    #expect(indicator.method.interpretation?.text == "Más es mejor")
    #expect(indicator.method.kind?.text == "Porcentaje")
    #expect(indicator.method.unit?.text == "Personas")
    #expect(indicator.method.formula?.text == "(A / B) * 100")
    #expect(indicator.method.frequency?.text == "Anual")
    #expect(indicator.method.baseline?.text == "20 %")
    #expect(indicator.method.direction == .ascending)
    #expect(indicator.notes.document.words == ["Nota del indicador"])
    #expect(indicator.activities.map(\.key.slug.text) == ["1-2"])
    #expect(indicator.location.line == 47)
  }

  @Test func `its target may be a text and what it says as a number`() throws {
    let target = try #require(indicators.first?.target)
    #expect(target.text?.text == "Al menos 35 % de las personas")
    #expect(target.scope?.text == "personas servidoras")
    #expect(target.timeLimit?.text == "diez días")
    let measure = try #require(target.measure)
    #expect(measure.comparator == .atLeast)
    #expect(measure.quantity.number.description == "35")
    #expect(measure.quantity.unit == .percent)
    #expect(measure.each?.number.description == "5")
    guard case .named(let unit) = measure.each?.unit else {
      Issue.record("the unit is not named")
      return
    }
    #expect(unit.text == "procesos")
  }

  @Test func `its target may be a text for each year, in the order of the years`() throws {
    let yearly = try #require(indicators.dropFirst().first?.target?.yearly)
    #expect(yearly.map(\.year) == [2026, 2027])
    #expect(yearly.map(\.text.text) == ["cuarenta", "40 %"])
    #expect(yearly.map { $0.value?.number.description } == [nil, "40"])
  }

  @Test func `its target may be one text, and its name may be missing`() throws {
    let indicator = try #require(indicators.last)
    #expect(indicator.target?.text?.text == "Atender todo")
    #expect(indicator.target?.measure == nil)
    #expect(indicator.name == nil && !indicator.isStated)
    #expect(indicator.title == "Objetivo sin indicador")
  }

  struct TargetCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let target: String
    let problems: [String]

    init(_ name: String, _ target: String, _ problems: String...) {
      testDescription = name
      self.target = target
      self.problems = problems
    }
  }

  @Test(arguments: [
    TargetCase("a unit without its number", "{unidad: x}", "9:11 clave-faltante"),
    TargetCase("a number that is a word", "{valor: diez}", "9:19 numero-invalido"),
    TargetCase("a number with its unit", "{valor: 10%}", "9:19 numero-invalido"),
    TargetCase(
      "a word for how to compare", "{valor: 1, comparador: casi}", "9:34 valor-desconocido"),
    TargetCase("a year of another age", "{1899: x}", "9:12 clave-desconocida"),
    TargetCase("a list", "[1, 2]", "9:11 forma-equivocada"),
    TargetCase("a number without a unit", "{valor: 10}"),
    TargetCase("a year", "{2199: x}"),
  ])
  func `a target is judged key by key`(example: TargetCase) {
    let text = """
      ---
      titulo: PAT
      periodo: 2026
      siglas: P
      nota: n
      indicadores:
        - id: a
          indicador: b
          meta: \(example.target)
      ---
      """
    let found = institution(["pat/programa.md": text]).diagnostics.map(outline)
    #expect(found == example.problems)
  }
}
