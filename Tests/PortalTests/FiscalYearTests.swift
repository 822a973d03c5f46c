import Diagnostics
import Foundation
import Programmes
import TestFolders
import Testing

/// A programme whose year begins with April: its first day is 1 April, its last 31 March of the next year.
struct FiscalYearTests {
  private static let content = [
    "portal.yaml": """
    titulo: Portal de ejemplo
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
    inicio_del_ejercicio: abril
    actividades:
      - clave: 1
        actividad: Dar un curso
        indicador: Cursos impartidos
        inicio: 01/04/2024
        fin: 15/02/2025
    ---
    """,
  ]

  private func site(
    at cutoff: String, with files: [String: String] = [:]
  ) throws -> BuiltSite {
    let folder = try TemporaryFolder()
    for (path, text) in Self.content.merging(files, uniquingKeysWith: { $1 }) {
      try folder.put(text, at: path)
    }
    return try BuiltSite(content: folder.path, cutoff: CalendarDate(iso: cutoff))
  }

  @Test func `a date in the last months of its year is no doubt`() throws {
    let site = try site(at: "2024-12-31")
    #expect(site.diagnostics.isEmpty)
    #expect(!site.reviews.flatMap(\.open).contains { $0.rule.id == "fecha-fuera-del-periodo" })
  }

  @Test(arguments: [("2024-03-31", true), ("2024-04-30", false), ("2025-09-30", false)])
  func `a report before it begins is a doubt, one soon after its end is not`(
    cutoff: String, isDoubt: Bool
  ) throws {
    let report = "corte: \(cutoff)\nperiodo: 2024\nactividades:\n  - clave: 1\n    hecho: Sí.\n"
    let site = try site(
      at: "2025-12-31", with: ["instituciones/ide/pat-2024/avances/uno.yaml": report])
    #expect(site.diagnostics.contains { $0.rule.id == "corte-fuera-del-programa" } == isDoubt)
  }

  @Test func `its timeline begins with its first month`() throws {
    let page = try #require(
      try site(at: "2024-12-31").text("instituciones/ide/pat-2024/index.html"))
    let months = "AMJJASONDEFM".map { "<span>\($0)</span>" }.joined()
    #expect(page.contains("<span class=\"escala-meses\" aria-hidden=\"true\">\(months)</span>"))
    #expect(page.contains("\"temporalCoverage\":\"2024-04-01/2025-03-31\""))
  }

  @Test(arguments: [("2024-03-31", false), ("2024-04-01", true)])
  func `it is asked for once it has begun`(cutoff: String, hasBegun: Bool) throws {
    let site = try site(at: cutoff)
    let rows = try #require(site.text("datos/transparencia.csv"))
    #expect(rows.contains("ide") == hasBegun)
    let unreported = try #require(site.text("sin-reporte/index.html"))
    #expect(unreported.contains("pat-2024/index.html") == hasBegun)
  }
}
