import Diagnostics
import Programmes
import Testing
import Wording

@testable import ContentLoading

/// What is proposed instead of a text that should be a record.
struct RecordAdviceTests {
  private static let examples: [(record: String, text: String, lines: [String]?)] = [
    ("dia-inhabil", "01/01/2026", ["fecha: 01/01/2026", "acuerdo: …"]),
    ("dia-inhabil", "Acuerdo 1/2026", ["acuerdo: Acuerdo 1/2026", "fecha: 31/01/2026"]),
    ("dia-inhabil", "Año nuevo", ["motivo: Año nuevo", "fecha: 31/01/2026", "acuerdo: …"]),
    ("evidencia", "www.ejemplo.mx/a", ["enlace: https://www.ejemplo.mx/a"]),
    ("evidencia", "www.ejemplo.mx", ["enlace: https://www.ejemplo.mx"]),
    ("evidencia", "ejemplo.gob.mx/acta.pdf", ["enlace: https://ejemplo.gob.mx/acta.pdf"]),
    ("actividad", "Difundir el código", ["actividad: Difundir el código", "clave: …"]),
    ("indicador", "Personas", ["indicador: Personas", "clave: …"]),
    ("acuerdo", "Se aprueba: todo", ["acuerdo: 'Se aprueba: todo'"]),
    ("evidencia", "acta.pdf", ["archivo: acta.pdf"]),
    ("comite", "Comité\n  de Ética", ["nombre: Comité de Ética"]),
    ("termino", "PAT", ["sigla: PAT", "significado: …"]),
    ("evidencia", "https://a.mx/acta.pdf", ["enlace: https://a.mx/acta.pdf"]),
    ("tolerancia", "20", ["puntos: 20", "fuente: …"]),
    ("meta", "Al menos 3", nil),
  ]

  @Test(arguments: examples)
  func `a text becomes the lines of a record that lacks no key`(
    record: String, text: String, lines: [String]?
  ) throws {
    let shape = try #require(RecordShape.all.first { $0.name == record })
    #expect(RecordExample(of: shape, saying: text)?.lines == lines)
  }

  @Test(arguments: [
    ("x", "x"), ("- x", "'- x'"), ("a: b", "'a: b'"), ("it's: x", "'it''s: x'"), ("a #1", "'a #1'"),
    ("@x", "'@x'"), ("a:b", "a:b"), ("", "''"), ("fin:", "'fin:'"),
  ])
  func `what YAML would read otherwise is in quotes`(text: String, value: String) {
    #expect(text.asValue == value)
  }

  @Test(arguments: [
    ("comite: CEPCI", "3:9", "renglón de abajo, con más sangría y con su clave: «nombre: CEPCI»"),
    ("comite:\n  - nombre: CEPCI", "4:3", "Aquí no va una lista: quite los guiones"),
  ])
  func `below a key it is written below`(lines: String, place: String, help: String) throws {
    let found = institution(["institucion.md": "---\nnombre: I\n\(lines)\n---\n"]).diagnostics
    #expect(found.map(outline) == ["\(place) forma-equivocada"])
    let remedy = try #require(found.first.flatMap { DiagnosticText(.spanish).remedy(of: $0) })
    #expect(remedy.contains(help))
  }

  @Test(arguments: [
    ("dias:\n  - 1 de enero", "«fecha: 01/01/2026», «acuerdo: …»"),
    ("dias:\n  - 46023", "«fecha: 01/01/2026», «acuerdo: …»"),
    (
      "dias:\n  - del 20 al 31 de diciembre",
      "«desde: 20/12/2026», «hasta: 31/12/2026», «acuerdo: …»"
    ),
    (
      "dias:\n  - 21 de diciembre al 6 de enero",
      "«desde: 21/12/2026», «hasta: 06/01/2027», «acuerdo: …»"
    ),
  ])
  func `a date is proposed as it is to be written`(lines: String, help: String) throws {
    for years in ["[2026]", "[2026, 2027]"] {
      let found = institution(["inhabiles.yaml": "anios: \(years)\n\(lines)\n"]).diagnostics
      #expect(found.map(outline) == ["3:5 forma-equivocada"])
      let remedy = try #require(found.first.flatMap { DiagnosticText(.spanish).remedy(of: $0) })
      #expect(remedy.contains(help))
    }
  }

