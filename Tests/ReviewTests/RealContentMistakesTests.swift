import Diagnostics
import Foundation
import Testing

/// Mistakes that an editor could make in the real content, and the same content put right.
@Suite struct RealContentMistakesTests {
  /// The first `old` after `context` becomes `new`.
  struct Mistake: CustomTestStringConvertible {
    let file: String
    let context: String
    let old: String
    let new: String
    let rule: String
    /// How many lines below the change the message points; above when it is negative.
    let offset: Int

    init(
      _ file: String, after context: String, _ old: String, _ new: String, _ rule: String,
      offset: Int = 0
    ) {
      (self.file, self.context, self.old, self.new) = (file, context, old, new)
      (self.rule, self.offset) = (rule, offset)
    }

    var testDescription: String { "\(file), \(context): \(old) → \(new)" }
  }

  static let inm = "inm/pat-2021/programa.md"
  static let api = "api-coatzacoalcos/pat-2020/programa.md"
  static let conasami = "conasami/pat-2020/programa.md"
  static let isssteson = "isssteson/pat-2024/programa.md"
  static let secoem = "secoem/pi-pea-2024-2026/programa.md"
  static let minutes = "secoem/sesiones/2023-04-19.md"

  static let mistakes = [
    Mistake(
      inm, after: "clave: \"1.1.1.\"", "Constancia o captura",
      "A más tardar el 15 de junio de 2021, constancia o captura", "plazo-contradice-fin"),
    Mistake(
      api, after: "clave: 3.1.2", "Documento incorporado en el SSECCOE.",
      "Documento incorporado en el SSECCOE antes del 30/06/2020", "plazo-contradice-fin"),
    Mistake(
      conasami, after: "clave: 3.1.1", "SSECCOE 2020", "SSECCOE, hasta el 1 de marzo",
      "plazo-contradice-fin"),
    Mistake(api, after: "", "clave: 2.1.3", "clave: 2.1.8", "clave-fuera-de-orden", offset: 16),
    Mistake(inm, after: "", "clave: \"1.1.2.\"", "clave: \"1.1.0.\"", "clave-fuera-de-orden"),
    Mistake(inm, after: "", "clave: III.", "clave: IV.", "clave-fuera-de-eje"),
    Mistake(api, after: "", "clave: 4.1.2", "clave: 6.1.2", "clave-fuera-de-eje"),
    Mistake(inm, after: "", "clave: 3. 2. 1.", "clave: 2. 2. 1.", "clave-fuera-de-eje"),
    Mistake(api, after: "", "clave: 1.1.2", "clave: 1.3.2", "clave-fuera-de-indicador"),
    Mistake(
      inm, after: "id: \"3.1\"", "        indicador: Indicador general de eficacia",
      "        nota: Indicador",
      "actividad-sin-indicador", offset: -2),
    Mistake(
      isssteson, after: "clave: 12", "    indicador: Difusión", "    nota: Difusión",
      "actividad-sin-indicador", offset: -13),
    Mistake(
      api, after: "id: \"1.1\"", "al menos 15%", "al menos 51%", "meta-otro-numero", offset: 4),
    Mistake(
      inm, after: "id: \"5.1\"", "Identificar dos o más", "Identificar tres o más",
      "meta-otro-numero", offset: 3),
    Mistake(
      inm, after: "id: \"5.1\"", "cinco procesos", "seis procesos", "meta-otro-numero", offset: 3),
    Mistake(inm, after: "id: \"1.2\"", "plazo: 10 días", "plazo: 15 días", "meta-otro-numero"),
    Mistake(
      inm, after: "id: \"1.1\"", "al menos 35%", "más de 35%", "meta-otro-comparador", offset: 4),
    Mistake(
      inm, after: "id: \"1.1\"", "al menos 35%", "al menos 35", "meta-otra-unidad", offset: 4),
    Mistake(inm, after: "id: \"1.1\"", "valor: 35", "valor: 53", "meta-otro-numero"),
    Mistake(api, after: "id: \"4.2\"", "valor: 1", "valor: 2", "meta-otro-numero"),
    Mistake(isssteson, after: "clave: 6\n", "valor: 12", "valor: 9.5", "meta-otro-numero"),
    Mistake(isssteson, after: "clave: 2\n", "valor: 4", "valor: 5", "meta-otro-numero"),
    Mistake(inm, after: "id: \"5.1\"", "  valor: 5", "  valor: 4", "meta-otro-numero", offset: -3),
    Mistake(
      api, after: "id: \"4.3\"", "comparador: al menos", "comparador: más de",
      "meta-otro-comparador", offset: 1),
    Mistake(
      inm, after: "id: \"1.1\"", "unidad: \"%\"", "unidad: personas", "meta-otra-unidad",
      offset: -1),
    Mistake(secoem, after: "id: protocolo", "2025: 50%", "2025: \"50\"", "meta-anual-sin-unidad"),
    Mistake(
      isssteson, after: "clave: 2\n", "celebradas en el año/ Total", "celebradas en el año Total",
      "formula-sin-denominador", offset: -1),
    Mistake(
      isssteson, after: "clave: 4\n", "obligados a presentar)*100", "obligados a presentar*100",
      "formula-mal-formada"),
    Mistake(
      secoem, after: "id: linea-19", "concluidas/Número de auditorías programadas",
      "programadas/Número de auditorías concluidas", "formula-invertida"),
    Mistake(
      secoem, after: "id: linea-08",
      "realizadas}/\\text{Número de capacitaciones\n              programadas",
      "programadas}/\\text{Número de capacitaciones\n              realizadas", "formula-invertida",
      offset: -1),
    Mistake(inm, after: "", "**15 Actividades**", "**16 Actividades**", "cuenta-distinta"),
    Mistake(inm, after: "", "**15 Actividades**", "dieciséis actividades", "cuenta-distinta"),
    Mistake(
      inm, after: "---\nEn cumplimiento", "El PAT-2021 fue", "El PAT-2022 fue", "nombra-otro-anio"),
    Mistake(
      inm, after: "", "titulo: PROGRAMA ANUAL DE TRABAJO PAT 2021",
      "titulo: PROGRAMA ANUAL DE TRABAJO PAT 2020", "nombra-otro-anio"),
    Mistake(isssteson, after: "", "TRABAJO 2024", "TRABAJO 2023", "nombra-otro-anio", offset: -1),
    Mistake(api, after: "", "siglas: PAT 2020", "siglas: PAT 2019", "nombra-otro-anio"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told of at its line, and in few words`(mistake: Mistake) throws {
    let institution = String(mistake.file.prefix { $0 != "/" })
    let before = try ReviewedContent.real()
    var changedLine = 0
    let after = try ReviewedContent.real(institution) { text, name in
      guard name == mistake.file else { return text }
      let context =
        mistake.context.isEmpty
        ? text.startIndex..<text.startIndex
        : try #require(text.range(of: mistake.context))
      let place = try #require(
        text.range(of: mistake.old, range: context.upperBound..<text.endIndex))
      changedLine = text[..<place.lowerBound].components(separatedBy: "\n").count
      return text.replacingCharacters(in: place, with: mistake.new)
    }.diagnostics
    let new = after.filter { diagnostic in
      !before.contains { $0.rule == diagnostic.rule && $0.location == diagnostic.location }
    }
    let found = new.map { "\($0.rule.id) \($0.location.line - changedLine)" }
    #expect(found.contains("\(mistake.rule) \(mistake.offset)"), "\(found)")
    #expect(new.count <= 2, "\(found)")
  }

  /// For each file, what stands wrong in it and what ought to stand there.
  static let corrections = [
    conasami: [
      ("antes del 26 de junio de 2020", "antes del 26 de noviembre de 2020"),
      ("      - clave: 4.2.1\n", "      - clave: 4.2.1\n        indicador: Seguimiento\n"),
      ("      - clave: 4.3.1\n", "      - clave: 4.3.1\n        indicador: Protestas\n"),
      ("      - clave: 4.3.2\n", "      - clave: 4.3.2\n        indicador: Cartas\n"),
    ],
    inm: [("(PAT 2020)", "(PAT 2021)")],
    isssteson: [
      ("  - clave: 1\n", "  - clave: 1\n    indicador: Integrantes\n"),
      ("  - clave: 8\n", "  - clave: 8\n    indicador: Participación\n"),
      ("de compromiso firmadas)", "de compromiso firmadas/Total de cartas)*100"),
      ("SPI 2024/ *100", "SPI 2024/Total de convocatorias)*100"),
      ("fin: 31/12/2024\n    vence", "fin: 15/01/2025\n    vence"),
    ],
    secoem: [
      ("\"100\"", "100%"),
      ("denuncias recibidas/Número de denuncias atendidas", "atendidas/Número de recibidas"),
      ("recibidos/Número de informes publicados", "informes publicados/Número de recibidos"),
      ("registro atendidas)", "registro atendidas/Número de solicitudes de registro)"),
      (
        "            frecuencia: Annual\n            nota_de_revision",
        "            indicador: Porcentaje\n            nota_de_revision"
      ),
      (
        "          - id: protocolo\n",
        "          - id: protocolo\n            actividades: [{id: p, actividad: Protocolo}]\n"
      ),
    ],
    minutes: [("24 líneas", "26 líneas")],
  ]

  @Test(arguments: ["api-coatzacoalcos", "conasami", "inm", "isssteson", "secoem"])
  func `a programme that is put right raises none of these doubts`(institution: String) throws {
    let content = try ReviewedContent.real(institution) { text, name in
      try (Self.corrections[name] ?? []).reduce(text) { text, correction in
        try #require(text.contains(correction.0), "\(correction.0)")
        return text.replacingOccurrences(of: correction.0, with: correction.1)
      }
    }
    let families = [
      "plazo-", "clave-", "indicador-", "actividad-", "meta-", "formula-", "cuenta-", "nombra-",
    ]
    let doubts = content.diagnostics.filter { diagnostic in
      families.contains(where: diagnostic.rule.id.hasPrefix)
    }
    #expect(doubts.map { "\($0.rule.id) \($0.location.line)" } == [])
  }
}
