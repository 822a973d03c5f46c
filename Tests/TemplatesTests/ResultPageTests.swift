import Diagnostics
import Programmes
import Review
import SitePlan
import Testing
import Wording

@testable import Templates

@Suite struct ResultPageTests {
  @Test func `the sum of several reports is shown with its parts, formula, numbers and result`()
    throws
  {
    let sample = IndicatorSample(
      target: .at(nil, "85 %", within: "10 días hábiles"),
      calculation: Calculation(accumulation: .incremental), baseline: "20 %")
    let programme = try sample.programme([
      .numbers(("Atendidas", "1"), ("Recibidas", "1"), at: "2024-03-31"),
      .numbers(("Atendidas", "1"), ("Recibidas", "2")),
    ])
    let page = try PublishedSample(programme).indicator()
    for expected in [
      "Resultado: 66.67 %; la meta: al menos 85 %, en 10 días hábiles o menos.",
      "2 (suma de 2 informes)", "3 (suma de 2 informes)", "(Atendidas / Recibidas) × 100",
      "(2 / 3) × 100 ≈ 66.67 % , redondeado a 2 decimales", "La fórmula es la del documento.",
      "Se toma como «al menos» porque el documento no lo dice.",
      "El resultado cuenta solo lo hecho dentro de 10 días hábiles.",
      "20 %: el resultado está 46.67 puntos arriba.", "Informe del cuarto trimestre de 2024",
    ] {
      #expect(page.shownText.contains(expected), "\(expected)")
    }
    #expect(!page.contains("No hay resultados publicados"))
  }

