import Programmes
import Testing
import Wording

@testable import Templates

private func joined(_ sentences: String...) -> String { sentences.joined(separator: " ") }

/// What is told of an indicator, and the sentence that stands for it.
struct ReadingCase: CustomTestStringConvertible, Sendable {
  let target: TargetSample?
  let told: ToldSample
  let sentence: String
  var formula: String? = "(Atendidas / Recibidas) * 100"
  var testDescription: String { sentence }

  /// A percentage: `part` of 100, or of `whole`.
  static func percent(
    _ target: TargetSample?, _ part: String, of whole: String = "100",
    at cutoff: String = "2024-12-31",
    _ sentence: String
  ) -> ReadingCase {
    ReadingCase(
      target: target,
      told: .numbers(("Atendidas", part), ("Recibidas", whole), at: cutoff), sentence: sentence)
  }

  /// A result that the report states.
  static func stated(
    _ target: TargetSample?, _ number: String, at cutoff: String = "2024-12-31",
    _ sentence: String
  ) -> ReadingCase {
    ReadingCase(
      target: target, told: .result(number, at: cutoff),
      sentence: sentence, formula: nil)
  }
}

@Suite struct ReadingSentenceTests {
  private static let june = "2024-06-30"

  static let compared: [ReadingCase] = [
    .percent(
      .at(.atLeast, "80 %"), "95",
      joined(
        "Resultado: 95 %; la meta: al menos 80 %.",
        "Se alcanzó y se rebasó por 15 puntos porcentuales.")),
    .percent(
      .at(.atLeast, "80 %"), "80", "Resultado: 80 %; la meta: al menos 80 %. Se alcanzó la meta."),
    .percent(
      .at(.atLeast, "80 %"), "80", at: june,
      "Resultado: 80 %; la meta: al menos 80 %. Hasta ahora se alcanza la meta."),
    .percent(
      .at(.atLeast, "35 %"), "22", at: june,
      joined(
        "Resultado: 22 %; la meta: al menos 35 %.", "Faltan 13 puntos porcentuales para la meta.")
    ),
    .percent(
      .at(.atLeast, "35 %"), "22",
      joined(
        "Resultado: 22 %; la meta: al menos 35 %.",
        "No se alcanzó: faltaron 13 puntos porcentuales.")),
    .percent(
      .at(.atLeast, "35 %"), "34", at: june,
      joined("Resultado: 34 %; la meta: al menos 35 %.", "Falta 1 punto porcentual para la meta.")
    ),
    .percent(
      .at(.atLeast, "35 %"), "34",
      joined(
        "Resultado: 34 %; la meta: al menos 35 %.", "No se alcanzó: faltó 1 punto porcentual.")),
    .percent(
      .at(.atLeast, "35 %"), "34.5",
      joined(
        "Resultado: 34.5 %; la meta: al menos 35 %.",
        "No se alcanzó: faltaron 0.5 puntos porcentuales.")),
    .percent(
      .at(.atLeast, "80 %"), "130",
      joined(
        "Resultado: 130 %; la meta: al menos 80 %.",
        "Se alcanzó y se rebasó por 50 puntos porcentuales.")),
    .percent(
      .at(.atLeast, "80 %"), "0",
      joined(
        "Resultado: 0 %; la meta: al menos 80 %.",
        "No se alcanzó: faltaron 80 puntos porcentuales.")
    ),
    .percent(
      .at(.atLeast, "80 %"), "-5",
      joined(
        "Resultado: −5 %; la meta: al menos 80 %.",
        "No se alcanzó: faltaron 85 puntos porcentuales.")),
    .percent(
      nil, "2", of: "3", "Resultado: 66.67 %. No se compara: el documento no da una meta."),
    .percent(
      .at(.atLeast, "80 %"), "7999999", of: "10000000",
      joined(
        "Resultado: 80 % (sin redondear, 79.99999 %); la meta: al menos 80 %.",
        "No se alcanzó: faltaron 0.00001 puntos porcentuales.")
    ),
    ReadingCase(
      target: .at(.atLeast, "80"),
      told: .numbers(("Todo", "80"), ("Uno", "1"), ("Muchos", "999999999999999")),
      sentence: joined(
        "Resultado: 80; la meta: al menos 80.",
        "No se alcanzó: faltó muy poco (menos de lo que muestran los decimales)."),
      formula: "Todo - Uno / Muchos"),
    .percent(
      .at(nil, "80 %"), "81",
      joined(
        "Resultado: 81 %; la meta: al menos 80 %.",
        "Se alcanzó y se rebasó por 1 punto porcentual.")),
    .percent(
      .at(.moreThan, "80 %"), "80",
      joined(
        "Resultado: 80 %; la meta: más de 80 %.",
        "No se alcanzó: la meta pide «más de» y el resultado es justo esa cantidad.")
    ),
    .percent(
      .at(.moreThan, "80 %"), "80", at: june,
      joined(
        "Resultado: 80 %; la meta: más de 80 %.",
        "Hasta ahora no se alcanza: la meta pide «más de» y el resultado es justo esa cantidad.")
    ),
    .percent(
      .at(.lessThan, "10 %"), "10",
      joined(
        "Resultado: 10 %; la meta: menos de 10 %.",
        "No se alcanzó: la meta pide «menos de» y el resultado es justo esa cantidad.")
    ),
    .percent(
      .at(.atMost, "10 %"), "10", "Resultado: 10 %; la meta: a lo más 10 %. Se alcanzó la meta."),
    .percent(
      .at(.atMost, "10 %"), "10", at: june,
      joined("Resultado: 10 %; la meta: a lo más 10 %.", "Hasta ahora se alcanza la meta.")),
    .percent(
      .at(.atMost, "10 %"), "6",
      joined(
        "Resultado: 6 %; la meta: a lo más 10 %.",
        "Se alcanzó, con 4 puntos porcentuales menos que el límite.")
    ),
    .percent(
      .at(.atMost, "10 %"), "6", at: june,
      joined(
        "Resultado: 6 %; la meta: a lo más 10 %.",
        "Hasta ahora se alcanza, con 4 puntos porcentuales menos que el límite.")
    ),
    .percent(
      .at(.atMost, "10 %"), "13",
      joined(
        "Resultado: 13 %; la meta: a lo más 10 %.",
        "No se alcanzó: se pasó del límite por 3 puntos porcentuales.")
    ),
    .percent(
      .at(.lessThan, "10 %"), "11", at: june,
      joined(
        "Resultado: 11 %; la meta: menos de 10 %.",
        "Hasta ahora no se alcanza: pasa del límite por 1 punto porcentual.")
    ),
    .percent(
      .at(.atLeast, "85 %", within: "10 días hábiles"), "90",
      joined(
        "Resultado: 90 %; la meta: al menos 85 %, en 10 días hábiles o menos.",
        "Se alcanzó y se rebasó por 5 puntos porcentuales.")
    ),
    .percent(
      TargetSample(quarterly: [4: "25%"]), "25",
      joined(
        "Resultado: 25 %; la meta: al menos 25 % en el cuarto trimestre.", "Se alcanzó la meta.")),
    .percent(
      TargetSample(yearly: [2024: "15%"]), "20", at: june,
      joined(
        "Resultado: 20 %; la meta: al menos 15 % en 2024.",
        "Hasta ahora se alcanza y se rebasa por 5 puntos porcentuales.")
    ),
    .percent(
      TargetSample(yearly: [2024: "100"]), "90",
      joined(
        "Resultado: 90 %; la meta: al menos 100 % en 2024.",
        "No se alcanzó: faltaron 10 puntos porcentuales.")
    ),
  ]

