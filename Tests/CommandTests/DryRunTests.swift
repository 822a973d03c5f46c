import Foundation
import TestFolders
import Testing

/// What a build says that it would change.
struct DryRunTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent(["paginas/ayuda.md": "---\ntitulo: Ayuda\n---\nAsí.\n"])
  }

  private func run(_ more: String..., date: String = "2026-06-30") throws -> Program.Outcome {
    try Program.run(["build", "--fecha", date] + more, in: folder.path)
  }

  @Test func `where there is no site all is new, and nothing is written`() throws {
    let outcome = try run("--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Cambiaría en Public: páginas nuevas "))
    #expect(outcome.output.contains("Por ser la primera publicación en esa carpeta:\n"))
    #expect(outcome.output.contains("  página nueva    /instituciones/ide/pat-2026/\n"))
    #expect(!folder.exists("Public"))
  }

  @Test func `where nothing would change that is said`() throws {
    _ = try run()
    #expect(try run("--dry-run").output == "Ninguna página ni ningún dato cambiaría en Public.\n")
  }

  @Test func `a page is told with the file that it would change for`() throws {
    _ = try run()
    let before = try folder.contents("Public")
    let place = "Content/instituciones/ide/pat-2026/programa.md"
    let text = try #require(folder.text(place))
    try folder.put(text.replacing("Invitar al curso", with: "Invitar a dos cursos"), at: place)
    try folder.put("---\ntitulo: Contacto\n---\nx\n", at: "Content/paginas/contacto.md")
    try folder.remove("Content/paginas/ayuda.md")
    let outcome = try run("--dry-run", "--publish", "Public")
    #expect(outcome.status == 0)
    let groups = outcome.output.split(separator: "Por ").dropFirst().map(String.init)
    let programme = try #require(
      groups.first { $0.contains("página cambiada /instituciones/ide/pat-2026/actividades/1/\n") })
    #expect(programme.hasPrefix("\(place), que cambió:\n"))
    let page = try #require(groups.first { $0.contains("página nueva    /contacto/\n") })
    #expect(page.contains("Content/paginas/contacto.md, que es nuevo"))
    #expect(!page.contains("ayuda.md"))
    let gone = try #require(groups.first { $0.contains("página quitada  /ayuda/\n") })
    #expect(gone.contains("Content/paginas/ayuda.md, que ya no está"))
    #expect(try folder.contents("Public") == before)
    #expect(!folder.exists(".Public.vitrina"))
  }

  @Test(arguments: ["Invitar a dos cursos", "Invitar al taller"])
  func `what earlier builds left makes no difference, and stays as it is`(words: String) throws {
    _ = try run()
    let place = "Content/instituciones/ide/pat-2026/programa.md"
    let text = try #require(folder.text(place))
    try folder.put(
      text.replacing("Invitar al curso", with: words) + "\nUna oración más.\n", at: place)
    let (site, memory) = (try folder.contents("Public"), try folder.contents(".Public.memoria"))
    let outcome = try run("--dry-run")
    #expect(outcome.output.contains("  página cambiada /instituciones/ide/pat-2026/\n"))
    #expect(try outcome.output == run("--dry-run", "--desde-cero").output)
    #expect(try folder.contents("Public") == site)
    #expect(try folder.contents(".Public.memoria") == memory)
    #expect(try run().status == 0)
    #expect(try run("--dry-run").output == "Ninguna página ni ningún dato cambiaría en Public.\n")
  }

  @Test func `another date is told as what it is`() throws {
    _ = try run()
    let outcome = try run("--dry-run", date: "2026-07-31")
    #expect(
      outcome.output.contains("la fecha de corte, que pasa del 2026-06-30 al 2026-07-31"))
  }

  @Test func `a page that somebody changed is told too`() throws {
    _ = try run()
    try folder.put("x", at: "Public/index.html")
    let outcome = try run("--dry-run")
    #expect(outcome.output.contains("  página cambiada /\n"))
    #expect(outcome.output.contains("cambiado o borrado a mano"))
  }

  @Test func `what stands in the way is told before it does`() throws {
    try folder.put("ajeno", at: "Public/index.html")
    let outcome = try run("--dry-run")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("Public/index.html: error: "))
  }

  @Test(arguments: [
    ["build", "--output", "a", "--publish", "b"], ["build", "--rollback"],
    ["build", "--publish", "a", "--rollback", "--strict"], ["build", "--dry-run=sí"],
  ])
  func `options that do not go together are a wrong use`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.complaint.firstMatch(of: /\{[a-z]+\}/) == nil)
  }
}
