import Diagnostics
import Programmes
import Review
import SitePlan
import Testing
import Wording
@testable import Templates

@Suite struct StandardIndicatorPageTests {
  private func standard() throws -> StandardIndicator {
    StandardIndicator(
      id: try slug("capacitacion"), name: try words("Indicador de capacitación"),
      definition: try words("Qué parte del personal se capacitó."), source: nil,
      editions: [
        .init(year: 2023, target: try TargetSample.at(.atLeast, "50 %").target(), note: nil)
      ], caveats: [try words("En 2023 cuentan solo cursos presenciales.")], location: place)
  }

  private func programme(standard: String?) throws -> Programme {
    let calculation = Calculation(standard: try standard.map(slug))
    return try IndicatorSample(target: .at(.atLeast, "80 %"), calculation: calculation).programme([
      .numbers(("Atendidas", "70"), ("Recibidas", "100"))
    ])
  }

  @Test func `an indicator and its standard one lead to each other`() throws {
    let site = try PublishedSample(
      try programme(standard: "capacitacion"), standard: [try standard()])
    #expect(try site.indicator().contains("../../../../../indicadores/capacitacion/index.html"))
    let page = try site.page("indicadores/capacitacion/")
    #expect(page.contains("../../instituciones/ide/pat/indicadores/1/index.html"))
    for expected in [
      "Lo usa 1 programa de 1 institución. El único indicador tiene resultado.",
      "2024: no hay promedio, porque no hay dos resultados comparables.",
      "En 2023 cuentan solo cursos presenciales.", "Sin otro comparable en su año",
      "2023 Al menos 50 %",
    ] {
      #expect(page.shownText.contains(expected), "\(expected)")
    }
    #expect(page.shownText.contains("No se alcanzó: faltaron 10 puntos."))
    #expect(try site.page("indicadores/").contains("Qué parte del personal se capacitó."))
  }

  @Test func `the table shows the target that was compared, and the one of the year`() throws {
    let calculation = Calculation(
      accumulation: .cumulative, standard: try slug("capacitacion"))
    var target = TargetSample.at(.atLeast, "80 %")
    target.quarterly = [1: "20%", 2: "40%", 3: "60%", 4: "80%"]
    let programme = try IndicatorSample(target: target, calculation: calculation).programme([
      .numbers(("Atendidas", "71"), ("Recibidas", "100"), at: "2024-09-30")
    ])
    let page = try PublishedSample(programme, standard: [try standard()])
      .page("indicadores/capacitacion/")
    #expect(
      page.shownText.contains(
        "Al menos 60 %, la del tercer trimestre; la de todo el año es al menos 80 % 71 % Se alcanzó"
      ))
  }

  @Test func `bars are of one unit, and it is said that another has none`() throws {
    func results(_ target: String, _ told: [ToldSample]) throws -> [StandardResult] {
      let calculation = Calculation(standard: try slug("capacitacion"))
      let programme = try IndicatorSample(
        target: .at(.atLeast, target), calculation: calculation
      ).programme(told)
      return try SampleProgramme.institution(programme).summary(at: day("2024-12-31"))
        .standardResults
    }
    func text(_ results: [StandardResult]) throws -> String {
      let multiples = StandardMultiples(
        results: results, route: .standardIndicator(try slug("capacitacion")),
        words: Words(.spanish))
      return String(decoding: multiples.html.bytes, as: UTF8.self)
    }
    let told = try results("80 %", [.numbers(("Atendidas", "70"), ("Recibidas", "100"))])
    let silent = try results("5 cursos", [])
    #expect(try text(told + silent).ranges(of: "<svg").count == 1)
    #expect(try text(told + silent).contains("Lo que se mide en otra unidad no lleva barra."))
    #expect(try !text(told).contains("otra unidad"))
    #expect(try !text(silent).contains("<svg"))
  }

  @Test func `an empty catalogue has neither pages nor a way to them`() throws {
    let site = try PublishedSample(try programme(standard: nil))
    #expect(!site.pages.keys.contains { $0.hasPrefix("indicadores/") })
    #expect(try !site.page("").contains("indicadores/index.html"))
  }

  @Test func `a catalogue that nobody uses says so`() throws {
    let site = try PublishedSample(try programme(standard: nil), standard: [try standard()])
    let page = try site.page("indicadores/capacitacion/")
    #expect(page.shownText.contains("Ningún programa publicado lo usa."))
    #expect(try !site.indicator().contains("capacitacion"))
  }
}
