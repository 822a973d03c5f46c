import Foundation
import Programmes
import TestFolders
import Testing

/// What names an agreement in calendars and data: its key, and its place only where it has none.
struct AgreementIdentityTests {
  private static let minutes = "instituciones/ide/sesiones/2024-01-26.md"

  /// A session with these agreements, and one that tells of `CE/1`.
  private func site(_ agreements: String...) throws -> BuiltSite {
    let folder = try TemporaryFolder()
    for (path, text) in [
      "portal.yaml": "titulo: Portal\nurl_base: https://x.example.org/\n",
      "instituciones/ide/institucion.md": "---\nnombre: Ente de Ejemplo\nsiglas: IDE\n---\n",
      Self.minutes: """
      ---
      titulo: Sesión
      tipo: ordinaria
      fecha: 26/01/2024
      acuerdos:
      \(agreements.joined(separator: "\n"))
      ---
      """,
      "instituciones/ide/sesiones/2024-02-16.md": """
      ---
      titulo: Otra sesión
      tipo: ordinaria
      fecha: 16/02/2024
      seguimiento:
        - sesion: 26/01/2024
          acuerdo: CE/1
          nota: En trámite.
      ---
      """,
    ] { try folder.put(text, at: path) }
    return try BuiltSite(content: folder.path, cutoff: CalendarDate(iso: "2024-02-20"))
  }

  private func agreement(_ text: String, key: String? = nil) -> String {
    "  - acuerdo: \(text)\n    fecha_limite: 01/12/2024" + (key.map { "\n    clave: \($0)" } ?? "")
  }

  /// By the texts of the agreements.
  private func uids(_ site: BuiltSite, _ texts: String...) throws -> [String] {
    let calendar = try #require(site.text("calendario/vencimientos.ics"))
    let events = calendar.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT")
    return try texts.map { text in
      let event = try #require(events.first { $0.contains("SUMMARY") && $0.contains(text) })
      return String(try #require(event.firstMatch(of: /UID:([0-9a-f-]+)/)).1)
    }
  }

  private func rows(_ table: String, of site: BuiltSite) throws -> [[String: Any]] {
    let text = try #require(site.text("datos/\(table).json"))
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(document?[table] as? [[String: Any]])
  }

  @Test func `an agreement that is written first changes no event of one with a key`() throws {
    let before = try site(agreement("Comprar un buzón", key: "CE/1"), agreement("Dar un curso"))
    let after = try site(
      agreement("Aprobar el acta", key: "CE/0"), agreement("Comprar un buzón", key: "CE/1"),
      agreement("Dar un curso"))
    let names = try uids(before, "Comprar un buzón", "Dar un curso")
    let later = try uids(after, "Comprar un buzón", "Dar un curso", "Aprobar el acta")
    #expect(names[0] == later[0])
    // Without a key nothing tells it from another in its place.
    #expect(names[1] != later[1])
    #expect(Set(names + later).count == 4)
  }

  @Test func `data tell agreements apart by their keys, and those without by their numbers`() throws
  {
    let site = try site(
      agreement("Aprobar el acta", key: "2"), agreement("Dar un curso"),
      agreement("Comprar un buzón", key: "CE/1"))
    let agreements = try rows("acuerdos", of: site)
    #expect(
      Set(agreements.compactMap { $0["identificador"] as? String }) == ["2", "_2", "ce-1"])
    let told = try rows("seguimientos", of: site)
    #expect(told.map { $0["acuerdo"] as? String } == ["ce-1"])
  }
}
