import ContentLoading
import Diagnostics
import Programmes
import Testing
import Wording

/// When a row begins and ends, as documents write it, and what is said of what is no date.
struct PlannedDateTests {
  private func loaded(_ lines: String, head: String = "periodo: 2023") -> Loaded<Institution> {
    let text = """
      ---
      titulo: PAT
      \(head)
      actividades:
        - clave: 1
          actividad: x
          \(lines)
      ---
      """
    return institution(["pat/programa.md": text])
  }

  private func remedies(_ loaded: Loaded<Institution>) -> [String?] {
    loaded.diagnostics.map { DiagnosticText(.spanish).remedy(of: $0) }
  }

  @Test(arguments: [
    ("primer trimestre de 2023", "2023-01-01", "2023-03-31"),
    ("T3 2023", "2023-07-01", "2023-09-30"), ("2023", "2023-01-01", "2023-12-31"),
    ("segundo bimestre de 2023", "2023-03-01", "2023-04-30"),
    ("primer cuatrimestre de 2023", "2023-01-01", "2023-04-30"),
    ("2º trimestre 2023", "2023-04-01", "2023-06-30"),
    ("Segundo Semestre de 2023", "2023-07-01", "2023-12-31"),
    ("primera quincena de abril de 2023", "2023-04-01", "2023-04-15"),
    ("Segunda quincena de febrero de 2023", "2023-02-16", "2023-02-28"),
    ("2a. quincena de abril 2023", "2023-04-16", "2023-04-30"),
    ("abril de 2023", "2023-04-01", "2023-04-30"),
  ])
  func `a row begins with the first day of a period and ends with its last`(
    text: String, first: String, last: String
  ) throws {
    let loaded = loaded("inicio: \(text)\n    fin: \(text)")
    #expect(loaded.diagnostics.map(outline) == [])
    let schedule = try #require(loaded.value?.programmes.first?.outline.activities.first?.activity)
      .schedule
    #expect(schedule.earliest?.iso == first)
    #expect(schedule.latest?.iso == last)
    #expect(schedule.periods.first?.start?.written.text == text)
  }

  @Test func `quarters are those of the programme's year`() throws {
    let loaded = loaded(
      "inicio: T1 2023\n    fin: T2 2023", head: "periodo: 2023\ninicio_del_ejercicio: abril")
    let schedule = loaded.value?.programmes.first?.outline.activities.first?.activity.schedule
    #expect(schedule?.earliest?.iso == "2023-04-01")
    #expect(schedule?.latest?.iso == "2023-09-30")
  }

  @Test(arguments: [
    ("31 dic 2023", "31/12/2023"), ("01-abr-2022", "01/04/2022"), ("01.04.2022", "01/04/2022"),
    ("Abril-2022", "abril de 2022"), ("viernes 1 de abril de 2022", "01/04/2022"),
    ("abril 1, 2022", "01/04/2022"),
    ("31/ene/2023", "31/01/2023"), ("2022.04.01", "01/04/2022"), ("31-ene.-2023", "31/01/2023"),
    ("15 sept 2023", "15/09/2023"), ("Viernes, 1 de abril del año 2022", "01/04/2022"),
    // The year is the programme's.
    ("septiembre", "septiembre de 2023"), ("Mes de Septiembre", "septiembre de 2023"),
    ("31 de enero", "31/01/2023"), ("31/01", "31/01/2023"), ("15-sep", "15/09/2023"),
    ("primer trimestre", "primer trimestre de 2023"), ("T1", "T1 de 2023"),
    ("segunda quincena de abril", "segunda quincena de abril de 2023"),
    // Of two figures the programme tells that they are a year, and spreadsheets that they follow a month.
    ("Mar-23", "marzo de 2023"), ("mar/23", "marzo de 2023"), ("marzo de 23", "marzo de 2023"),
    ("mar '23", "marzo de 2023"), ("03-23", "marzo de 2023"), ("mzo 2023", "marzo de 2023"),
    ("Apr-23", "abril de 2023"), ("March 2, 2023", "02/03/2023"), ("2-III-2023", "02/03/2023"),
    ("marzo2023", "marzo de 2023"), ("20230302", "02/03/2023"),
  ])
  func `a date in another form is told in one that is read`(text: String, meant: String) {
    let found = loaded("inicio: \(text)")
    #expect(found.diagnostics.map(outline) == ["7:13 fecha-invalida"])
    #expect(remedies(found) == ["Debe decir \(meant)"])
    #expect(loaded("fin: \(meant)").diagnostics.map(outline) == [])
  }

