import Programmes
import TestFolders
import Testing

/// What calendars tell programs of what changes: RFC 5545, sections 3.8.4.7 and 3.8.7.
struct EventRevisionTests {
  private struct Event: Equatable {
    let file: String
    let lines: [String]

    func callAsFunction(_ name: String) -> String? {
      lines.first { $0.hasPrefix("\(name):") }.map { String($0.dropFirst(name.count + 1)) }
    }

    var isDone: Bool { self("SUMMARY")?.hasPrefix("✔ ") ?? false }
    var uid: String { self("UID") ?? "" }
    var sequence: Int { self("SEQUENCE").flatMap { Int($0) } ?? -1 }
  }

  private func events(
    of site: BuiltSite, in isWanted: (String) -> Bool = { $0.hasPrefix("calendario/") }
  ) -> [Event] {
    site.files.filter { $0.path.hasSuffix(".ics") && isWanted($0.path) }.flatMap { file in
      file.text.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst()
        .map { text in
          let lines = text.components(separatedBy: "\r\n").prefix { $0 != "END:VEVENT" }
          return Event(file: file.path, lines: Array(lines))
        }
    }
  }

  /// A programme whose activity the second of three reports calls off and the third takes up again, and an
  /// agreement that is cancelled after it.
  private func site(at cutoff: String) throws -> BuiltSite {
    func report(_ day: String, _ quarter: Int, _ said: String) -> String {
      "corte: \(day)\nperiodo: T\(quarter) 2024\nactividades:\n  - clave: 1\n\(said)"
    }
    let calledOff = """
          estado: cancelada
          motivo: No hay recursos.
          declara: Comité
          fecha_declaracion: 20/06/2024

      """
    let folder = try TemporaryFolder()
    for (path, text) in [
      "portal.yaml": """
      titulo: Portal
      url_base: https://x.example.org/
      identidad:
        dominio: x.example.org
        fecha: 01/01/2024

      """,
      "instituciones/ide/institucion.md": "---\nnombre: Ente de Ejemplo\nsiglas: IDE\n---\n",
      "instituciones/ide/pat-2024/programa.md": """
      ---
      titulo: Programa anual
      periodo: 2024
      aprobacion:
        fecha: 26/01/2024
      actividades:
        - clave: 1
          actividad: Dar un curso
          inicio: 01/02/2024
          fin: 15/12/2024
      ---
      """,
      "instituciones/ide/pat-2024/avances/t1.yaml": report("31/03/2024", 1, "    hecho: Sí.\n"),
      "instituciones/ide/pat-2024/avances/t2.yaml": report("30/06/2024", 2, calledOff),
      "instituciones/ide/pat-2024/avances/t3.yaml": report("30/09/2024", 3, "    hecho: Sí.\n"),
      "instituciones/ide/sesiones/2024-01-26.md": """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 26/01/2024
      acuerdos:
        - clave: A/1
          acuerdo: Se compra un buzón.
          fecha_limite: 01/12/2024
      ---
      """,
      "instituciones/ide/sesiones/2024-08-16.md": """
      ---
      titulo: Otra sesión
      tipo: ordinaria
      fecha: 16/08/2024
      seguimiento:
        - sesion: 26/01/2024
          acuerdo: A/1
          estado: cancelado
          fecha: 14/08/2024
          motivo: No hay recursos.
      ---
      """,
    ] { try folder.put(text, at: path) }
    let site = try BuiltSite(content: folder.path, cutoff: CalendarDate(iso: cutoff))
    #expect(site.diagnostics.isEmpty)
    return site
  }

  private func history(_ word: String) throws -> [String] {
    try ["2024-03-31", "2024-06-30", "2024-09-30"].map { day in
      let event = try #require(
        events(of: try site(at: day)).first {
          $0.file.hasSuffix("vencimientos.ics") && $0("SUMMARY")?.contains(word) == true
        })
      #expect(event("DTSTAMP") == event("LAST-MODIFIED"))
      return [event("STATUS"), event("SEQUENCE"), event("LAST-MODIFIED")?.prefix(8).description]
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test func `what is called off and taken up again is revised twice, on the days of the reports`()
    throws
  {
    #expect(
      try history("curso") == [
        "CONFIRMED 0 20240126", "CANCELLED 1 20240630", "CONFIRMED 2 20240930",
      ])
  }

  @Test func `an agreement that is cancelled is revised on the day of the session that tells it`()
    throws
  {
    #expect(
      try history("buzón") == [
        "CONFIRMED 0 20240126", "CONFIRMED 0 20240126", "CANCELLED 1 20240816",
      ])
  }

  @Test func `in the demonstration no revision is undone, and each status has its own`() throws {
    let sites = try ["2024-03-31", "2024-06-30", "2024-09-30", "2025-06-30"].map {
      try BuiltSite(
        content: "\(BuiltSite.repository)/Tests/Sites/demostracion/Content",
        cutoff: CalendarDate(iso: $0))
    }
    var known: [String: Event] = [:]
    var changes = 0
    for site in sites {
      for event in events(of: site) {
        guard let before = known.updateValue(event, forKey: event.uid) else { continue }
        #expect(event.sequence >= before.sequence, "\(event.lines)")
        if event("STATUS") != before("STATUS") || event.isDone != before.isDone {
          changes += 1
          #expect(event.sequence > before.sequence, "\(event.lines)")
          #expect(event("LAST-MODIFIED") ?? "" > before("LAST-MODIFIED") ?? "", "\(event.lines)")
        }
      }
    }
    #expect(changes > 3)
  }

  @Test func `what is fulfilled says so, and is not called off`() throws {
    let events = events(of: try KnownSite.demonstration.built())
    let done = events.filter(\.isDone)
    #expect(
      done.contains { $0("SUMMARY")?.hasPrefix("✔ Cumplida: 1.1.1 Impartir el curso") == true })
    #expect(done.allSatisfy { $0("STATUS") == "CONFIRMED" && $0.sequence > 0 })
    #expect(events.contains { !$0.isDone && $0("SUMMARY")?.hasPrefix("Vence: ") == true })
  }

  @Test(arguments: KnownSite.allCases)
  func `an event of one name is the same in all calendars`(known: KnownSite) throws {
    var events: [String: Event] = [:]
    for event in self.events(of: try known.built(), in: { _ in true }) {
      let first = events[event.uid] ?? event
      events[event.uid] = first
      #expect(event.lines == first.lines, "\(event.file), \(first.file)")
    }
    #expect(!events.isEmpty)
  }
}
