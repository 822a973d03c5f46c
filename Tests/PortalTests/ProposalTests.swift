import Foundation
import Programmes
import TestFolders
import Testing

/// A programme that awaits approval among those that are approved.
struct ProposalTests {
  private let site: BuiltSite
  private static let programme = "instituciones/secoem/pi-pea-2024-2026"
  private static let marked = "PI-PEA 2024-2026 (propuesta)"

  init() throws { site = try KnownSite.real.built() }

  private func page(_ path: String) throws -> String { try #require(site.text(path)).visibleText }

  @Test(arguments: [
    "", "ejes/1/", "actividades/", "actividades/linea-04/", "indicadores/", "documento/",
  ])
  func `its pages say at their top that it is one, and why`(path: String) throws {
    let page = try #require(site.text("\(Self.programme)/\(path)index.html"))
    let main = try #require(page.range(of: "</h1>").map { page[$0.upperBound...] }).prefix(300)
    #expect(main.contains("Propuesta, aún sin aprobar. La matriz llama «Lluvia de ideas»"))
    #expect(page.visibleText.contains(Self.marked))
  }

  @Test func `its reports say so too`() throws {
    let content = [
      "portal.yaml": "titulo: Portal de ejemplo\n",
      "instituciones/ide/institucion.md": "---\nnombre: Instituto ficticio\n---\n",
      "instituciones/ide/pat-2026/programa.md": """
      ---
      titulo: PAT 2026
      periodo: 2026
      propuesta: el comité lo votará en marzo
      ejes:
        - titulo: Único
          actividades:
            - clave: 1
              actividad: Difundir el código
              inicio: 01/01/2026
              fin: 31/12/2026
      ---

      """,
      "instituciones/ide/pat-2026/avances/2026-t1.yaml": """
      corte: 31/03/2026
      periodo: 2026-T1
      actividades:
        - clave: 1
          porcentaje: 10

      """,
    ]
    let folder = try TemporaryFolder()
    for (path, text) in content { try folder.put(text, at: path) }
    let site = try BuiltSite(content: folder.path)
    let pages = site.pages.filter { $0.path.hasPrefix("instituciones/ide/pat-2026/") }
    #expect(pages.contains { $0.path.hasSuffix("informes/2026-03-31/index.html") })
    for page in pages where !page.path.contains("/calendario/") {
      #expect(page.text.contains("aún sin aprobar. El comité lo votará en marzo"), "\(page.path)")
    }
  }

  @Test func `its figures are not told as those of a programme that was decided`() throws {
    let page = try page("\(Self.programme)/index.html")
    let source = try #require(site.text("\(Self.programme)/index.html"))
    #expect(source.contains("El \(Self.marked) prevé "))
    #expect(page.contains("muestra lo que se propuso, no lo que se hizo"))
    #expect(page.contains("Programa de implementación 2024–2026 (propuesta). Datos al"))
    #expect(try self.page("w/secoem/pi-pea-2024-2026/index.html").contains(Self.marked))
  }

  @Test(arguments: [
    "instituciones/secoem/index.html", "instituciones/index.html", "index.html",
  ])
  func `lists name it as one`(path: String) throws {
    #expect(try page(path).contains(Self.marked))
  }

  @Test func `nothing else is called a proposal`() throws {
    let others = site.pages.filter {
      $0.path.contains(/^instituciones\/[^\/]+\//) && !$0.path.contains("/secoem/")
    }
    #expect(others.count > 100)
    for page in others {
      #expect(!page.text.contains("(propuesta)") && !page.text.contains("aún sin aprobar"))
    }
  }

  @Test func `the data say why it is one`() throws {
    let text = try #require(site.text("datos/programas.json"))
    let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let rows = try #require(data?["programas"] as? [[String: Any]])
    let proposals = rows.filter { $0["propuesta"] != nil }
    #expect(proposals.map { $0["institucion"] as? String } == ["secoem"])
  }
}