  @Test(arguments: [
    ("enero-diciembre de 2023", "inicio: enero de 2023", "fin: diciembre de 2023"),
    ("Del 1 de febrero al 30 de noviembre", "inicio: 01/02/2023", "fin: 30/11/2023"),
    ("Primer semestre de 2023.", "inicio: Primer semestre de 2023", "fin: Primer semestre de 2023"),
    (
      "Durante el segundo bimestre", "inicio: segundo bimestre de 2023",
      "fin: segundo bimestre de 2023"
    ),
    ("En marzo", "inicio: marzo de 2023", "fin: marzo de 2023"),
    ("Todo el año", "inicio: enero de 2023", "fin: diciembre de 2023"),
    ("A más tardar el 31 de marzo de 2023", nil, "fin: 31/03/2023"),
  ])
  func `words that read as dates are told with the lines that they ought to be`(
    words: String, start: String?, end: String
  ) throws {
    let found = loaded("cuando: \(words)")
    #expect(found.diagnostics.map(outline) == ["7:13 fechas-en-palabras"])
    let remedy = try #require(remedies(found).first ?? nil)
    #expect(remedy.contains("«\(end)»"))
    #expect(remedy.contains(start.map { "«\($0)»" } ?? "Añada «fin:"))
    let lines = [start, end].compactMap(\.self) + ["cuando: \(words)"]
    #expect(loaded(lines.joined(separator: "\n    ")).diagnostics.map(outline) == [])
  }

  @Test(arguments: [
    "Cuando corresponda", "según disponibilidad del curso", "según fechas del PAC_2020",
    "Anual", "En el mes", "Sesión 1/2", "Permanente", "al cierre del año", "3",
  ])
  func `words that are no dates stand as they are`(words: String) {
    #expect(loaded("cuando: \(words)").diagnostics.map(outline) == [])
  }

