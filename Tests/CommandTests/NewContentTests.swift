import Foundation
import Glibc
import TestFolders
import Testing

/// A portal from nothing.
struct NewContentTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), in: folder.path)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  @Test func `from an empty folder three orders make a portal that can be published`() throws {
    let lack = try run("check")
    #expect(lack.status == 74 && lack.complaint.contains("vitrina new institucion NOMBRE"))
    let institution = try run("new institucion ide")
    #expect(institution.status == 0, "\(institution.complaint)")
    #expect(institution.output.contains("vitrina new programa ide/pat-"))
    #expect(try run("new programa ide/pat-2026").status == 0)
    #expect(try run("new sesion ide --fecha 2026-02-12").status == 0)
    let check = try run("check")
    #expect(check.status == 0, "\(check.complaint)")
    let warnings = check.complaint.matches(of: #/(?m)^Content/.* warning: .* \[([a-z-]+)\]$/#)
    #expect(Set(warnings.map { String($0.1) }) == ["texto-provisional"])
    #expect(warnings.count == 4)
    #expect(try run("build").status == 0)
    #expect(folder.files.contains("Public/instituciones/ide/pat-2026/index.html"))
  }

  @Test func `git keeps the content, and not what is made of it`() throws {
    #expect(try run("new portal").output.contains(".gitignore"))
    #expect(try text(".gitignore").contains("/Public/\n/.Public.memoria/\n"))
    try folder.put("*.tmp\n", at: ".gitignore")
    try folder.remove("Content")
    #expect(try run("new institucion ide").status == 0)
    #expect(try text(".gitignore") == "*.tmp\n")
    try folder.remove(".gitignore")
    #expect(try run("new portal --content Otro/Contenido").status == 0)
    #expect(!folder.exists(".gitignore") && !folder.exists("Otro/.gitignore"))
  }

  @Test(arguments: [
    ("--content .", ".", "Content"), ("--content Content/instituciones", ".", "Content"),
    ("--content Content/instituciones/ide/pat-2026", ".", "Content"),
    ("", "Content/instituciones", ".."),
    ("--content ide", "Content/instituciones", ".."),
  ])
  func `whoever names a folder beside that of the content is told which it is`(
    option: String, place: String, meant: String
  ) throws {
    try folder.putContent()
    for order in ["check", "build", "new institucion otra", "new avance ide/pat-2026"] {
      let outcome = try Program.run(
        "\(order) \(option)".split(separator: " ").map(String.init), in: "\(folder.path)/\(place)")
      #expect(outcome.status == 64, "\(order)")
      #expect(outcome.complaint.contains("«--content \(meant)»"), "\(outcome.complaint)")
    }
  }

