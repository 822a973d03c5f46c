import Foundation
import TestFolders
import Testing

/// What whoever asks for differences is told.
struct DiffTests {
  private let folder: TemporaryFolder
  private let programme = "Content/instituciones/ide/pat-2026/programa.md"

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", folder.path, "-c", "user.name=x", "-c", "user.email=x@example.org"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func change(_ old: String, _ new: String) throws {
    let text = try #require(folder.text(programme))
    #expect(text.contains(old))
    try folder.put(text.replacing(old, with: new), at: programme)
  }

  @Test func `two folders that say the same end with 0`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.complaint == "No hay diferencias.\n")
  }

  @Test func `a difference is told with its place and ends with 1`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("inicio: 02/03/2026", "inicio: 01/04/2026")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.output
        == "\(programme):7:13: ide · pat-2026: la actividad 1: el inicio pasó del 2026-03-02 al 2026-04-01, 30 días después\n"
    )
  }

  @Test(arguments: ["", "temporal", "./temporal/"])
  func `where the folder for what is only needed meanwhile lies makes no difference`(
    place: String
  ) throws {
    try folder.put("", at: "temporal/x")
    try git("init", "-q")
    try git("add", "Content")
    try git("commit", "-qm", "uno")
    let outcome = try Program.run(
      ["diff", "HEAD"], in: folder.path, environment: ["TMPDIR": place])
    #expect(outcome.status == 0)
    #expect(outcome.complaint == "No hay diferencias.\n")
    #expect(folder.files.filter { $0.hasPrefix("temporal/") } == ["temporal/x"])
  }

  @Test func `revisions of git are compared, and what lies there now`() throws {
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    try change("Invitar al curso", "Invitar a dos cursos")
    try git("commit", "-qam", "dos")
    try change("clave: 1", "clave: 2")
    let revisions = try Program.run("diff", "HEAD~1", "HEAD", in: folder.path)
    #expect(revisions.status == 1)
    #expect(revisions.output.contains("\(programme):6:16: ide · pat-2026: la actividad 1: cambió"))
    #expect(revisions.output.split(separator: "\n").count == 1)
    let now = try Program.run("diff", "HEAD", in: folder.path)
    #expect(now.output.contains("cambió la clave: decía «1» y ahora dice «2»"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(programme)")
    let gone = try Program.run("diff", "HEAD", in: folder.path)
    #expect(gone.output.hasPrefix("HEAD:Content/instituciones/ide/pat-2026/programa.md:"))
    #expect(gone.output.contains("se quitó el programa pat-2026"))
  }

  @Test func `a revision has what git keeps, whatever an archive would be given`() throws {
    try folder.put("*.md export-ignore\nportal.yaml export-subst\n", at: ".gitattributes")
    try folder.put("titulo: Portal\ndescripcion: Hasta $Format:%h$\n", at: "Content/portal.yaml")
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let index = try Data(contentsOf: URL(filePath: "\(folder.path)/.git/index"))
    let same = try Program.run("diff", "HEAD", in: folder.path)
    #expect(same.status == 0 && same.output.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/.git/index")) == index)
    let nothing = try Program.run("diff", "HEAD", "--content", ".git", in: folder.path)
    #expect(nothing.status == 74)
  }

  @Test func `other programs are told in JSON`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("inicio: 02/03/2026", "inicio: 01/04/2026")
    let outcome = try Program.run("diff", "Otro", "Content", "--format", "json", in: folder.path)
    let read = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let found = try #require((read?["diferencias"] as? [[String: Any]])?.first)
    #expect(found["cambio"] as? String == "pospuesto" && found["dias"] as? Int == 30)
    #expect(found["campo"] as? String == "inicio" && found["linea"] as? Int == 7)
  }

  @Test func `a file that changed otherwise is told as that`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("titulo: PAT 2026", "titulo: 'PAT 2026'")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("\(programme):1:1: el archivo cambió, sin que"))
  }

  @Test func `what has mistakes is not compared, and that is said`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("inicio: 02/03/2026", "inicio: 31/02/2026")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains("«Content» tiene errores (1)"))
  }

  @Test func `what is no folder and no revision ends with 74`() throws {
    let outside = try Program.run("diff", "v1", in: folder.path)
    #expect(outside.status == 74)
    #expect(outside.complaint.contains("«Content» no está en un repositorio de git"))
    try git("init", "-q")
    let unknown = try Program.run("diff", "v1", in: folder.path)
    #expect(unknown.status == 74)
    #expect(unknown.complaint.contains("«v1» no es una carpeta ni una revisión"))
    #expect(try Program.run("diff", in: folder.path).status == 64)
  }
}
