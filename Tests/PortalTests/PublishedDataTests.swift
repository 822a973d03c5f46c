import Foundation
import Programmes
import Testing

/// The data of the demonstration, held against what its reports and pages say.
struct PublishedDataTests {
  private let site: BuiltSite
  private static let water = "instituto-del-agua-de-altamar"
  private static let programme = "instituciones/\(water)/pat-2024"

  init() throws { site = try KnownSite.demonstration.built() }

  private typealias Row = [String: Any]

  private func document(_ path: String, of site: BuiltSite? = nil) throws -> Row {
    let text = try #require((site ?? self.site).text(path))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Row)
  }

  /// Those of the programme in progress, or of all.
  private func rows(_ table: String, ofAll: Bool = false) throws -> [Row] {
    let rows = try #require(try document("datos/\(table).json")[table] as? [Row])
    return rows.filter { row in
      ofAll
        || row["institucion"] as? String == Self.water
          && (row["programa"] as? String).map { $0 == "pat-2024" } ?? true
    }
  }

  private func row(_ table: String, _ facts: KeyValuePairs<String, String>) throws -> Row {
    try #require(
      try rows(table).first { row in
        facts.allSatisfy { name, value in row[name].map { "\($0)" } == value }
      })
  }

  // Reports and their corrections

  @Test func `an operand tells what the report writes, and what stands`() throws {
    let row = try row(
      "operandos",
      ["indicador": "3-1", "informe": "2024-03-31", "variable": "Denuncias atendidas"])
    #expect(row["valor_del_informe"] as? String == "3")
    #expect(row["valor"] as? Int == 4)
  }

  @Test(arguments: [
    ("1-1-2", "actividad", "fin_real", "2024-06-12", "2024-06-14"),
    ("4-1-1", "accion", "fin_real", "2024-05-03", "2024-05-10"),
    ("1-1-3", "actividad", "porcentaje", "45", "40"),
  ])
  func `an account tells what the report says, and what a later one put right`(
    activity: String, part: String, column: String, said: String, valid: String
  ) throws {
    let rows = try rows("avances").filter { row in
      row["actividad"] as? String == activity && row["parte"] as? String == part
        && row["\(column)_corregido"] != nil
    }
    #expect(rows.map { "\($0[column] ?? "")" } == [said])
    #expect(rows.map { "\($0["\(column)_corregido"] ?? "")" } == [valid])
    let all = try self.rows("avances")
    #expect(all.count { $0["fin_real"] != nil } > all.count { $0["fin_real_corregido"] != nil })
  }

  @Test func `a step has the days that reports give, as they stand`() throws {
    let row = try row("acciones", ["actividad": "4-1-1", "accion": "2"])
    #expect(row["fin_real"] as? String == "2024-05-10")
  }

  @Test func `a result tells how it was reported where it was put right since`() throws {
    let first = try row("resultados", ["indicador": "3-1", "informe": "2024-03-31"])
    #expect(first["corregido"] as? Bool == true)
    #expect(first["resultado"] as? Int == 80)
    #expect(first["resultado_informado"] as? Int == 60)
    let last = try row("resultados", ["indicador": "3-1", "informe": "2024-09-30"])
    #expect(last["corregido"] as? Bool == false)
    #expect(last["resultado_informado"] == nil)
  }

  @Test func `a difference is that of the result before it is rounded`() throws {
    let row = try row("resultados", ["indicador": "1-1", "informe": "2024-09-30"])
    #expect(row["resultado"].map { "\($0)" } == "71.3")
    #expect(row["diferencia"].map { "\($0)" } == "11.25")
    let page = try #require(site.text("\(Self.programme)/indicadores/1-1/index.html"))
    #expect(page.contains("11.25 de 60."))
  }

  @Test func `lights and deviations are those of the pages`() throws {
    let results = try rows("resultados", ofAll: true).filter { $0["semaforo"] != nil }
    #expect(Set(results.compactMap { $0["semaforo"] as? String }).count == 3)
    #expect(results.allSatisfy { $0["desviacion"] != nil })
    for row in try rows("indicadores", ofAll: true) {
      let page = try #require(site.text("\(row["pagina"] ?? "")index.html"))
      let light = row["semaforo"] as? String
      #expect(page.contains("Semáforo: ") == (light != nil))
      if let light { #expect(page.contains("Semáforo: \(light)"), "\(row)") }
    }
    let row = try row("indicadores", ["indicador": "1-1"])
    #expect(row["desviacion"].map { "\($0)" } == "18.75")
  }

  @Test func `an indicator without cases now tells its last result with cases`() throws {
    let row = try row("indicadores", ["indicador": "1-2"])
    #expect(row["resultado"] == nil)
    #expect(row["resultado_con_casos"] as? Int == 75)
    #expect(row["corte_del_resultado_con_casos"] as? String == "2024-06-30")
    let other = try self.row("indicadores", ["indicador": "1-1"])
    #expect(other["resultado_con_casos"] == nil)
  }

  @Test func `what counts as fulfilled by declaration alone is counted`() throws {
    let programmes = try rows("programas", ofAll: true)
    let activities = try rows("actividades", ofAll: true)
    for row in programmes where row["informes"] as? Int != 0 {
      let declared = activities.count { activity in
        ["institucion", "programa"].allSatisfy { activity[$0] as? String == row[$0] as? String }
          && activity["estatus"] as? String == "cumplida" && activity["estatus_por_fechas"] != nil
      }
      #expect(row["cumplidas_por_declaracion"] as? Int == declared)
      let page = try #require(site.text("\(row["pagina"] ?? "")index.html"))
      #expect(page.contains("\(declared) por declaración, sin evidencia") == (declared > 0))
    }
    #expect(programmes.contains { $0["cumplidas_por_declaracion"] as? Int == 1 })
  }

  @Test func `days that are put right are written as all days of the data`() throws {
    let days = try rows("correcciones").filter { $0["dato"] as? String == "fin_real" }
    #expect(days.map { $0["decia"] as? String } == ["2024-06-12", "2024-05-03"])
    #expect(days.map { $0["debe_decir"] as? String } == ["2024-06-14", "2024-05-10"])
  }

  @Test func `what a report says is of its own day, and stays when the portal's comes later`()
    throws
  {
    let later = try BuiltSite(
      content: "\(BuiltSite.repository)/Tests/Sites/demostracion/Content",
      cutoff: CalendarDate(iso: "2025-06-30"))
    let names = ["informe.csv", "informe.json"]
    let frozen = site.files.filter { file in
      names.contains { file.path.hasSuffix("/\($0)") }
    }
    #expect(frozen.count == 44)
    for file in frozen {
      #expect(later.text(file.path) == file.text, "\(file.path)")
    }
    let folder = "\(Self.programme)/informes/2024-06-30"
    #expect(try document("\(folder)/informe.json")["fecha_de_corte"] as? String == "2024-06-30")
    let csv = try #require(site.text("\(folder)/informe.csv"))
    #expect(!csv.contains(",2024-09-30,"))
    #expect(csv.components(separatedBy: ",2024-06-30,Licencia ficticia").count == 15)
  }

  // What rules come to

  @Test func `every time of a rule is in the data with its status, number and days`() throws {
    let own = try document("\(Self.programme)/actividades/2-1-1/actividad.json")
    let times = try #require(own["entregas"] as? [Row])
    #expect(times.count == 12)
    #expect(times.map { $0["numero"] as? Int } == Array(1...12))
    #expect(times[5]["vence"] as? String == "2024-06-09")
    #expect(times.count { $0["estatus"] as? String == "vencida" } == 2)
    #expect(times.allSatisfy { $0["motivo_del_estatus"] != nil })
    let same = try rows("entregas").filter { $0["actividad"] as? String == "2-1-1" }
    #expect(same.count == 12)
    // Reports name a time by that number.
    let told = try row("avances", ["actividad": "2-1-1", "parte": "entrega", "numero": "6"])
    let sixth = try row("entregas", ["actividad": "2-1-1", "parte": "entrega", "numero": "6"])
    #expect(told["fin_real"] as? String == sixth["fin_real"] as? String)
  }

  @Test func `every deadline that is counted is in the data`() throws {
    let deadlines = try rows("entregas").filter { $0["parte"] as? String == "plazo" }
    #expect(deadlines.map { $0["inicio"] as? String } == ["2024-01-26", "2024-05-10"])
    #expect(deadlines.map { $0["vence"] as? String } == ["2024-02-02", "2024-05-20"])
    #expect(
      try #require(site.text("datos/entregas.csv")).contains(",plazo,2,2024-05-10,2024-05-20,"))
  }

  @Test func `what a report says of a time or a deadline is found among these`() throws {
    let known = Set(
      try rows("entregas").map {
        "\($0["actividad"] ?? "") \($0["parte"] ?? "") \($0["numero"] ?? "")"
      })
    let told = try rows("avances").filter { ["entrega", "plazo"].contains($0["parte"] as? String) }
    let names = told.map { "\($0["actividad"] ?? "") \($0["parte"] ?? "") \($0["numero"] ?? "")" }
    #expect(names.contains("4-1-1 plazo 1") && names.contains("2-1-1 entrega 6"))
    #expect(names.allSatisfy(known.contains))
    let evidence = try rows("evidencias").filter { $0["actividad"] as? String == "4-1-1" }
    #expect(evidence.contains { $0["parte"] as? String == "plazo" })
  }

  @Test func `a deadline of a session that is still to come is not in the data yet`() throws {
    let earlier = try BuiltSite(
      content: "\(BuiltSite.repository)/Tests/Sites/demostracion/Content",
      cutoff: CalendarDate(iso: "2024-03-31"))
    let rows = try #require(try document("datos/entregas.json", of: earlier)["entregas"] as? [Row])
    let deadlines = rows.filter {
      $0["institucion"] as? String == Self.water && $0["parte"] as? String == "plazo"
    }
    #expect(deadlines.map { $0["inicio"] as? String } == ["2024-01-26"])
  }

  @Test func `what was late is told, by how many days, and counted`() throws {
    let late = try row("actividades", ["actividad": "1-1-2"])
    #expect(late["fuera_de_plazo"] as? Bool == true)
    #expect(late["dias_de_atraso"] as? Int == 14)
    let step = try row("acciones", ["actividad": "4-1-1", "accion": "2"])
    #expect(step["fuera_de_plazo"] as? Bool == true)
    let inTime = try row("acciones", ["actividad": "4-1-1", "accion": "1"])
    #expect(inTime["fuera_de_plazo"] as? Bool == false)
    #expect(inTime["dias_de_atraso"] == nil)
    let programmes = try rows("programas", ofAll: true)
    let counts = programmes.map { $0["cumplidas_fuera_de_plazo"] as? Int }
    let activities = try rows("actividades", ofAll: true)
    #expect(counts.compactMap { $0 }.reduce(0, +) == 6)
    #expect(activities.count { $0["fuera_de_plazo"] as? Bool == true } == 6)
    let silent = programmes.first { $0["informes"] as? Int == 0 }
    #expect(silent != nil && silent?["cumplidas_fuera_de_plazo"] == nil)
  }

  @Test(
    arguments: [
      ("actividades", "2-2-1", 31), ("actividades", "5-1-1", 30), ("actividades", "1-1-2", nil),
      ("actividades", "2-1-3", nil),
    ] as [(String, String, Int?)])
  func `what is overdue by its dates is told with the days since, whatever is declared`(
    table: String, activity: String, days: Int?
  ) throws {
    #expect(try row(table, ["actividad": activity])["dias_vencida"] as? Int == days)
  }

  @Test func `each time and each programme has its own days overdue`() throws {
    let sixth = try row("entregas", ["actividad": "2-1-1", "parte": "entrega", "numero": "6"])
    #expect(sixth["dias_vencida"] as? Int == 113)
    let all = try rows("actividades", ofAll: true)
    #expect(
      all.filter { $0["estatus"] as? String == "vencida" }.allSatisfy { $0["dias_vencida"] is Int })
  }

  @Test func `headings are found by their number`() throws {
    let headings = try rows("ejes")
    for activity in try rows("actividades") {
      let row = headings.first { $0["numero"] as? Int == activity["eje_numero"] as? Int }
      #expect(row?["nivel"] as? String == "eje")
      #expect(row?["eje"] as? String == activity["eje"] as? String)
    }
    let lines = try rows("actividades", ofAll: true).filter { $0["prioridad"] != nil }
    let priorities = try rows("ejes", ofAll: true).filter { $0["nivel"] as? String == "prioridad" }
    #expect(!lines.isEmpty)
    for line in lines {
      let row = priorities.first { row in
        ["institucion", "programa"].allSatisfy { row[$0] as? String == line[$0] as? String }
          && row["numero"] as? Int == line["prioridad_numero"] as? Int
      }
      let title = try #require(row?["titulo"] as? String)
      #expect((line["prioridad"] as? String)?.hasSuffix(title) == true)
    }
  }

  @Test func `a target that is bare tells in which unit it counts, and that nobody wrote it there`()
    throws
  {
    let bare = try row("metas", ["indicador": "2-1", "vigencia": "trimestre 2"])
    #expect(bare["unidad"] as? String == "materiales")
    #expect(bare["unidad_deducida"] as? Bool == true)
    let written = try row("metas", ["indicador": "1-1", "vigencia": "trimestre 2"])
    #expect(written["unidad"] as? String == "%")
    #expect(written["unidad_deducida"] as? Bool == false)
  }

  @Test func `a result by places has each of them in the data`() throws {
    let result = try row("resultados", ["indicador": "5-1", "informe": "2024-09-30"])
    #expect(result["forma_del_resultado"] as? String == "desglose")
    let places = try rows("desgloses").filter { $0["indicador"] as? String == "5-1" }
    #expect(places.count == 5)
    let reached = places.count { ($0["valor"] as? Int).map { $0 >= 2 } ?? false }
    #expect(result["lugares_que_la_alcanzan"] as? Int == reached)
  }

  // Committees

  @Test func `who the committee is, when nobody works and what sessions say is in the data`() throws
  {
    let members = try rows("integrantes")
    #expect(members.map { $0["numero"] as? Int } == [1, 2, 3])
    #expect(members[2]["nombre"] == nil)
    #expect(members[2]["area"] as? String == "Dirección Ficticia de Acuíferos")
    let days = try rows("inhabiles")
    #expect(days.count == 11)
    #expect(days[3]["inicio"] as? String == "2024-03-28")
    #expect(days[3]["fin"] as? String == "2024-03-29")
    let told = try row("seguimientos", ["sesion": "2024-01-26", "numero": "3"])
    #expect(told["sesion_que_informa"] as? String == "2024-08-14")
    #expect(told["estado"] as? String == "cancelado")
    #expect(told["motivo"] as? String == "El buzón en línea basta.")
    for row in members + days + [told] {
      #expect(site.text("\(row["pagina"] ?? "")index.html") != nil)
    }
  }

  @Test func `the standard indicators are those that indicators name`() throws {
    let known = Set(
      try rows("indicadores_comunes", ofAll: true).map { $0["indicador_comun"] as? String })
    let named = try rows("indicadores", ofAll: true).compactMap { $0["indicador_comun"] as? String }
    #expect(!named.isEmpty && named.allSatisfy(known.contains))
    #expect(try rows("ediciones", ofAll: true).allSatisfy { $0["anio"] is Int })
  }

  @Test func `the glossary and the bounds are those of the portal's own files`() throws {
    let terms = try rows("glosario", ofAll: true)
    #expect(!terms.isEmpty && terms.allSatisfy { $0["archivo"] as? String == "glosario.yaml" })
    let bounds = try rows("umbrales", ofAll: true)
    #expect(bounds.allSatisfy { $0["archivo"] as? String == "portal.yaml" })
    #expect(Set(bounds.compactMap { $0["umbral"] as? String }).count == bounds.count)
  }

  @Test func `the doubts about a programme are those that its page of the document shows`() throws {
    let site = try KnownSite.real.built()
    let rows = try #require(
      try document("datos/observaciones.json", of: site)["observaciones"] as? [Row])
    #expect(!rows.isEmpty)
    for (page, rows) in Dictionary(grouping: rows, by: { $0["pagina"] as? String ?? "" }) {
      let text = try #require(site.text("\(page)index.html"))
      let section = try #require(text.split(separator: "id=\"observaciones\"").last)
      let shown = try #require(section.split(separator: "</section>").first)
      #expect(shown.split(separator: "<li>").count - 1 == rows.count, "\(page)")
      #expect(rows.compactMap { $0["numero"] as? Int } == Array(1...rows.count))
    }
  }

  // Keys

  @Test func `the key of each table tells its rows apart, and references lead to rows`() throws {
    let package = try document("datos/datapackage.json")
    let resources = try #require(package["resources"] as? [Row])
    #expect(resources.count == 28)
    func values(_ names: [String], _ row: Row) -> [String] {
      names.map { name in row[name].map { "\($0)" } ?? "" }
    }
    for resource in resources {
      let table = try #require(resource["name"] as? String)
      let schema = try #require(resource["schema"] as? Row)
      let rows = try rows(table, ofAll: true)
      let key = try #require(schema["primaryKey"] as? [String])
      #expect(Set(rows.map { values(key, $0) }).count == rows.count, "\(table)")
      for reference in schema["foreignKeys"] as? [Row] ?? [] {
        let fields = try #require(reference["fields"] as? [String])
        let target = try #require(reference["reference"] as? Row)
        let columns = try #require(target["fields"] as? [String])
        let others = try self.rows(try #require(target["resource"] as? String), ofAll: true)
        let known = Set(others.map { values(columns, $0) })
        // A single column may be empty; of several, every row has all.
        let told = fields.count > 1 ? rows : rows.filter { $0[fields[0]] != nil }
        #expect(told.allSatisfy { known.contains(values(fields, $0)) }, "\(table)")
      }
    }
  }

  @Test func `agreements of a session without keys have a number`() throws {
    let rows = try rows("acuerdos").filter { $0["sesion"] as? String == "2024-08-14" }
    #expect(Set(rows.compactMap { $0["numero"] as? Int }) == [1, 2])
    #expect(rows.count { $0["clave"] == nil } == 1)
  }
}
