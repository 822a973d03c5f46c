import Programmes
import Testing

@Suite struct FormulaReadingTests {
  @Test(arguments: [
    "(A/B)*100", "( A / B ) * 100", "(A/B) × 100", "(A/B) x 100", "(A/B)x100", "(A/B)X100",
    "(A/B) X (100)", "A / B * 100", "A/B x 100", "A/B x100", "(A÷B)·100", "[(A/B)]*100",
    "{(A/B)}*100", "(A⁄B)∗100", "A dividido entre B por 100", "(A dividida entre B) por cien",
    "(A / B) multiplicado por 100", "IC = (A/B)*100", "% de avance = (A/B)*100",
    "Porcentaje de avance (PA) = (A/B)*100", "(A/B)*100 =", "(A/B)*100%", "(A/B) * 100 %",
    "(A/B)*100.", "(A/B)*100;", "$(A/B)*100$", "$$\\frac{A}{B} \\times 100$$",
    "\\(\\dfrac{\\text{A}}{\\mathrm{B}} \\cdot 100\\)", "\\left(\\frac{A}{B}\\right)\\ast 100\\%",
    "IC = $\\frac{A}{B} \\, \\times \\, 100$", "((A)/(B))*(100)", "$$IC = (A/B)*100$$",
    "(a/b)*100.\n",
    "(A/B)*100 donde A = cursos y B = total", "(A/B)*100. Donde: A: cursos",
    "(A\n/\nB)\u{A0}*\t100",
  ])
  func `the signs of the documents say the same`(text: String) {
    let plain = Formula("(A / B) × 100")
    #expect(plain != nil)
    #expect(Formula(text)?.expression == plain?.expression)
  }

  @Test(arguments: [
    ("100x(A/B)", "100 × (A / B)"), ("100 * A / B", "(100 × A) / B"),
    ("A*B/C", "(A × B) / C"), ("(A/B)*(C/D)", "(A / B) × (C / D)"),
    ("((A - B)/B)*100", "((A − B) / B) × 100"), ("((A−B)/B)*100", "((A − B) / B) × 100"),
    ("((A – B) ÷ B) × 100", "((A − B) / B) × 100"), ("(A)-(B)", "A − B"),
    ("(A+B+C)/3", "(A + B + C) / 3"), ("A - (B - C)", "A − (B − C)"),
    ("A + (B + C)", "A + (B + C)"), ("A * (B * C)", "A × (B × C)"), ("A/B + C/D", "A / B + C / D"),
    ("A/B*100 + C/D*100", "(A / B) × 100 + (C / D) × 100"),
    ("100 - A/B*100", "100 − (A / B) × 100"),
    ("(-A + B)", "(−A) + B"), ("A * -1", "A × (−1)"), ("1-(A/B)", "1 − A / B"),
    ("((((A))))", "A"), ("(1,204 / 2) * 1.10", "(1,204 / 2) × 1.10"), ("100", "100"),
    ("\\frac{\\frac{A}{B}}{C}", "(A / B) / C"),
    ("Tasa = (A / Población) x 1,000", "(A / Población) × 1,000"),
  ])
  func `signs have their usual precedence`(text: String, normalised: String) {
    #expect(Formula(text)?.normalised == normalised)
  }

  @Test(arguments: [
    ("(Número de X / Número de Y) * 100", ["Número de X", "Número de Y"]),
    ("(Número de X realizadas / Número de X) X 100", ["Número de X realizadas", "Número de X"]),
    ("(X/Y)*100", ["X", "Y"]), ("(recibidas/atendidas)*100", ["recibidas", "atendidas"]),
    ("A + B + A", ["A", "B"]), ("(Casos + CASOS / casos)", ["Casos"]),
    (
      "(No. de quejas y/o denuncias / Núm. de quejas, s/n)",
      ["No. de quejas y/o denuncias", "Núm. de quejas, s/n"]
    ),
    (
      "(Servidores/as capacitados/as / Total de servidores/as)",
      ["Servidores/as capacitados/as", "Total de servidores/as"]
    ),
    ("(Envío/12 Tarjetas programadas)", ["Envío", "12 Tarjetas programadas"]),
    (
      "(Cursos pre-test de 2024-2026 / Sesiones 4.1.2 del PI-PEA)",
      ["Cursos pre-test de 2024-2026", "Sesiones 4.1.2 del PI-PEA"]
    ),
    ("(N° de cursos / # de cursos) * 100", ["N° de cursos", "# de cursos"]),
    (
      "(Al menos un curso, en línea / «Cursos» con más de 1,200 personas)",
      ["Al menos un curso, en línea", "«Cursos» con más de 1,200 personas"]
    ),
    (
      "(Tarjeta por el Día / Quejas por cada servidor)",
      ["Tarjeta por el Día", "Quejas por cada servidor"]
    ),
    ("(100% de personal / % de avance)", ["100% de personal", "% de avance"]),
    ("(Grupo A / Grupo B)", ["Grupo A", "Grupo B"]), ("a / b", ["a", "b"]),
  ])
  func `names are phrases of words, each told of once`(text: String, names: [String]) {
    #expect(Formula(text)?.variables.map(\.text) == names)
  }

