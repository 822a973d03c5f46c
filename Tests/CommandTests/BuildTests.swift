import TestFolders
import Foundation
import Testing

/// What a build leaves on the disk.
struct BuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  private func build(_ output: String = "Public", jobs: String = "2") throws -> Program.Outcome {
    try Program.run(
      "build", "--output", output, "--fecha", "2026-06-30", "--jobs", jobs, in: folder.path)
  }

  @Test func `a build writes the site and says how much`() throws {
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(outcome.complaint.isEmpty)
    #expect(outcome.output.contains("Instituciones: 1; programas: 1; actividades: 1"))
    let files = try folder.contents("Public")
    for path in [
      "index.html", "404.html", "instituciones/ide/pat-2026/actividades/1/index.html",
      "calendario/2026/03/index.html", "robots.txt", "estilo.css",
    ] {
      #expect(files[path]?.isEmpty == false, "\(path)")
    }
  }

  @Test func `content with errors writes nothing`() throws {
    try folder.put("---\nnombre: x: y\n---\n", at: "Content/instituciones/ide/institucion.md")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("[yaml-dos-puntos]"))
    #expect(outcome.complaint.contains("No se escribió nada"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Public"))
  }

  @Test func `content with errors leaves the site as it was`() throws {
    _ = try build()
    let before = try folder.contents("Public")
    try folder.put("titulo: Otro\nno: existe\n", at: "Content/portal.yaml")
    #expect(try build().status == 1)
    #expect(try folder.contents("Public") == before)
  }

  @Test func `the same content and the same date give the same bytes`() throws {
    _ = try build("uno", jobs: "1")
    _ = try build("dos", jobs: "8")
    let one = try folder.contents("uno")
    #expect(try one == folder.contents("dos"))
    #expect(one.count > 10)
  }

  @Test func `what content no longer has goes from the site, what others put there stays`() throws {
    try folder.put("---\ntitulo: Ayuda\n---\nAsí.\n", at: "Content/paginas/ayuda.md")
    _ = try build()
    #expect(try folder.contents("Public")["ayuda/index.html"] != nil)
    try folder.put("www.ejemplo.gob.mx", at: "Public/CNAME")
    try FileManager.default.removeItem(atPath: "\(folder.path)/Content/paginas")
    _ = try build()
    let files = try folder.contents("Public")
    #expect(files["ayuda/index.html"] == nil)
    #expect(files["CNAME"] != nil && files["index.html"] != nil)
  }

  @Test func `the address may be told when it is built`() throws {
    let outcome = try Program.run(
      "build", "--base-url", "https://ejemplo.gob.mx/etica", in: folder.path)
    #expect(outcome.status == 0)
    let map = try #require(try folder.contents("Public")["sitemap.xml"])
    #expect(
      String(decoding: map, as: UTF8.self).contains("<loc>https://ejemplo.gob.mx/etica/</loc>"))
  }
}