  static let counted: [ReadingCase] = [
    .stated(
      .at(.atLeast, "4 sesiones ordinarias"), "3",
      joined(
        "Resultado: 3 sesiones ordinarias; la meta: al menos 4.",
        "No se alcanzó: faltó 1.")
    ),
    .stated(
      .at(.atLeast, "1 buena práctica"), "1",
      joined(
        "Resultado: 1 buena práctica; la meta: al menos 1.", "Se alcanzó la meta.")
    ),
    .stated(
      .at(.atLeast, "1 buena práctica"), "3",
      joined(
        "Resultado: 3; la meta: al menos 1 buena práctica.",
        "Se alcanzó y se rebasó por 2.")
    ),
    .stated(
      .at(.atLeast, "12,500 tarjetas"), "11,204", at: june,
      joined(
        "Resultado: 11,204 tarjetas; la meta: al menos 12,500.",
        "Faltan 1,296 tarjetas para la meta.")
    ),
    .stated(
      .at(.exactly, "4 informes"), "5",
      joined(
        "Resultado: 5 informes; la meta: exactamente 4.",
        "No se alcanzó: se pasó de la meta por 1.")
    ),
    .stated(
      .at(.exactly, "4 informes"), "6", at: june,
      joined(
        "Resultado: 6 informes; la meta: exactamente 4.",
        "Hasta ahora no se alcanza: pasa de la meta por 2 informes.")
    ),
    .stated(
      .at(.exactly, "4 informes"), "2", at: june,
      joined(
        "Resultado: 2 informes; la meta: exactamente 4.",
        "Faltan 2 informes para la meta.")),
    .stated(
      .at(.exactly, "4 informes"), "4", at: june,
      joined(
        "Resultado: 4 informes; la meta: exactamente 4.",
        "Hasta ahora se alcanza la meta.")),
    .stated(
      .at(.atLeast, "3"), "2", "Resultado: 2; la meta: al menos 3. No se alcanzó: faltó 1."),
    .stated(
      .inWords, "85%",
      joined(
        "Resultado: 85 %.",
        "No se compara: la meta está escrita con palabras y no se anotó en números.")),
    .stated(
      TargetSample(yearly: [2025: "15%"]), "85%",
      joined("Resultado: 85 %.", "No se compara: el documento no da una meta para este periodo.")),
    .stated(
      .at(.atLeast, "4 sesiones"), "85%",
      joined("Resultado: 85 %.", "No se compara: el resultado está en por ciento y la meta no.")),
    ReadingCase(
      target: .at(.atLeast, "80 %"), told: .numbers(("Cartas firmadas", "12")),
      sentence: "Resultado: 12. No se compara: el resultado no está en por ciento y la meta sí.",
      formula: "(Cartas firmadas)"),
  ]

