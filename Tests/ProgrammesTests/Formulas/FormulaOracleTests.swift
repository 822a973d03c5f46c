import Programmes
import Testing

/// Random formulas, read by Python's `ast` and computed with its `fractions`.
@Suite struct FormulaOracleTests {
  @Test(arguments: table)
  func `formulas come to what another reader and another arithmetic give`(
    text: String, numbers: String, outcome: String
  ) throws {
    let formula = try #require(Formula(text))
    let operands = try operands(numbers)
    #expect(words(formula.value(of: operands)) == outcome)
  }

  @Test(arguments: table)
  func `the substituted text comes to the same`(
    text: String, numbers: String, outcome: String
  ) throws {
    let formula = try #require(Formula(text))
    let substituted = try #require(formula.substituted(try operands(numbers)))
    #expect(words(try #require(Formula(substituted)).value(of: [:])) == outcome, "\(substituted)")
  }

  /// Numbers for `A` to `E`.
  private func operands(_ numbers: String) throws -> [VariableName: Rational] {
    let pairs = try zip("ABCDE", numbers.split(separator: " ")).map { name, number in
      (
        try #require(VariableName(String(name))),
        Rational(try #require(ExactDecimal(number)))
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private func words(_ outcome: Formula.Outcome) -> String {
    switch outcome {
    case .value(let number):
      number.denominator == 1 ? "\(number.numerator)" : "\(number.numerator)/\(number.denominator)"
    case .noCases: "sin casos"
    case .divisionByZero: "entre cero"
    case .missing: "falta"
    case .outOfRange: "fuera de rango"
    }
  }

  static let table: [(String, String, String)] = [
    ("E*C*2 / A + C", "0 1204 12.5 12.5 2", "entre cero"),
    ("1.25 / (-B*2 * D) + 3", "38 38 40 1 12.5", "907/304"),
    ("(A) * E + 10 / D", "0 0.25 0.25 38 1", "5/19"),
    ("2 - (-A / 0.5 * 10 + A)", "12.5 12.5 12.5 40 1", "479/2"),
    ("(-A/D - 12) * A/A", "40 0.25 1 1204 40", "-3622/301"),
    ("A * 10*A/D * 10", "0 40 40 0 12.5", "sin casos"),
    ("E/7 + C * C / (C * D/C - D / 1.25) + C*B", "40 1204 38 1204 40", "13774877/301"),
    ("3*C / (C*B * B/(-E / 2) + C * (-0.5*10 - E / 0.5 + A)*12)", "38 0 0.25 0 1", "1/124"),
    ("A / (-A) * 10", "1204 0 38 12.5 0", "-10"),
    (
      "(C/(B*3 * A / D * 12 - C / A * 3) + (C*1.25 + 2 * 7/C + 2*E/3))*E / E", "0.25 40 0 2 38",
      "entre cero"
    ),
    ("D - 3/D + 12/0.5", "0 2 38 40 12.5", "2557/40"),
    ("3 * ((D * B / C + D*1.25*D)*C/E * 3 + C*(-A) + 0.5*E*E/10) / 3", "1 1204 0.25 0 40", "319/4"),
    ("E*B * 0.5 - B * C / D", "0 1 1204 38 40", "-222/19"),
    ("12 + D*1.25", "40 0 0 12.5 0", "221/8"),
    ("B / A * 7 - E * A", "12.5 38 12.5 0.25 1204", "-375718/25"),
    ("D - ((10/3 * 12 + C * C + 2)*A*B)*12 / C", "1 38 1 12.5 0", "-39191/2"),
    ("(B / 7)*12*A + 0.5", "1204 12.5 0.25 1 0.25", "51601/2"),
    ("(-A*C/D)*A / 1.25", "12.5 1 40 0 2", "entre cero"),
    ("(A * 12 * 0.5 / D) + D*D/B", "1 12.5 2 2 0", "83/25"),
    ("7 * 0.5 + C*C - E", "1 0 0 0 1204", "-2401/2"),
    ("(-E)*B / (-A*(0.5)) + E * 2", "40 0.25 12.5 1204 1204", "48461/20"),
    ("B + (A / (E/D) + A + D)*B*(0.5)", "2 1 0.25 0.25 1", "19/8"),
    ("E + 7 * (-7*B) + (0.5 * E - B*(0.5*C - 12*A * E/A + E * 2*7))", "0 1 2 1 1", "sin casos"),
    ("12 * C*(-C) + D - B", "40 0.25 2 12.5 0", "-143/4"),
    ("10*D + ((10 * D/E)/B * 12 - E*2/E * 7 - C * 0.5 * A)", "1 0 2 38 38", "entre cero"),
    ("(-E)*E/E + A * (3 * E*A/(A * A) * 2 + 10 * (D*E + 3 * 7/D))", "0 0 40 1204 40", "sin casos"),
    ("C*(3 * 1.25/A) / E * 7", "0 1 2 1 1204", "entre cero"),
    ("B*B - 7", "1 40 2 40 38", "1593"),
    ("C/C * 3", "2 0 1 1204 40", "3"),
    ("D + 10*E", "0.25 40 40 38 2", "58"),
    ("7 - 3 * B", "0 0.25 12.5 0.25 12.5", "25/4"),
    ("(A/(-D/12 * 2) - 1.25*B)/(2 / D + A*D) * 1.25", "2 2 2 38 38", "-107/2312"),
    ("A * E / D * 2 - D * 10 / E", "0 1 38 0 2", "sin casos"),
    ("(E * E / (-A) + D / (E*10/C) + C)*D + A", "0 1204 1204 38 1", "entre cero"),
    ("1.25*((-C*2*0.5/7 * 2) * B + 7/E) * D", "0.25 1204 38 0 0", "entre cero"),
    ("C/(-0.5 + B + D) + 1.25 * 12", "1204 0 0.25 0 0.25", "29/2"),
    ("C + B*E / (A + A) + (-B * C) * A*D/(C * 3 + (-E) / B * 1.25)", "0.25 40 2 2 0", "-14/3"),
    (
      "2 * (-(-C * D) * D/(D * 12 + 1.25*12/3)) / C * 12 + A * B * B/B", "40 38 0 0.25 0",
      "sin casos"
    ),
    ("(D/B)*E / A * 7 + (A)", "40 2 0 0 0.25", "40"),
    (
      "(-1.25/D)*B/((-12 + 1.25*E)*E) + (-0.5*B / (D * 0.5) + 1.25 * D*B/B)", "40 40 1 0 0",
      "entre cero"
    ),
    ("D*(B + E + (C * 10 + 7))", "0 0.25 1204 40 12.5", "482390"),
    ("E/D + D - 7*(-E*E - 3*(-1.25 * 3*B/B))", "0 0 0 0 0", "sin casos"),
    ("D*D + (0.5 * D / (-1.25 * 12 - 0.5) * 2) / C + B * A", "40 2 12.5 0 0", "80"),
    ("(B * A) + 7*C*7", "12.5 1 12.5 2 12.5", "625"),
    ("(-E) * B/(-C)", "1 2 1204 38 1", "1/602"),
    ("(B * (C*0.5) / E)*E/(-(-D) - 10*D*B/C) + D*C*B", "40 38 1 40 0", "entre cero"),
    ("0.5 / E + 10", "38 1204 1 2 40", "801/80"),
    ("C / (E*(-A) / D + (C * D - C*0.5)*C)", "12.5 1204 40 2 1204", "-8/1025"),
    ("C*E/7 * 3 + B", "0.25 1204 2 0 38", "8656/7"),
    (
      "B * B * (-E)/1.25 - (-3 - 0.5 * (-A)*(E * 7*D + D/12 - A*3)/C)", "0 12.5 38 2 1204",
      "-150497"
    ),
    ("D*B * C/(-A) + (-C) * A/((-2 + D - 3))", "40 40 38 0.25 40", "621/2"),
    ("(E * E*D / (D * D - 7*12 / 1.25)) * E / B", "40 2 12.5 40 1", "25/1916"),
    ("A * (-(-3 * E/3) + (-D * A + 10)*3) * 1.25", "40 38 2 0 40", "3500"),
    ("B * D / D - 3*10/C", "12.5 1 0 1 0.25", "entre cero"),
    ("1.25 * 10*(-B) - 12 / E * 1.25 + E*A", "0 38 0.25 12.5 0.25", "-535"),
    ("A / C + 3 * (-B)*(D*C/7 + 10 / (-A))", "0.25 0 0 0.25 40", "entre cero"),
    ("3 * 12 / D", "1204 0 0.25 38 38", "18/19"),
    (
      "C*D * (A*(-3 / D - 10 * E - 3 / 1.25) * (12*1.25) / C + E) / E", "0 0.25 0 0 38",
      "entre cero"
    ),
    ("12*C + D", "1 12.5 0.25 40 1204", "43"),
    ("E * (E * B * A + A * 10) + C / E", "1204 2 0 0 40", "4334400"),
    ("D * 2 + 2 * 0.5 * B/10", "38 0.25 40 0 1", "1/40"),
    (
      "(-B * (C/10 - 3/10 * 10) / (B * 3 - 10) + (-D*E)*B / B) * 2 / B - E", "0 1204 1204 0 0.25",
      "-11353/36020"
    ),
    (
      "D/((1.25/E * 12 + 10 * E / 0.5 - 1.25*3)*(10) + 12) - C * (A)", "40 0.25 1204 1204 0",
      "entre cero"
    ),
    ("(-A) - 1.25", "1 38 38 40 0.25", "-9/4"),
    ("(A / A - E*(-A))*A/D * 1.25", "0 38 0 38 12.5", "sin casos"),
    ("0.5*10 / C - 10 / E", "1204 40 1204 40 0", "entre cero"),
    ("D + ((-10 / C)*E)", "2 38 0.25 12.5 40", "-3175/2"),
    ("(C*D * (-D) / C)", "38 0.25 0.25 1204 1204", "-1449616"),
    ("((10 - 12/3 - 10 * D) / A + A*A / E)", "40 40 1204 1 1", "15999/10"),
    ("7/B * 7 + B*E", "40 1 1204 0 40", "89"),
    ("(-B) - A", "1204 1 40 38 12.5", "-1205"),
    ("D + B * 10*C", "0.25 2 1 2 0", "22"),
    ("B / 10 - B - 12 * C", "2 38 0 0 38", "-171/5"),
    (
      "A / C * 12 + E*(-2*(-B * A - 10/C - C)*C / A - 12*C * D)/A", "1 0 12.5 40 1204",
      "-170591726/25"
    ),
    ("1.25/(3*(-B*1.25 - D - 10/2)/(0.5*B)) + 0.5 / C", "2 2 40 0.25 40", "-307/7440"),
    ("B*(B * 1.25/C * 3 - B*E * D) / D", "40 0 1 0 0", "sin casos"),
    (
      "7 / (-12 * (C/C * 2 - A + 10*B * E / 0.5)) * 1.25 - (E - 0.5*B / A)*E", "2 40 0 38 12.5",
      "sin casos"
    ),
    ("E * A / A", "12.5 1204 1204 40 1204", "1204"),
    (
      "12*B*(B*A*A + (3/1.25) + B / 0.5) + (-B) - D/C * 12", "1204 1204 1 1204 1",
      "126083366896396/5"
    ),
    ("((7 - B) * E * D)*B + (A + B * 7*B)*1.25", "40 0.25 38 2 0.25", "3289/64"),
    ("E*C + (-A) / D", "2 0.25 1 12.5 2", "46/25"),
    ("C * 0.5 + 12 / ((-E*C / E * 10 - 12 - C/C * 0.5) / D)", "38 40 0 38 40", "sin casos"),
    ("C*C * 10 / (A*E + 10 / B) * 2", "40 2 0 12.5 0", "0"),
    ("2 / (E) - 2 - 0.5/2", "2 1204 0 0 0", "entre cero"),
    ("C*A + B", "38 12.5 40 0.25 40", "3065/2"),
    ("D * B - B*E * E / B * 10 + (-D) * C / A", "1 0 1204 0 40", "sin casos"),
    ("B * D/D", "1 2 0 0 0", "sin casos"),
    ("B*C * C - 2 * ((-B) * (-B) * (12) + E*C / E) / 3 * 10", "1 1204 1 0 0", "sin casos"),
    ("B + C * A*B / E + (-C / B + C) * ((B*3) - 7*B + A)*7/D", "1204 0 0 40 0", "sin casos"),
    ("A*D * E - E*(-D + C/(-A) * 10)", "0 40 0 1204 0", "sin casos"),
  ]
}