  @Test(arguments: [
    ("acuerdos:\n  - 1: Se aprueba", "«clave: 1», «acuerdo: Se aprueba»"),
    ("acuerdos:\n  - CE/01: Se aprueba", "«clave: CE/01», «acuerdo: Se aprueba»"),
    ("asistentes:\n  - Eva Díaz: Presidenta", "«nombre: Eva Díaz», «cargo: Presidenta»"),
    ("acuerdos:\n  - Se turna: al OIC", "Póngale su clave: «acuerdo: 'Se turna: al OIC'»"),
  ])
  func `two texts on one line are told apart, once`(lines: String, help: String) throws {
    let text = "---\ntitulo: P\ntipo: ordinaria\nfecha: 12/02/2026\n\(lines)\n---\n"
    let found = institution(["sesiones/2026-02-12.md": text]).diagnostics
    #expect(found.map(outline) == ["6:5 clave-desconocida"])
    let remedy = try #require(found.first.flatMap { DiagnosticText(.spanish).remedy(of: $0) })
    #expect(remedy.contains(help))
  }

  @Test(arguments: [
    (
      "ignorar: texto-provisional",
      "«- regla: texto-provisional»; y en otro renglón, alineado con esa clave, por ejemplo: «motivo: …»"
    ),
    ("acuerdos: Se aprueba", "«- acuerdo: Se aprueba»"),
  ])
  func `a text in the place of a list gets all that an item needs`(
    line: String, help: String
  ) throws {
    let text = "---\ntitulo: P\ntipo: ordinaria\nfecha: 12/02/2026\n\(line)\n---\n"
    let found = institution(["sesiones/2026-02-12.md": text]).diagnostics
    let remedy = try #require(found.first.flatMap { DiagnosticText(.spanish).remedy(of: $0) })
    #expect(remedy.contains(help))
  }

  @Test(arguments: [
    ("2026/2027", "2026-2027"), ("enero a diciembre de 2026", "2026"),
    ("01/01/2026 - 31/12/2026", "2026"), ("bienal", nil), ("2026-1926", nil),
  ])
  func `years are found among other words`(period: String, meant: String?) {
    let text = "---\ntitulo: P\nperiodo: \(period)\n---\n"
    let found = institution(["pat/programa.md": text]).diagnostics
    #expect(found.map { $0.values["sugerencia"] } == [meant.map { .text($0) }])
  }

  @Test(arguments: [
    (
      "glosario.yaml", "PAT: Programa\nOIC: Órgano",
      "1:1 clave-desconocida Escriba un renglón «terminos:» y debajo cada elemento, con sangría, guion y "
        + "espacio: «- sigla: PAT», «- sigla: OIC»; y en otro renglón, alineado con esa clave, por ejemplo: "
        + "«significado: Programa»"
    ),
    (
      "glosario.yaml", "- sigla: PAT\n  significado: Programa",
      "1:1 forma-equivocada Escriba un renglón «terminos:» y deje la lista debajo de él."
    ),
    (
      "instituciones/ide/inhabiles.yaml", "- 01/01/2026\n- 02/02/2026",
      "1:1 forma-equivocada Escriba un renglón «dias:» y deje la lista debajo de él."
    ),
  ])
  func `a list that stands for the whole file is told its key, once`(
    path: String, text: String, told: String
  ) {
    let words = DiagnosticText(.spanish)
    let source = file("Content/\(path)", text + "\n")
    let found =
      path.hasPrefix("inst")
      ? institution([String(path.dropFirst("instituciones/ide/".count)): text + "\n"]).diagnostics
      : Loaded<Portal>(
        reading: [file("Content/portal.yaml", "titulo: P\n"), source], root: "Content"
      ).diagnostics
    #expect(found.map { "\(outline($0)) \(words.remedy(of: $0) ?? "")" } == [told])
  }

  @Test func `people below each other are told to be a list`() throws {
    let lines = "asistentes:\n  Eva Díaz: Presidenta\n  Luis Mora: Vocal"
    let text = "---\ntitulo: P\ntipo: ordinaria\nfecha: 12/02/2026\n\(lines)\n---\n"
    let found = institution(["sesiones/2026-02-12.md": text]).diagnostics
    #expect(found.map(outline) == ["6:3 forma-equivocada"])
    let remedy = try #require(found.first.flatMap { DiagnosticText(.spanish).remedy(of: $0) })
    #expect(remedy.contains("«- nombre: Eva Díaz», «- nombre: Luis Mora»"))
    #expect(remedy.hasSuffix("«cargo: Presidenta»"))
  }
}