  static let absent: [ReadingCase] = [
    .percent(.at(.atLeast, "80 %"), "0", of: "0", "No aplica: no hubo casos (0 de 0)."),
    .percent(
      .at(.atLeast, "80 %"), "3", of: "0",
      "No se puede calcular: hay 3 en «Atendidas» y el divisor es cero."),
    .percent(
      .at(.atLeast, "80 %"), "3", of: "",
      "Falta el valor de «Recibidas» (vacío en el informe): no se calcula."),
    ReadingCase(
      target: .at(.atLeast, "80 %"), told: .numbers(("Atendidas", "3")),
      sentence: "Falta el valor de «Recibidas» (ningún informe lo da): no se calcula."),
    .percent(
      .at(.atLeast, "80 %"), "", of: "",
      "Faltan los valores de «Atendidas» (vacío en el informe) y «Recibidas» (vacío en el informe): no se calcula."
    ),
    .percent(
      .at(.atLeast, "80 %"), "3", of: "ND",
      "No disponible (ND): el informe no tiene el valor de «Recibidas»."),
    .percent(
      .at(.atLeast, "80 %"), "NA", of: "3",
      "No aplica (NA): el informe dice que no puede haber un valor de «Atendidas»."),
    .percent(
      .at(.atLeast, "80 %"), "–", of: "3",
      "El documento pone un guion en «Atendidas» y no dice qué significa."),
    .stated(.at(.atLeast, "80 %"), "ND", "No disponible (ND)."),
    .stated(.at(.atLeast, "80 %"), "NA", "No aplica (NA)."),
    .stated(.at(.atLeast, "80 %"), "–", "El documento pone un guion y no dice qué significa."),
    ReadingCase(
      target: .inWords, told: ToldSample(isReached: true),
      sentence: "La meta es solo de palabras; el comité la da por alcanzada.", formula: nil),
    ReadingCase(
      target: .inWords, told: ToldSample(isReached: false),
      sentence: "La meta es solo de palabras; el comité no la da por alcanzada.", formula: nil),
    ReadingCase(
      target: .inWords, told: ToldSample(),
      sentence: "La meta es solo de palabras; el comité no dice si la alcanzó.", formula: nil),
    ReadingCase(
      target: .at(.atLeast, "80 %"), told: ToldSample(),
      sentence: "El informe habla de este indicador y no da su resultado.", formula: nil),
    ReadingCase(
      target: .at(.atLeast, "80 %"),
      told: .numbers(("A", "999999999999999"), ("B", "999999999999999")),
      sentence:
        "No se puede calcular: los números son demasiado grandes para hacerlo con exactitud.",
      formula: "A * B"),
  ]

