import Programmes
import Testing

@Suite struct FormulaValueTests {
  static let ratio = "(Personas capacitadas / Personas adscritas) * 100"

  @Test func `thirty-eight of forty is ninety-five`() throws {
    let formula = try #require(Formula(Self.ratio))
    let operands = try numbers(["personas capacitadas": 38, "PERSONAS  ADSCRITAS": 40])
    #expect(formula.value(of: operands) == .value(Rational(95)))
    #expect(formula.substituted(operands) == "(38 / 40) × 100")
  }

  @Test func `nothing of nothing is no case, and neither none nor all`() throws {
    let formula = try #require(Formula(Self.ratio))
    let operands = try numbers(["Personas capacitadas": 0, "Personas adscritas": 0])
    #expect(formula.value(of: operands) == .noCases)
    #expect(formula.substituted(operands) == "(0 / 0) × 100")
  }

  @Test func `something of nothing is an error`() throws {
    let formula = try #require(Formula(Self.ratio))
    let operands = try numbers(["Personas capacitadas": 3, "Personas adscritas": 0])
    #expect(formula.value(of: operands) == .divisionByZero)
  }

  @Test func `nothing of something is zero`() throws {
    let formula = try #require(Formula(Self.ratio))
    let operands = try numbers(["Personas capacitadas": 0, "Personas adscritas": 3])
    #expect(formula.value(of: operands) == .value(Rational(0)))
  }

  @Test(arguments: [
    ("A/B + C", "sin casos"), ("C - A/B", "sin casos"), ("(A/B) * (A)", "sin casos"),
    ("(A/B)/C", "sin casos"), ("C/(A/B)", "sin casos"), ("((C - C)/A)*100", "sin casos"),
    ("C/A", "entre cero"), ("(C/A)*(B)", "entre cero"), ("C/(A + B)", "entre cero"),
    ("(-C/A)", "entre cero"),
    ("A/B + C/A", "entre cero"), ("C/A - A/B", "entre cero"), ("(A/B)/(C/A)", "entre cero"),
    ("A/B + D", "falta D"), ("(C/A) * (D) + E + D", "falta D, E"),
  ])
  func `what a part can't give, the whole can't`(text: String, expected: String) throws {
    let formula = try #require(Formula(text))
    let outcome = formula.value(of: try numbers(["A": 0, "B": 0, "C": 5]))
    switch outcome {
    case .noCases: #expect(expected == "sin casos")
    case .divisionByZero: #expect(expected == "entre cero")
    case .missing(let names):
      #expect(expected == "falta " + names.map(\.text).joined(separator: ", "))
    case .value, .outOfRange: Issue.record("\(outcome)")
    }
  }

  @Test func `a missing number is told of by its name, and nothing is substituted`() throws {
    let formula = try #require(Formula(Self.ratio))
    let operands = try numbers(["Personas adscritas": 0])
    #expect(formula.value(of: operands) == .missing([try name("Personas capacitadas")]))
    #expect(formula.substituted(operands) == nil)
    #expect(formula.value(of: [:]) == .missing(formula.variables))
  }

  @Test func `what can't be computed exactly is out of range`() throws {
    let great = "999,999,999,999,999"
    let formula = try #require(Formula(Array(repeating: great, count: 3).joined(separator: " × ")))
    #expect(formula.value(of: [:]) == .outOfRange)
    let ratio = try #require(Formula("(A × A × A) / (B − B)"))
    let operands = try numbers(["A": 999_999_999_999_999, "B": 1])
    #expect(ratio.value(of: operands) == .outOfRange)
  }

  @Test func `a single count is itself`() throws {
    let formula = try #require(Formula("(Número total de cartas firmadas)"))
    let operands = try numbers(["Número total de cartas firmadas": 1204])
    #expect(formula.value(of: operands) == .value(Rational(1204)))
    #expect(formula.substituted(operands) == "1,204")
  }

  @Test func `numbers that would be misread stand in brackets`() throws {
    let formula = try #require(Formula("(A - B) * 100 / C"))
    var operands = try numbers(["A": -3, "C": 1204])
    operands[try name("B")] = Rational(1, over: 3)
    #expect(formula.substituted(operands) == "(((−3) − (1 / 3)) × 100) / 1,204")
  }

  @Test(arguments: ["PC", "personas capacitadas", "Personas Capacitadas (PC)"])
  func `a number may stand under an abbreviation in brackets`(key: String) throws {
    let formula = try #require(
      Formula("(Personas capacitadas (PC) / Total de personas (TP)) x 100"))
    let operands = try numbers([key: 38, "TP": 40])
    #expect(formula.variables.map(\.text) == ["Personas capacitadas", "Total de personas"])
    #expect(formula.value(of: operands) == .value(Rational(95)))
    #expect(formula.normalised == "(Personas capacitadas / Total de personas) × 100")
  }

  @Test(arguments: [
    "IC = (PC/PT)*100 donde PC = personas capacitadas y PT = total",
    "(PC/PT)*100, Donde: PC: personas capacitadas; PT: total.",
    "(PC/PT)*100\nDónde:\nPC = personas capacitadas\nPT = total",
    "$(PC/PT)*100$ DONDE IC = índice, PC = personas capacitadas, PT = total",
  ])
  func `a number may stand under what the formula defines`(text: String) throws {
    let formula = try #require(Formula(text))
    #expect(formula.abbreviations.map(\.short.text) == ["PC", "PT"])
    #expect(formula.abbreviations.map(\.long.text) == ["personas capacitadas", "total"])
    #expect(formula.normalised == "(PC / PT) × 100")
    for keys in [["PC", "PT"], ["Personas capacitadas", "Total"], ["PC", "total"]] {
      let operands = try numbers([keys[0]: 38, keys[1]: 40])
      #expect(formula.value(of: operands) == .value(Rational(95)))
      #expect(formula.substituted(operands) == "(38 / 40) × 100")
    }
  }

  @Test func `a number may stand under what is declared beside the formula`() throws {
    let declared = Formula.Abbreviation(try name("PC"), for: try name("Personas capacitadas"))
    let formula = try #require(Formula("(PC / 40) * 100", abbreviations: [declared]))
    #expect(formula.value(of: try numbers(["personas capacitadas": 38])) == .value(Rational(95)))
    let words = try #require(Formula("Personas capacitadas / 40", abbreviations: [declared]))
    #expect(words.value(of: try numbers(["PC": 10])) == .value(Rational(1, over: 4)!))
    #expect(
      words.value(of: try numbers(["PC": 10, "Personas capacitadas": 20]))
        == .value(Rational(1, over: 2)!))
  }

  @Test func `one abbreviation for two variables is refused`() throws {
    #expect(Formula("(Personas capacitadas (P) / Población total (P)) * 100") == nil)
    let declared = try ["Personas capacitadas", "Población total"].map {
      Formula.Abbreviation(try name("P"), for: try name($0))
    }
    let text = "(Personas capacitadas / Población total) * 100"
    #expect(Formula(text, abbreviations: declared) == nil)
    #expect(Formula(text, abbreviations: [declared[0]]) != nil)
    #expect(Formula("(P / Población) * 100", abbreviations: declared) != nil)
  }

  private func name(_ text: String) throws -> VariableName { try #require(VariableName(text)) }

  private func numbers(_ numbers: [String: Int]) throws -> [VariableName: Rational] {
    Dictionary(
      uniqueKeysWithValues: try numbers.map { (try name($0.key), Rational($0.value)) })
  }
}
