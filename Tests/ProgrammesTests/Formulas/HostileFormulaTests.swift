import Programmes
import TestSupport
import Testing

@Suite struct HostileFormulaTests {
  @Test(arguments: [
    String(repeating: "(", count: 9999),
    String(repeating: "(", count: 4000) + "A" + String(repeating: ")", count: 4000),
    String(repeating: "[", count: 101) + "A" + String(repeating: "]", count: 101),
    String(repeating: "\\frac{", count: 1500), String(repeating: "{", count: 1_000_000),
    "A" + String(repeating: "+A", count: 4000), "A" + String(repeating: "*A", count: 101),
    "A * " + String(repeating: "-", count: 9000) + "A", String(repeating: "A ", count: 500_000),
    String(repeating: "9", count: 10_000), String(repeating: "9", count: 16),
    "0." + String(repeating: "0", count: 15) + "1",
    String(repeating: "\\", count: 9999), String(repeating: "$", count: 9999),
    String(repeating: "=", count: 9999),
    String(repeating: "donde ", count: 1600), String(repeating: "A=", count: 4999),
    String(repeating: "%", count: 9999),
    String(repeating: "\u{301}", count: 9999),
    String(repeating: "🏳️‍🌈", count: 2000), "A\u{0}B", String(repeating: "x 100 ", count: 1600),
    String(repeating: "(A(", count: 3000),
  ])
  func `a hostile text is not read`(text: String) {
    #expect(Formula(text) == nil)
  }

  @Test func `a formula may be as deep, as wide and as long as the limits say`() {
    let nested = String(repeating: "(", count: 100) + "A" + String(repeating: ")", count: 100)
    #expect(Formula(nested)?.normalised == "A")
    let wide = Array(repeating: "A", count: 101).joined(separator: " + ")
    #expect(Formula(wide)?.normalised == wide)
    let long = "A" + String(repeating: "\u{301}", count: 9999)
    #expect(Formula(long)?.variables.count == 1)
    #expect(Formula(long + " ") == nil)
    let defined = Formula("A donde " + String(repeating: "A=", count: 4000))
    #expect(defined?.normalised == "A")
    #expect(defined?.value(of: [:]) == .missing(defined?.variables ?? []))
    for joined in ["as/as/", "y/o/", "a.", "a-", "1,000,", "«", "x100"] {
      _ = Formula("Casos " + String(repeating: joined, count: 9000 / joined.count) + "b")
    }
  }

  @Test func `a formula at the limits is computed and written`() throws {
    let formula = try #require(
      Formula("A * " + String(repeating: "(-", count: 99) + "A" + String(repeating: ")", count: 99))
    )
    let operands = [try #require(VariableName("A")): Rational(2)]
    #expect(formula.value(of: operands) == .value(Rational(-4)))
    #expect(Formula(formula.normalised)?.expression == formula.expression)
  }

  /// Pieces of formulas in any order: whatever is read must be read again from its own text.
  @Test func `the text of a formula is read as the same formula`() {
    var random = SeededNumbers(seed: 1)
    var read = 0
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      guard let formula = Formula(text) else { continue }
      read += 1
      #expect(Formula(formula.normalised)?.expression == formula.expression, "\(text)")
    }
    #expect(read > 150)
  }

  private static let pieces = [
    "A", "b", "X", "Número de X", "12 meses", "100", "1,204", "0.50", "cien", "No.", "PC", "y/o",
    "as", " ", " ", " ",
    "(", "(", ")", ")", "[", "]", "{", "}", "/", "/", " / ", "*", " * ", " × ", "+", " + ", "-",
    " - ", "−", "–", " x ",
    "x100", " x 100", " por 100", " por ", " dividido entre ", " entre ", " donde ", "=", "%", ",",
    ".", "$", "\\frac{",
    "\\text{", "\\times ", "}{", "(PC)", "(A/B)", "total de", "É", "e\u{301}", "\u{301}", "'", "º",
  ]
}