  static let brokenDown: [ReadingCase] = [
    breakdown(
      .atLeast, ["Adquisiciones": "2", "Obra": "3", "Personal": "5"],
      joined(
        "3 de 3 procesos tienen 2 riesgos o más; el menor: 2, en Adquisiciones.",
        "Se alcanzó la meta.")),
    breakdown(
      .atLeast, ["Adquisiciones": "1", "Obra": "1", "Personal": "5"],
      joined(
        "1 de 3 procesos tiene 2 riesgos o más; el menor: 1, en Adquisiciones y Obra.",
        "No se alcanzó la meta.")
    ),
    breakdown(
      .atLeast, ["A": "1", "B": "1", "C": "1", "D": "1"],
      joined("0 de 4 procesos tienen 2 riesgos o más; el menor: 1.", "No se alcanzó la meta.")),
    breakdown(
      .moreThan, ["A": "3", "B": "2", "C": "4"], at: june,
      joined(
        "2 de 3 procesos tienen más de 2 riesgos; el menor: 2, en B.",
        "Todavía no se alcanza la meta.")),
    breakdown(
      .atMost, ["A": "0", "B": "2", "C": "1"],
      joined("3 de 3 procesos tienen 2 riesgos o menos; el menor: 0, en A.", "Se alcanzó la meta.")),
    breakdown(.atLeast, ["A": "ND"], "No disponible (ND)."),
  ]

  private static func breakdown(
    _ comparator: Comparator, _ places: [String: String], at cutoff: String = "2024-12-31",
    _ sentence: String
  ) -> ReadingCase {
    ReadingCase(
      target: .at(comparator, "2 riesgos", each: "3 procesos"),
      told: ToldSample(
        cutoff: cutoff, breakdown: places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      sentence: sentence, formula: nil)
  }

  /// What was told in June, of a target of the whole year, once the year is over.
  static let untold: [(TargetSample, String, String)] = [
    (.at(.atLeast, "35 %"), "22 %", "faltaban 13 puntos para la meta"),
    (.at(.atLeast, "35 %"), "34 %", "faltaba 1 punto para la meta"),
    (.at(.atLeast, "35 %"), "35 %", "se alcanzaba la meta"),
    (.at(.atLeast, "35 %"), "36 %", "la meta se rebasaba por 1 punto"),
    (.at(.atMost, "10 %"), "6 %", "se alcanzaba la meta, con 4 puntos menos que el límite"),
    (.at(.atMost, "10 %"), "13 %", "se pasaba del límite por 3 puntos"),
    (.at(.exactly, "4 informes"), "6", "se pasaba de la meta por 2 informes"),
    (
      .at(.moreThan, "80 %"), "80 %",
      "no se alcanzaba: la meta pide «más de» y el resultado era justo esa cantidad"
    ),
  ]

  @Test(arguments: untold)
  func `what nobody told the end of is told as it stood`(
    target: TargetSample, result: String, clause: String
  ) throws {
    let indicator = IndicatorSample(formula: nil, target: target)
    let programme = try indicator.programme([.result(result, at: Self.june)])
    let reading = programme.progress(at: try day("2025-01-01"))?[try indicator.indicator()]?.current
    let text = ReadingSentence.standing(of: reading, try target.target(), Words(.spanish))
    #expect(
      text == "Al 30 de junio de 2024, último informe, \(clause); no hay informe posterior.")
  }

