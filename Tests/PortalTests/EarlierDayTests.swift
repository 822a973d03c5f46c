import Foundation
import Programmes
import Testing

/// The demonstration as it would have been published on days before its newest reports: nothing that was only told
/// later is in it.
struct EarlierDayTests {
  private static let days = ["2019-12-31", "2022-06-30", "2024-03-31", "2024-06-30", "2024-09-30"]
  private static let sites = Dictionary(
    uniqueKeysWithValues: days.map { day in
      (
        day,
        Result {
          try BuiltSite(
            content: "\(BuiltSite.repository)/Tests/Sites/demostracion/Content",
            cutoff: CalendarDate(iso: day))
        }
      )
    })

  private func site(on day: String) throws -> BuiltSite { try #require(Self.sites[day]).get() }

  private typealias Row = [String: Any]

  private func rows(_ table: String, on day: String) throws -> [Row] {
    let text = try #require(try site(on: day).text("datos/\(table).json"))
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Row
    return try #require(document?[table] as? [Row])
  }

  private func name(_ row: Row, _ columns: [String]) -> String {
    columns.map { "\(row[$0] ?? "")" }.joined(separator: " ")
  }

  @Test(arguments: days)
  func `tables count as many rows as the tables that they count have`(day: String) throws {
    for (table, column, counted, key) in [
      ("sesiones", "acuerdos", "acuerdos", ["institucion", "sesion"]),
      ("instituciones", "sesiones", "sesiones", ["institucion"]),
      ("instituciones", "programas", "programas", ["institucion"]),
      ("programas", "informes", "informes", ["institucion", "programa"]),
      ("programas", "actividades", "actividades", ["institucion", "programa"]),
    ] {
      let known = Dictionary(grouping: try rows(counted, on: day)) { name($0, key) }
      let counts = try rows(table, on: day).map { (name($0, key), $0[column] as? Int ?? 0) }
      #expect(!counts.isEmpty)
      for (name, count) in counts {
        #expect(count == known[name]?.count ?? 0, "\(table).\(column), \(name)")
      }
      #expect(counts.map(\.1).reduce(0, +) == known.values.map(\.count).reduce(0, +), "\(table)")
    }
  }

  /// Plans are of days to come; a report is approved after the day that its data reach to, and stays as it is.
  @Test(arguments: days)
  func `no day of record is later than the day of the data`(day: String) throws {
    for (table, columns) in [
      ("programas", ["fecha_de_aprobacion", "ultima_modificacion", "ultimo_informe"]),
      ("modificaciones", ["fecha"]), ("informes", ["informe"]), ("acuerdos", ["sesion"]),
      ("acuerdos", ["fecha_de_cierre"]),
      ("seguimientos", ["sesion", "sesion_que_informa", "fecha_de_cierre"]),
      ("acciones", ["inicio_real", "fin_real"]), ("actividades", ["inicio_real", "fin_real"]),
      ("avances", ["informe", "inicio_real", "fin_real"]), ("evidencias", ["informe", "fecha"]),
    ] {
      let later = try rows(table, on: day).flatMap { row in
        columns.compactMap { row[$0] as? String }.filter { $0 > day }
      }
      #expect(later.isEmpty, "\(table)")
    }
  }

  @Test(arguments: days)
  func `of a session to come only its plan is told`(day: String) throws {
    let sessions = try rows("sesiones", on: day)
    let records = [
      "asistentes", "ausentes", "acuerdos", "nombres_de_asistentes", "nombres_de_ausentes",
      "invitados", "coordinaron", "documentos_aprobados", "materiales_revisados", "observaciones",
      "acta", "hora",
    ]
    for session in sessions where session["estado"] as? String == "programada" {
      #expect(session["titulo"] != nil && session["tipo"] != nil)
      for column in records {
        let value = session[column]
        #expect(value == nil || (value as? [String])?.isEmpty == true, "\(column)")
      }
    }
    #expect(
      sessions.allSatisfy {
        ($0["sesion"] as? String ?? "") <= day || $0["estado"] as? String != "celebrada"
      })
  }

  @Test func `the page of a session to come has its agenda and no minutes`() throws {
    let path = "instituciones/municipio-de-villa-imaginaria/sesiones/2024-01-31/index.html"
    let before = try #require(try site(on: "2022-06-30").text(path))
    let after = try #require(try site(on: "2024-06-30").text(path))
    #expect(before.contains("Programada") && before.contains("id=\"orden\""))
    for word in ["asistentes", "acuerdos"] {
      #expect(!before.contains("id=\"\(word)\""), "\(word)")
      #expect(after.contains("id=\"\(word)\""), "\(word)")
    }
  }

  @Test(arguments: days)
  func `calendars and search know no agreement of a session to come`(day: String) throws {
    let site = try site(on: day)
    let sessions = site.files.filter { $0.path.hasSuffix(".ics") }.flatMap { file in
      file.text.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT").filter {
        $0.contains("SUMMARY:Vence: Acuerdo")
      }.compactMap { $0.firstMatch(of: /URL:.*\/sesiones\/([0-9-]{10})\//).map { String($0.1) } }
    }
    #expect(sessions.allSatisfy { $0 <= day })
    #expect(sessions.isEmpty == (day < "2023"))
    let plan = try #require(site.plan)
    let agreed = site.institutions.map(plan.summary).flatMap(\.findables).compactMap {
      if case .agreement(let session, _) = $0.subject { session.iso } else { nil }
    }
    #expect(agreed.allSatisfy { $0 <= day })
  }
}
