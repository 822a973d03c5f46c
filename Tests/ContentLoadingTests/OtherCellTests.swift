import ContentLoading
import Diagnostics
import Programmes
import Testing
import Wording

/// Columns of a document that no key of the content stands for.
struct OtherCellTests {
  private let programme: Programme

  init() throws {
    programme = try ContentLoadingTests.programme(Sample.programme)
  }

  @Test func `a row keeps them under the names of the document, in its order`() throws {
    let activity = try #require(
      try ContentLoadingTests.programme(Sample.activity).outline.activities.first?.activity)
    #expect(activity.otherCells.map(\.column) == ["Presupuesto", "Producto: cuál"])
    #expect(activity.otherCells.map(\.texts.words) == [["10,000"], ["Carteles", "Trípticos"]])
    #expect(activity.otherCells["Presupuesto"]?.location.line == 48)
    #expect(activity.otherCells["Sin llenar"] == nil)
    #expect(activity.steps.first?.otherCells.map(\.line) == ["Costo: Sin costo"])
    #expect(activity.indicator?.otherCells == [])
  }

  @Test func `so do an indicator, an axis and the programme itself`() {
    #expect(
      programme.outline.indicators.first?.indicator.otherCells.map(\.line) == [
        "Área que mide: Contraloría"
      ])
    #expect(programme.outline.axes.first?.heading.otherCells.map(\.line) == ["Peso del eje: 40 %"])
    #expect(programme.otherCells.map(\.line) == ["Elaboró: Unidad de Ética"])
  }

  @Test func `the programme has an objective of its own`() {
    #expect(programme.objectives.words == ["Objetivo general", "Objetivo particular"])
  }

  @Test(arguments: [
    ("otras_columnas: 10,000", ["7:21 forma-equivocada"]),
    ("otras_columnas:\n  - Presupuesto: 10,000", ["8:7 forma-equivocada"]),
    ("otras_columnas:\n  '': 10,000", ["8:7 forma-equivocada"]),
    ("otras_columnas:\n  Presupuesto:\n    Federal: 1", ["9:9 forma-equivocada"]),
    ("otras_columnas:\n  Costo: 1\n  Costo: 2", ["9:7 clave-repetida"]),
    ("otras_columnas:\n  inicio: 02/03/2026", ["8:7 columna-con-clave"]),
    ("otras_columnas:\n  Inicio: 02/03/2026\n  Tipo: Presencial", []),
    ("otra_columna:\n  Costo: 1", ["7:5 clave-desconocida"]),
    ("otras_columnas:", []), ("otras_columnas:\n  Costo:", []),
  ])
  func `what is no name with a text is told of`(lines: String, expected: [String]) {
    #expect(problems(ofActivity: lines) == expected)
  }

  @Test(arguments: [
    "presupuesto: 10,000", "poblacion_objetivo: Personal", "producto: Carteles", "cantidad: 40",
    "costo: 0", "población objetivo: x", "publico_objetivo: x", "recursos: Humanos",
  ])
  func `a column without a key is told where it goes`(line: String) throws {
    let name = try #require(line.split(separator: ":").first)
    let loaded = institution([
      "pat/programa.md":
        "---\ntitulo: P\nperiodo: 2026\nactividades:\n  - clave: 1\n    actividad: x\n    \(line)\n---\n"
    ])
    let found = try #require(loaded.diagnostics.first)
    #expect(loaded.diagnostics.map(outline) == ["7:5 clave-desconocida"])
    let remedy = try #require(DiagnosticText(.spanish).remedy(of: found))
    #expect(remedy.contains("debajo de «otras_columnas:»"), "\(remedy)")
    let shown = name.replacing("_", with: " ")
    #expect(remedy.contains("«\(shown.prefix(1).uppercased() + shown.dropFirst()): …»"))
  }

  @Test(arguments: [
    ("verificacion: Listas", "indicadores"), ("responsables: Enlaces", "indicadores"),
    ("riesgos: Falta de tiempo", "ejes"), ("responsables: Comité", nil), ("meta: 30 %", nil),
  ])
  func `a key of another record is a column here`(line: String, list: String?) throws {
    let row = list == "ejes" ? "  - titulo: x\n" : "  - id: x\n    indicador: y\n"
    let text = list.map { "\($0):\n\(row)    \(line)\n" } ?? "\(line)\n"
    let loaded = institution(["pat/programa.md": "---\ntitulo: P\nperiodo: 2026\n\(text)---\n"])
    let found = try #require(loaded.diagnostics.first)
    #expect(loaded.diagnostics.map(\.rule) == [.unknownKey])
    let remedy = try #require(DiagnosticText(.spanish).remedy(of: found))
    #expect(remedy.contains("debajo de «otras_columnas:»"), "\(remedy)")
  }
}
