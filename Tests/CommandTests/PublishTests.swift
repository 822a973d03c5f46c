import Foundation
import Glibc
import TestFolders
import Testing

/// What whoever publishes to a live folder is told.
struct PublishTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  private func publish(_ more: String...) throws -> Program.Outcome {
    try Program.run(["build", "--publish", "sitio público"] + more, in: folder.path)
  }

  @Test func `a site is exchanged, and the one before can be shown again`() throws {
    #expect(try publish("--fecha", "2026-06-30").status == 0)
    let first = try folder.contents("sitio público")
    #expect(try publish("--fecha", "2026-07-31").status == 0)
    #expect(try folder.contents("sitio público") != first)
    let outcome = try publish("--rollback")
    #expect(outcome.status == 0 && outcome.complaint.isEmpty)
    #expect(outcome.output.contains("al corte del 2026-06-30"))
    #expect(try folder.contents("sitio público") == first)
    #expect(try Program.run("verify", "sitio público", in: folder.path).status == 0)
  }

  @Test func `an order that was cut off once the version before was shown is not followed twice`()
    throws
  {
    #expect(try publish("--fecha", "2026-06-30").status == 0)
    let first = try folder.contents("sitio público")
    #expect(try publish("--fecha", "2026-07-31").status == 0)
    let second = try folder.contents("sitio público")
    #expect(try publish("--rollback").status == 0)
    // As it is in the moment after the exchange.
    let area = ".sitio público.vitrina"
    var shown = stat()
    stat("\(folder.path)/sitio público", &shown)
    rename("\(folder.path)/\(area)/anterior", "\(folder.path)/\(area)/nuevo")
    try folder.put("\(shown.st_ino)\0reponer\0fin\0", at: "\(area)/diario")
    let outcome = try publish("--rollback")
    #expect(outcome.status == 0 && outcome.output.contains("al corte del 2026-06-30"))
    #expect(try folder.contents("sitio público") == first)
    #expect(try publish("--rollback").status == 0)
    #expect(try folder.contents("sitio público") == second)
  }

  @Test func `where there is no site none is made to show again`() throws {
    let outcome = try Program.run("build", "--publish", "no/hay", "--rollback", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("no hay una versión anterior de «no/hay»"))
    #expect(!folder.exists("no"))
  }

  @Test func `the bytes are those of a folder that is written in place`() throws {
    _ = try publish("--fecha", "2026-06-30")
    _ = try Program.run("build", "--fecha", "2026-06-30", in: folder.path)
    #expect(try folder.contents("Public") == folder.contents("sitio público"))
  }

  @Test func `without a version before that is said and ends with 1`() throws {
    _ = try publish()
    let outcome = try publish("--rollback")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("no hay una versión anterior de «sitio público»"))
  }

  @Test func `a version before that is not as it was is not shown again`() throws {
    #expect(try publish("--fecha", "2026-06-30").status == 0)
    #expect(try publish("--fecha", "2026-07-31").status == 0)
    let earlier = ".sitio público.vitrina/anterior/index.html"
    try folder.put("ajeno", at: earlier)
    let outcome = try publish("--rollback")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("la versión anterior no está como se publicó"))
    #expect(
      outcome.complaint.hasSuffix(
        "vitrina: No se repuso la versión anterior: hay cosas que lo impiden (1). La que estaba sigue como estaba. Para volver a lo de antes, deje el contenido como estaba entonces y construya de nuevo\n"
      ))
  }

  @Test(arguments: ["--output", "--publish"])
  func `a site below a folder whose name is not UTF-8 is written there`(way: String) throws {
    try folder.putInLatin1("", at: "café/lugar/aquí.txt")
    let go = "cd \"$(printf 'caf\\351')\" && "
    let build = "\"$0\" build --content ../Content \(way) sitio"
    #expect(try Program.runInShell(go + build, in: folder.path).status == 0)
    #expect(folder.existsInLatin1("café/sitio/index.html"))
    #expect(try Program.runInShell(go + "ln -s \"$PWD\" ../enlace", in: folder.path).status == 0)
    try folder.put("titulo: Otro título\n", at: "Content/portal.yaml")
    let again = ["build", "--content", "Content", way, "enlace/sitio"]
    #expect(try Program.run(again, in: folder.path).status == 0)
    #expect(folder.text("enlace/sitio/index.html")?.contains("Otro título") == true)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/enlace/")
    #expect(Set(names.filter { $0.hasPrefix("s") }) == ["sitio"])
    #expect(folder.existsInLatin1("café/.sitio.memoria/.gitignore"))
    if way == "--publish" {
      #expect(
        try Program.runInShell(go + "\"$0\" build --publish sitio --rollback", in: folder.path)
          .status == 0)
      #expect(folder.text("enlace/sitio/index.html")?.contains("Otro título") == false)
    }
  }

  @Test(arguments: [true, false])
  func `what was set aside is told, whatever the build comes to`(isValid: Bool) throws {
    for day in ["2026-06-30", "2026-07-31"] { #expect(try publish("--fecha", day).status == 0) }
    // As a run leaves it that was cut off right after the exchange.
    let area = ".sitio público.vitrina"
    rename("\(folder.path)/\(area)/anterior", "\(folder.path)/\(area)/nuevo")
    try folder.put("de otro", at: "\(area)/nuevo/notas.txt")
    try folder.put("distinto", at: "sitio público/notas.txt")
    var shown = stat()
    stat("\(folder.path)/sitio público", &shown)
    try folder.put("\(shown.st_ino)\0fin\0", at: "\(area)/diario")
    if !isValid { try folder.put("no: existe\n", at: "Content/portal.yaml") }
    let outcome = try publish("--fecha", "2026-08-31")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("\(area)/ajenos/notas.txt: "))
    #expect(outcome.complaint.contains("No se escribió nada") == !isValid)
    #expect(folder.text("\(area)/ajenos/notas.txt") == "de otro")
  }

  @Test func `content with errors leaves the live site as it was`() throws {
    _ = try publish()
    let before = try folder.contents("sitio público")
    try folder.put("no: existe\n", at: "Content/portal.yaml")
    #expect(try publish().status == 1)
    #expect(try folder.contents("sitio público") == before)
    #expect(!folder.exists(".sitio público.vitrina"))
  }
}