  @Test func `a key that is no remark any more is a key`() throws {
    #expect(try run("new institucion ide").status == 0)
    #expect(try run("new programa ide/pi-2024-2026").status == 0)
    #expect(try run("new sesion ide --fecha 2026-02-12").status == 0)
    for path in folder.files where path.hasPrefix("Content/instituciones/") {
      let draft = try text(path)
      let keys = draft.replacing(#/(?m)^( *)#(?=[ a-z_]+:$)/#) { "\($0.1)" }
      #expect(keys != draft)
      try folder.put(keys, at: path)
    }
    let check = try run("check")
    let mistakes = check.complaint.matches(of: #/(?m)^Content/.* error: .* \[([a-z-]+)\]$/#)
    // Keys that must not be empty, once they are there, and nothing else.
    #expect(Set(mistakes.map { String($0.1) }).isSubset(of: ["clave-vacia"]), "\(check.complaint)")
    #expect(
      try text("Content/instituciones/ide/pi-2024-2026/programa.md").contains("periodo: 2024-2026"))
  }

  @Test func `nothing that is there is written over`() throws {
    #expect(try run("new institucion ide").status == 0)
    try folder.put("titulo: Otro\n", at: "Content/portal.yaml")
    for line in ["new institucion ide", "new portal", "new guia"] {
      let outcome = try run(line)
      #expect(outcome.status == 1 && outcome.complaint.contains("No se tocó"), "\(line)")
    }
    #expect(try text("Content/portal.yaml") == "titulo: Otro\n")
    #expect(try run("new institucion otra").output.contains("portal.yaml") == false)
  }

  @Test func `what can't be read is there all the same, and stays`() throws {
    #expect(try run("new institucion ide").status == 0)
    let guide = "\(folder.path)/Content/LEEME.md"
    try FileManager.default.removeItem(atPath: guide)
    // A pipe can't be read by anybody, root neither.
    #expect(mkfifo(guide, 0o644) == 0)
    let outcome = try run("new guia")
    #expect(outcome.status == 1 && outcome.complaint.contains("No se tocó"))
    #expect(folder.isPipe("Content/LEEME.md"))
  }

  @Test func `an institution whose file can't be read is not said to be none`() throws {
    let path = "Content/instituciones/ide/institucion.md"
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/\(path)", withIntermediateDirectories: true)
    let outcome = try run("new programa ide/pat-2026")
    #expect(outcome.status == 74 && outcome.complaint.contains("no se pudo leer «\(path)»"))
  }

  @Test(arguments: [
    ("new institucion INE-Colima", "por ejemplo ine-colima"),
    ("new programa nadie/pat-2026", "vitrina new institucion nadie"),
    ("new sesion nadie", "vitrina new institucion nadie"),
    ("new programa ide/sesiones", "ya es una página"),
    ("new programa ide/PAT-2026", "por ejemplo pat-2026"),
    ("new avance ide/pat-2026", "vitrina new programa ide/pat-2026»"),
    ("new avance ide/PAT-2026/x", "programa ide/pat-2026»"),
    ("new sesion nope/x", "por ejemplo nope"),
  ])
  func `a name that can't be is told what would do`(line: String, words: String) throws {
    #expect(try run("new institucion ide").status == 0)
    let outcome = try run(line)
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
  }

  @Test func `an institution without its file is told so, and not that there is none`() throws {
    try folder.put("titulo: P\n", at: "Content/portal.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/Content/instituciones/ide/pat-2026", withIntermediateDirectories: true
    )
    let outcome = try run("check")
    #expect(outcome.complaint.contains("ide/institucion.md:1:1: error: falta este archivo"))
    #expect(outcome.complaint.contains("«vitrina new institucion ide»"))
  }

  @Test func `a folder whose name can't be an address is told so first`() throws {
    try folder.putContent()
    try folder.put("1 Difundir", at: "Content/instituciones/ide/PAT 2027/fuente.txt")
    try folder.put("1 Difundir", at: "Content/instituciones/ide/calendario/fuente.txt")
    let complaint = try run("check").complaint
    #expect(complaint.contains("Cámbielo por «pat-2027»"), "\(complaint)")
    #expect(complaint.contains("[carpeta-reservada]"))
    #expect(!complaint.contains("vitrina new"))
  }

  @Test func `what is missing in another folder is made there`() throws {
    try folder.put("x", at: "Mi carpeta/instituciones/ide/pat-2026/fuente.txt")
    let complaint = try Program.run(["check", "--content", "Mi carpeta"], in: folder.path).complaint
    for order in ["portal", "institucion ide", "programa ide/pat-2026"] {
      #expect(complaint.contains("«vitrina new \(order) --content 'Mi carpeta'»"), "\(complaint)")
    }
    let none = try Program.run(["check", "--content", "C3"], in: folder.path).complaint
    #expect(none.contains("«vitrina new institucion NOMBRE --content C3»"))
    let report = try run("new avance ide/pat-2026 --content C3")
    #expect(report.complaint.contains("vitrina new institucion NOMBRE --content C3"))
    let meeting = try run("new sesion ide --content C3")
    #expect(meeting.complaint.contains("«vitrina new institucion ide --content C3»"))
  }

  @Test func `the guide is that of the program`() throws {
    #expect(try run("new guia").status == 0)
    let guide = try text("Content/LEEME.md")
    #expect(guide.hasPrefix("# Guía para quien edita") && guide.contains("### Claves de: portal"))
  }

  @Test func `whoever begins with the portal has the guide, too`() throws {
    #expect(try run("new portal").status == 0)
    #expect(try text("Content/LEEME.md").hasPrefix("# Guía para quien edita"))
  }

  @Test func `an order within the content folder is told where it is`() throws {
    #expect(try run("new portal").status == 0)
    let outcome = try Program.run("check", in: "\(folder.path)/Content")
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("«--content .»") && !outcome.complaint.contains("new "))
  }

  @Test func `a portal that does not know its address is told what it lacks`() throws {
    try folder.putContent()
    #expect(try run("build").output.contains("url_base: https://"))
    #expect(try run("build --base-url https://a.mx/").output.contains("url_base") == false)
    #expect(try run("build --strict").status == 0)
  }
}

extension TemporaryFolder {
  func isPipe(_ name: String) -> Bool {
    var status = stat()
    return lstat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }
}