  @Test(arguments: [
    "primer trimestre de 2023", "T1 2023", "segunda quincena de abril de 2023", "marzo de 2023",
    "2023-03", "02/03/2023",
  ])
  func `when a row begins does not tell when it ends`(text: String) {
    #expect(loaded("inicio: \(text)").diagnostics.map(outline) == ["7:13 periodo-sin-fin"])
    #expect(loaded("inicio: \(text)\n    fin: \(text)").diagnostics.map(outline) == [])
    #expect(loaded("inicio: \(text)\n    cuando: si se puede").diagnostics.map(outline) == [])
    #expect(loaded("inicio: \(text)\n    repite: cada mes").diagnostics.map(outline) == [])
    #expect(
      loaded("inicio: \(text)\n    acciones:\n      - accion: Uno\n        cuando: luego")
        .diagnostics.map(outline) == [])
  }

  @Test func `the same months in both places are one mistake`() {
    #expect(
      loaded("inicio: marzo-abril\n    fin: marzo-abril").diagnostics.map(outline) == [
        "7:13 fecha-de-varios-meses"
      ])
    #expect(loaded("inicio: marzo-abril\n    fin: mayo-junio").diagnostics.count == 2)
  }

  @Test(arguments: [
    "febrero a julio de 2023", "febrero - julio 2023", "febrero a julio", "feb-jul", "feb/jul 2023",
  ])
  func `several months are two dates`(text: String) {
    let found = loaded("inicio: \(text)")
    #expect(found.diagnostics.map(outline) == ["7:13 fecha-de-varios-meses"])
    #expect(
      remedies(found)
        == ["Escriba en un renglón «inicio: febrero de 2023» y en otro «fin: julio de 2023»."])
  }

  @Test(arguments: [
    "ayer", "por definir", "31 feb 2023", "mar 5 abr",
    "12", "abril-22", "mar-01", "31/31", "permanente", "", "quinto trimestre", "20231302",
    "II 2023",
  ])
  func `what is no single date gets no date`(text: String) throws {
    let found = loaded("inicio: '\(text)'")
    let remedy = remedies(found).first ?? nil
    #expect(remedy?.contains("Debe decir") != true)
    #expect(text.isEmpty || remedy?.contains("use «cuando:»") == true)
  }

  @Test(arguments: [("02/03/23", "02/03/2023"), ("31-dic-23", "31/12/2023"), ("2-3-9", nil)])
  func `a year of two figures is told with four`(text: String, meant: String?) {
    let remedy = remedies(loaded("inicio: \(text)")).first ?? nil
    #expect(remedy?.contains(meant ?? "02/03/2023") == true)
  }

  @Test func `in a programme of several years nobody can tell which year is meant`() {
    let remedy = remedies(loaded("inicio: septiembre", head: "periodo: 2022-2024")).first ?? nil
    #expect(remedy?.contains("Debe decir") == false)
  }

  @Test func `where no words may stand they are not proposed`() throws {
    let head = "periodo: 2023\naprobacion:\n  fecha: "
    let slip = loaded("fin: 30/06/2023", head: head + "31-ene-2023")
    #expect(remedies(slip) == ["Debe decir 31/01/2023"])
    let words = loaded("fin: 30/06/2023", head: head + "en la sesión")
    #expect(words.diagnostics.map(\.rule) == [.notADate])
    #expect(remedies(words).first??.contains("cuando") == false)
    let period = loaded("fin: 30/06/2023", head: head + "T1 2023")
    #expect(period.diagnostics.map(\.rule) == [.notADate])
  }

  @Test func `where a day is needed no month is proposed`() throws {
    let report = "actividades:\n  - clave: 1.1\n    hecho: x\n    fin_real: "
    for (text, meant) in [("31-mar-2026", "31/03/2026"), ("mar-2026", nil)] {
      let found = try institution(
        reports: ["a.yaml": "corte: 31/03/2026\nperiodo: T1 2026\n" + report + text + "\n"],
        evidence: [:])
      let remedy = remedies(found).first ?? nil
      #expect(found.diagnostics.map(\.rule) == [.notADate])
      #expect(
        remedy
          == (meant.map { "Debe decir \($0)" } ?? "Escriba día/mes/año, por ejemplo 02/03/2026."))
    }
  }

  @Test(arguments: [
    ("02/03/2023 00:00", "02/03/2023"), ("2023-03-02T00:00:00", "02/03/2023"),
    ("2 mar 2023 08:30:00", "02/03/2023"), ("44987", "02/03/2023"), ("44987.0", "02/03/2023"),
  ])
  func `what a spreadsheet makes of a date is told as a date`(text: String, meant: String) {
    #expect(remedies(loaded("inicio: '\(text)'")) == ["Debe decir \(meant)"])
  }

  @Test(arguments: [
    ("1 al 15 de marzo", "01/03/2023", "15/03/2023"),
    ("todo el año", "enero de 2023", "diciembre de 2023"),
    ("1-15 marzo", "01/03/2023", "15/03/2023"),
    ("1 a 2 de abril de 2022", "01/04/2022", "02/04/2022"),
    ("28 de febrero al 3 de marzo de 2023", "28/02/2023", "03/03/2023"),
    ("02/03/2023 - 30/06/2023", "02/03/2023", "30/06/2023"),
    ("marzo 2023 a junio 2023", "marzo de 2023", "junio de 2023"),
  ])
  func `a period gets two lines`(text: String, first: String, last: String) {
    let remedy = remedies(loaded("inicio: \(text)")).first ?? nil
    #expect(remedy == "Escriba en un renglón «inicio: \(first)» y en otro «fin: \(last)».")
  }

  /// It would be outside the programme, which is told of as a doubt.
  @Test func `no date of the year after the programme's is proposed`() {
    #expect(
      remedies(loaded("inicio: 15 de diciembre al 10 de enero")) == [
        "Escriba el principio en un renglón «inicio: …» y el final en otro «fin: …», cada uno con su año."
      ])
  }

  @Test(arguments: [
    ("marzo", "marzo de 2024"), ("2 de marzo", "02/03/2024"), ("31 de mayo", "31/05/2023"),
    ("segunda quincena de enero", "segunda quincena de enero de 2024"), ("T4", "T4 de 2023"),
    ("mar-24", "marzo de 2024"),
  ])
  func `in a year that begins with another month the last months are of the next one`(
    text: String, meant: String
  ) {
    let found = loaded("inicio: \(text)", head: "periodo: 2023\ninicio_del_ejercicio: abril")
    #expect(remedies(found) == ["Debe decir \(meant)"])
  }

  @Test func `in a programme of several years a year of two figures may be one of them`() {
    let head = "periodo: 2022-2024"
    #expect(remedies(loaded("inicio: abr-24", head: head)) == ["Debe decir abril de 2024"])
    #expect(
      remedies(loaded("inicio: abr-25", head: head)).first??.contains("Debe decir") == false)
  }

  @Test func `where there is one date no two are proposed`() {
    let approval = "periodo: 2023\naprobacion:\n  fecha: 1 al 15 de marzo"
    let found = loaded("fin: 30/06/2023", head: approval)
    #expect(found.diagnostics.map(\.rule) == [.severalMonths])
    #expect(remedies(found) == ["Escriba una sola fecha, con su año."])
  }

  @Test(arguments: [
    ("Primer trimestre", "Primer trimestre de 2026"), ("enero-marzo", "enero-marzo de 2026"),
    ("Q1 2026", "T1 2026"), ("1er. Trim. 2026", "T1 2026"), ("ene-mar 2026", "enero-marzo de 2026"),
    ("enero a marzo 26", "enero-marzo de 2026"), ("Ene/26", "enero de 2026"), ("ayer", nil),
  ])
  func `a period of a report without its year gets that of its closing`(
    text: String, meant: String?
  ) throws {
    let report = "corte: 31/03/2026\nperiodo: \(text)\nresumen: x\n"
    let found = try institution(reports: ["a.yaml": report], evidence: [:])
    let remedy = remedies(found).first ?? nil
    #expect(
      meant.map { remedy == "¿Quiso decir «\($0)»?" } ?? (remedy?.contains("Quiso") == false))
  }
}