  @Test(arguments: compared + counted + absent + brokenDown)
  func `a reading reads as a sentence`(sample: ReadingCase) throws {
    let indicator = IndicatorSample(formula: sample.formula, target: sample.target)
    let reading = try indicator.reading(sample.told)
    let text = ReadingSentence.text(
      of: reading, try sample.target?.target(), .whole, Words(.spanish))
    #expect(text == sample.sentence)
  }

  @Test func `a year's count in a programme of several years names its year`() throws {
    func text(_ target: TargetSample) throws -> String {
      let indicator = IndicatorSample(
        formula: "Cursos", target: target, calculation: Calculation(accumulation: .incremental))
      let reading = try indicator.reading(
        .numbers(("Cursos", "3"), at: "2025-03-31"), years: 2024...2026)
      return ReadingSentence.text(of: reading, try target.target(), .whole, Words(.spanish))
    }
    #expect(
      try text(TargetSample(comparator: .atLeast, amount: "36 cursos"))
        .hasSuffix("la meta es de todo el programa, y el resultado cuenta solo lo de 2025."))
    #expect(
      try text(TargetSample(yearly: [2025: "12"], quarterly: [1: "3"]))
        .hasSuffix("En todo 2025, la meta es de al menos 12. Faltan 9 para la meta."))
  }

  /// What stands for an indicator after the reports of two quarters, of 3 courses and of 2.
  @Test(arguments: [
    (
      TargetSample(quarterly: [1: "3", 2: "3", 3: "3", 4: "3"]), Accumulation.incremental,
      joined(
        "Resultado: 5; la meta: al menos 6 al cierre del segundo trimestre.",
        "No se alcanzó: faltó 1.")
    ),
    (
      TargetSample(
        comparator: .atLeast, amount: "12 asesorías", quarterly: [1: "3", 2: "3"]), .incremental,
      joined(
        "Resultado: 5; la meta: al menos 6 al cierre del segundo trimestre.",
        "No se alcanzó: faltó 1.",
        "En todo el año, la meta es de al menos 12 asesorías. Faltan 7 asesorías para la meta.")
    ),
    (
      TargetSample(quarterly: [1: "3", 2: "3"]), .separate,
      joined(
        "Resultado: 2; la meta: al menos 3 en el segundo trimestre.",
        "No se alcanzó: faltó 1.")
    ),
    (
      TargetSample(quarterly: [1: "3", 2: "4"]), .incremental,
      joined(
        "Resultado: 5.",
        "No se compara: no consta si la meta de cada trimestre es solo de ese trimestre o cuenta desde el inicio del año."
      )
    ),
  ])
  func `a target by quarter says up to when it counts`(
    target: TargetSample, accumulation: Accumulation, sentence: String
  ) throws {
    let indicator = IndicatorSample(
      formula: "Cursos", target: target, calculation: Calculation(accumulation: accumulation))
    let reading = try indicator.reading(
      .numbers(("Cursos", "3"), at: "2024-03-31"), .numbers(("Cursos", "2"), at: Self.june))
    let text = ReadingSentence.text(of: reading, try target.target(), .whole, Words(.spanish))
    #expect(text == sentence)
  }

  @Test func `the five ways to give no number, and zero, all read differently`() {
    let sentences = Set(Self.absent.map(\.sentence))
    #expect(sentences.count == Self.absent.count)
  }

  @Test func `an indicator of which no report speaks is without report, not zero`() {
    #expect(
      ReadingSentence.text(of: nil, nil, .whole, Words(.spanish))
        == "Sin reporte: ningún informe habla de este indicador.")
  }

  @Test func `points are named in full only where they are named first`() throws {
    let target = TargetSample.at(.atLeast, "35 %")
    let reading = try IndicatorSample(target: target).reading(
      .numbers(("Atendidas", "22"), ("Recibidas", "100")))
    let text = ReadingSentence.text(of: reading, try target.target(), .short, Words(.spanish))
    #expect(text.hasSuffix("faltaron 13 puntos."))
  }
}
