import ContentLoading
import Diagnostics
import Programmes
import Testing

/// Indicators that are computed and compared, and the bounds of the portal.
struct CatalogueRecordTests {
  @Test func `an indicator says how it is computed`() throws {
    let indicator = try #require(try programme(Sample.programme).outline.indicators.first).indicator
    let calculation = indicator.calculation
    #expect(calculation.formula?.text == "(PC / PT) * 100")
    #expect(calculation.variables.map { $0.symbol?.text } == ["PC", "PT"])
    #expect(
      calculation.variables.map(\.name.text) == ["Personas capacitadas", "Personas adscritas"])
    #expect(calculation.variables.map { $0.unit?.text } == ["personas", nil])
    #expect(calculation.variables.map { $0.whole?.text } == ["PT", nil])
    #expect(calculation.accumulation == .incremental)
    #expect(calculation.places == 1)
    #expect(calculation.standard?.text == "capacitacion")
  }

  @Test func `a target may be a text for each quarter, in their order`() throws {
    let indicators = try programme(Sample.programme).outline.indicators.map(\.indicator)
    let target = try #require(indicators.first { $0.key.slug.text == "anual" }?.target)
    #expect(target.quarterly.map(\.quarter) == [1, 2])
    #expect(target.quarterly.map(\.text.text) == ["diez", "20 %"])
    #expect(target.quarterly.map { $0.value?.number.description } == [nil, "20"])
    #expect(target.quarterSense == .accumulated)
    #expect(target.yearly.map(\.year) == [2026, 2027])
  }

  @Test func `a catalogue has the editions of its indicators`() throws {
    let loaded = portal(["indicadores.yaml": Sample.standardIndicators])
    let indicators = try #require(loaded.value?.standardIndicators)
    #expect(indicators.map(\.id.text) == ["capacitacion", "denuncias"])
    let indicator = try #require(indicators.first)
    #expect(indicator.name.text == "Indicador de capacitación")
    #expect(indicator.definition?.text == "Cuántas personas se capacitaron")
    #expect(indicator.source?.text == "Tabla oficial")
    #expect(indicator.editions.map(\.year) == [2020, 2021])
    #expect(indicator.editions.map { $0.target?.text?.text } == ["Al menos 30 %", "Al menos 35 %"])
    #expect(indicator.editions.map { $0.note?.text } == ["Primer año", nil])
    #expect(indicator.caveats.words == ["En 2020 solo cuentan los cursos presenciales"])
    #expect(indicator.location.line == 2)
  }

  @Test func `an indicator of the catalogue is asked for by its name`() throws {
    let programme =
      "---\ntitulo: P\nperiodo: 2026\nindicadores:\n  - {id: a, indicador: x, estandar: Capacitacion}\n---\n"
    let known = try #require(Slug(exactly: "capacitacion"))
    let other = try #require(Slug(exactly: "denuncias"))
    func problems(_ standards: [Slug]?) throws -> [Diagnostic] {
      try institution(programme, reports: [:], evidence: [:], standards: standards).diagnostics
    }
    #expect(try problems([other, known]).isEmpty)
    #expect(try problems(nil).isEmpty)
    #expect(try problems([other]).map(outline) == ["5:37 estandar-inexistente"])
    #expect(try problems([other]).first?.values["sugerencia"] == nil)
  }

  @Test func `bounds have their numbers and their source`() throws {
    let thresholds = try #require(
      portal(["portal.yaml": Sample.portal]).value?.settings.thresholds)
    #expect(thresholds.tolerance?.points.percent.description == "20")
    #expect(thresholds.tolerance?.source.text == "Lineamientos del comité")
    #expect(thresholds.tolerance?.link?.address == "https://ejemplo.gob.mx/lineamientos")
    #expect(thresholds.trafficLight?.acceptable.percent.description == "5")
    #expect(thresholds.trafficLight?.risk.percent.description == "15")
    #expect(thresholds.trafficLight?.excess?.description == "30.5")
    #expect(thresholds.trafficLight?.source.text == "Guía de indicadores")
    #expect(thresholds.trafficLight?.link?.address == "https://ejemplo.gob.mx/guia")
    #expect(portal([:]).value?.settings.thresholds == Thresholds())
  }

  @Test(arguments: [
    ("riesgo:\n    puntos: 20\n", ["clave-faltante"]),
    ("riesgo:\n    fuente: x\n", ["clave-faltante"]),
    ("riesgo:\n    puntos: 200\n    fuente: x\n", ["porcentaje-invalido"]),
    ("semaforo:\n    aceptable: 5\n    riesgo: 15\n", ["clave-faltante"]),
    ("semaforo:\n    aceptable: 15\n    riesgo: 15\n    fuente: x\n", ["semaforo-desordenado"]),
  ])
  func `a bound without its source is refused`(lines: String, expected: [String]) {
    let found = portal(["portal.yaml": "titulo: P\numbrales:\n  " + lines]).diagnostics
    #expect(found.map(\.rule.id) == expected)
  }

  @Test func `symbolic links are named, and nothing in them is read`() {
    let loaded = Loaded<Portal>(
      reading: [file("Content/portal.yaml", "titulo: P\n")], root: "Content", links: ["paginas"])
    #expect(
      loaded.diagnostics.map { "\($0.location) \($0.rule.id)" } == [
        "Content/paginas:1:1 enlace-simbolico"
      ])
  }
}