  @Test(arguments: [
    "(Participación en la Convocatoria Anual del SPI 2024/ *100", "(A/)*100", "(/B)*100", "(A//B)",
    "(A/B*100", "A/B)*100", "((A/B)*100", "[A/B)*100", "(A/B]*100", "(A/B)*", "*100", "()*100",
    "A/", "/B", "",
    " ", "()", "(A/B)**100", "(A/B)*100*", "=", "= A/B", "$", "$$", "%", "A +", "+ A", "A + * B",
    ".", ",", "-",
    "\\frac{A}{B", "\\frac{A}", "\\frac A B", "\\frac{}{B}", "\\sqrt{A}", "\\", "A\\", "\\text{}",
    "{A}{B}",
  ])
  func `a formula with a part missing is not read`(text: String) {
    #expect(Formula(text) == nil)
  }

  @Test(arguments: [
    // two divisions, or a division and a factor, on one level
    "A/B/C", "A/B*C/D", "A/B*C", "A/B*(C)", "A ÷ B ÷ C",
    // a hyphen, a sign or an item of a list
    "A -B", "A- B", "A – B -C", "((A-B)/B)*100", "A–B", "- Número de cursos", "(- A + B)",
    "A * - B", "-A", "A - -B",
    "A -- B", "A +B", "100-20",
    // words that divide, multiply or subtract, or don't
    "Acciones realizadas entre acciones programadas por 100", "A menos B / C", "A más B",
    "A / B por cada 100 habitantes", "A / B por ciento", "A / B por mil", "PC x PT", "PC X PT",
    "A x 3",
    "A x 100 habitantes", "A x (B)", "A x12", "(A) X-12", "x 100", "A / x100", "A + x 100",
    "Cursos, x 100",
    "A x100 B",
    // multiplication without a sign
    "2(A/B)", "(A)(B)", "100 A / B", "2 PC", "(A/B) 100", "(A/B)x", "A (B)", "PC (PT) / 2", "3x3",
    // a number that may be a factor or a part of the name
    "A * 12 meses", "12 meses * A", "100 * (12 meses)", "(A/B)*100 de avance",
    "(A/B)*100. Se reporta cada año",
    // a slash between forms of a word, parts of a number
    "(Número de servidoras/servidores capacitados / Total)",
    "(Total de servidoras/servidores capacitados)*100",
    "(SERVIDORES/AS CAPACITADOS)*100", "oficio 12/2024", "(Ciclo 2023/2024 terminado)", "y/o",
    "(n/d)", "niñas/os",
    // names cut short
    "(Número de / Total)*100", "(A / Total de la)*100", "Número de los/las servidores",
    "TOTAL DE / TOTAL",
    // a unit, a ratio or a label
    "(A/B)%", "(A)*100%", "A : B", "Fórmula: (A/B)", "A/B = C/D", "A = B = C", "(A/B)*100 = 95",
    // a sum beside a percentage
    "A + B / C * 100", "(A/B)*100 + C",
    // several formulas, other signs
    "a) (A/B)*100; b) (C/D)*100", "1) (A/B)*100 2) (C/D)*100", "A; B", "A^2", "√A", "∑A", "A < B",
    "A & B", "¿A?",
    "A²", "½ A", "٣", "1,5 * A", ".5 * A", "1.2.3", "A\u{200B}B", "A\u{202E}B", "A\u{0}", "A | B",
    "...",
    // definitions without anything to define
    "Municipios donde se aplicó / Municipios", "(Municipios donde se aplicó / Municipios)*100",
    "donde A = b",
    // no formula
    "No aplica", "N/A", "n.d.", "NA", "Sin fórmula", "Pendiente.",
  ])
  func `what could be read in two ways is not read`(text: String) {
    #expect(Formula(text) == nil)
  }

  @Test(arguments: [
    ("(A/B)*100", true), ("100*A/B", true), ("A*100/B", true), ("(A/B)*(100)", true),
    ("((A/B) + (C/D))*100", true), ("((A/B)*100 + (C/D)*100)/2", true), ("(A/B)*100.00", true),
    ("A/B", false), ("A*100", false), ("100/B", false), ("(A/B)*1,000", false),
    ("(100 - A)/B", false), ("100", false),
  ])
  func `a division times a hundred is a percentage`(text: String, isPercentage: Bool) {
    #expect(Formula(text)?.isPercentage == isPercentage)
  }
}