  @Test func `a stated result says who states it, and a formula whose it is`() throws {
    let stated = try IndicatorSample(formula: nil, target: .at(.atLeast, "80 %")).programme([
      ToldSample(result: "85%", source: "Oficio 12")
    ])
    #expect(
      try PublishedSample(stated).indicator().shownText.contains("Quién da el resultado Oficio 12"))
    let own = Calculation(formula: try words("(A / B) * 100"))
    let computed = try IndicatorSample(formula: nil, calculation: own).programme([
      .numbers(("A", "1"), ("B", "2"))
    ])
    #expect(
      try PublishedSample(computed).indicator().shownText.contains(
        "La fórmula es del portal: el documento no da una que se pueda calcular."))
  }

  @Test func `a correction is shown with both values and its reason`() throws {
    let correction = Correction(
      report: Located(try day("2024-03-31"), at: place), subject: .indicator(try slug("1")),
      replacement: .operand("Atendidas", try reported("35")), datum: try words("Atendidas"),
      was: try words("40"), shouldBe: try words("35"),
      reason: try words("Se contó dos veces una sesión."), location: place)
    var newer = ToldSample.numbers(("Atendidas", "50"), ("Recibidas", "100"))
    newer.corrections = [correction]
    let programme = try IndicatorSample(target: .at(.atLeast, "80 %")).programme([
      .numbers(("Atendidas", "40"), ("Recibidas", "100"), at: "2024-03-31"), newer,
    ])
    let text = try PublishedSample(programme).indicator().shownText
    #expect(
      text.contains("«Atendidas»: decía 40, debe decir 35. Motivo: Se contó dos veces una sesión."))
    #expect(text.contains("Resultado: 35 %; la meta: al menos 80 %."))
    #expect(!text.contains("Resultado: 40 %"))
    #expect(text.contains("con las correcciones hechas hasta el 31 de diciembre de 2024"))
    #expect(text.contains("Como se informó entonces: 40 %"))
  }

  @Test func `a report that was put right twice shows the chain and the value that stands`() throws
  {
    func correction(_ was: String, _ shouldBe: String, _ reason: String) throws -> Correction {
      Correction(
        report: Located(try day("2024-03-31"), at: place), subject: .indicator(try slug("1")),
        replacement: .operand("Atendidas", try reported(shouldBe)), datum: try words("Atendidas"),
        was: try words(was), shouldBe: try words(shouldBe), reason: try words(reason),
        location: place)
    }
    var june = ToldSample.numbers(("Atendidas", "50"), ("Recibidas", "100"), at: "2024-06-30")
    june.corrections = [try correction("3", "5", "Faltaban dos.")]
    var newest = ToldSample.numbers(("Atendidas", "60"), ("Recibidas", "100"))
    newest.corrections = [try correction("5", "4", "Una se contó dos veces.")]
    let programme = try IndicatorSample(target: .at(.atLeast, "80 %")).programme([
      .numbers(("Atendidas", "3"), ("Recibidas", "100"), at: "2024-03-31"), june, newest,
    ])
    let site = try PublishedSample(programme)
    let march = try site.page("instituciones/ide/pat/informes/2024-03-31/").shownText
    #expect(march.contains("Se corrigió después un dato de este informe."))
    #expect(march.contains("«Atendidas»: decía 3, debe decir 4, después de 2 correcciones:"))
    #expect(
      march.contains(
        "Informe al 30 de junio de 2024 : decía 3, debe decir 5. Motivo: Faltaban dos."))
    #expect(march.contains("decía 5, debe decir 4. Motivo: Una se contó dos veces."))
  }

  @Test func `a part of the year without cases says that it stands alone, and what was before`()
    throws
  {
    let programme = try IndicatorSample(target: .at(.atLeast, "80 %")).programme([
      .numbers(("Atendidas", "3"), ("Recibidas", "4"), at: "2024-06-30"),
      .numbers(("Atendidas", "0"), ("Recibidas", "0"), at: "2024-09-30"),
    ])
    let text = try PublishedSample(programme).indicator().shownText
    #expect(text.contains("No aplica: no hubo casos (0 de 0)."))
    #expect(text.contains("Último resultado con casos, del segundo trimestre de 2024: 75 %."))
    #expect(
      text.contains(
        "El resultado cuenta solo lo del tercer trimestre de 2024: no consta si los informes se suman."
      ))
  }

  @Test(
    arguments: [
      (
        nil,
        "El resultado cuenta solo lo del cuarto trimestre de 2024: no consta si los informes se suman."
      ),
      (
        .separate,
        "El resultado cuenta solo lo del cuarto trimestre de 2024: los informes no se suman."
      ),
      (.incremental, nil), (.cumulative, nil),
    ] as [(Accumulation?, String?)])
  func `a result of a part of the year says so`(
    accumulation: Accumulation?, sentence: String?
  ) throws {
    let sample = IndicatorSample(
      formula: "Cursos", calculation: Calculation(accumulation: accumulation))
    let programme = try sample.programme([
      .numbers(("Cursos", "1"), at: "2024-09-30"), .numbers(("Cursos", "1")),
    ])
    let text = try PublishedSample(programme).indicator().shownText
    #expect(text.contains("El resultado cuenta solo") == (sentence != nil))
    if let sentence { #expect(text.contains("31 de diciembre de 2024 . \(sentence)")) }
  }

  @Test func `a printed key goes before the name of its indicator`() throws {
    let printed = try IndicatorSample(printedKey: "1.1").programme([
      .numbers(("Atendidas", "1"), ("Recibidas", "1"))
    ])
    let site = try PublishedSample(printed)
    for path in ["", "indicadores/", "indicadores/1/", "informes/2024-12-31/"] {
      let page = try site.page("instituciones/ide/pat/\(path)")
      #expect(page.contains(">1.1 Indicador 1<"), "\(path)")
    }
    let unprinted = try PublishedSample(try IndicatorSample().programme([]))
    #expect(try unprinted.indicator().contains(">Indicador 1</h1>"))
  }

  @Test func `what is said of an indicator stands in the order of the document`() throws {
    func order(_ columns: Column...) throws -> [String] {
      let sample = IndicatorSample(
        target: .inWords, baseline: "20 %", direction: .ascending, objective: "Saber más",
        headings: ColumnHeadings(
          try columns.map { ColumnHeadings.Entry($0, try words("\($0.rawValue)!")) }))
      return try PublishedSample(sample.programme([])).page("instituciones/ide/pat/indicadores/")
        .matches(of: /<dt>([^<]*)<\/dt>/).map { String($0.1) }
    }
    #expect(try order() == ["Objetivo", "Meta", "Fórmula", "Línea base", "Sentido"])
    #expect(
      try order(.target, .formula, .objective, .indicator, .activity)
        == ["meta!", "formula!", "Línea base", "Sentido", "objetivo!"])
  }

  @Test func `a result without cases names the last one that had some`() throws {
    let programme = try IndicatorSample(target: .at(.atLeast, "80 %")).programme([
      .numbers(("Atendidas", "3"), ("Recibidas", "4"), at: "2024-06-30"),
      .numbers(("Atendidas", "0"), ("Recibidas", "0"), at: "2024-09-30"),
    ])
    let text = try PublishedSample(programme).indicator().shownText
    #expect(
      text.contains(
        "Último resultado con casos, del segundo trimestre de 2024: 75 %. Faltan 5 puntos"))
  }

  @Test func `a formula that is written for typesetting can be read, and as it is written too`()
    throws
  {
    let typeset = #"$(\text{Atendidas}/\text{Recibidas}) * 100$"#
    let programme = try IndicatorSample(formula: typeset).programme([])
    let text = try PublishedSample(programme).indicator().shownText
    #expect(
      text.contains("(Atendidas / Recibidas) × 100 En el documento: \(typeset)"))
    let plain = try IndicatorSample(formula: "Atendidas / Recibidas").programme([])
    #expect(try !PublishedSample(plain).indicator().shownText.contains("En el documento"))
  }

  @Test func `a report that gives only symbols is shown with their names`() throws {
    let sample = IndicatorSample(
      formula: "A / B",
      calculation: Calculation(variables: [
        Variable(
          symbol: try words("A"), name: try words("Proveedores con carta"), unit: nil, whole: nil)
      ]))
    let programme = try sample.programme([.numbers(("A", "812"), ("B", "1000"))])
    let report = try PublishedSample(programme).page("instituciones/ide/pat/informes/2024-12-31/")
    #expect(report.shownText.contains("A, Proveedores con carta 812 B 1000"))
  }

  @Test func `places are listed, and the least is marked with a word`() throws {
    let sample = IndicatorSample(
      formula: nil, target: .at(.atLeast, "2 riesgos", each: "2 procesos"))
    let programme = try sample.programme([
      ToldSample(breakdown: [("Adquisiciones", "1"), ("Obra", "3")])
    ])
    let text = try PublishedSample(programme).indicator().shownText
    #expect(text.contains("Adquisiciones 1 (el menor) Obra 3"))
  }

  @Test func `a light is shown only where the portal sets bounds, and with their source`() throws {
    let programme = try IndicatorSample(target: .at(.atLeast, "80 %")).programme([
      .numbers(("Atendidas", "70"), ("Recibidas", "100"))
    ])
    #expect(try !PublishedSample(programme).indicator().contains("Semáforo"))
    let light = TrafficLight(
      acceptable: try #require(Share(ExactDecimal(5))), risk: try #require(Share(ExactDecimal(15))),
      excess: nil, source: try words("Acuerdo 3"), link: nil)
    let text = try PublishedSample(programme, light: light).indicator().shownText
    #expect(
      text.contains(
        "Semáforo: con riesgo. Se aparta de la meta en 12.5 %: 10 de 80. Aceptable hasta con 5 % de desviación de la meta;"
      ))
    #expect(text.contains("Fuente de estos límites: Acuerdo 3."))
  }

  @Test func `an indicator of which reports are silent is without report`() throws {
    let programme = try IndicatorSample(target: .at(.atLeast, "80 %")).programme([
      .numbers(("Atendidas", "70"), ("Recibidas", "100"))
    ])
    let silent = Programme(
      slug: programme.slug, title: programme.title, acronym: nil, kind: .annual,
      years: programme.years, approval: nil, legalBasis: [], signatories: [],
      headings: ColumnHeadings(), presentation: nil, outline: programme.outline, notes: Notes(),
      source: nil,
      reports: [
        ProgressReport(cutoff: try day("2024-03-31"), period: .year(2024), location: place)
      ],
      location: place)
    let page = try PublishedSample(silent).indicator()
    #expect(page.contains("Sin reporte: ningún informe habla de este indicador."))
    #expect(page.contains("class=\"vacia\""))
  }
}
