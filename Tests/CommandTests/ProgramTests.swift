import TestFolders
import Foundation
import Testing

/// What whoever calls the program is told.
struct ProgramTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `help and version are said and are no mistake`() throws {
    let help = try Program.run("--help")
    #expect(help.status == 0 && help.complaint.isEmpty)
    for word in ["vitrina build", "vitrina check", "--content", "--strict", "--fecha", "64", "74"] {
      #expect(help.output.contains(word), "\(word)")
    }
    let version = try Program.run("--version")
    #expect(version.status == 0)
    #expect(version.output.wholeMatch(of: /vitrina \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    [], ["publicar"], ["build", "--colour"], ["build", "--content"], ["check", "--format", "xml"],
  ])
  func `a wrong use ends with 64 and points to the help`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.hasPrefix("vitrina: "))
    #expect(outcome.complaint.contains("--help"))
    #expect(outcome.complaint.firstMatch(of: /\{[a-z]+\}/) == nil)
  }

  @Test func `content that is right ends with 0`() throws {
    try folder.putContent()
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.complaint.isEmpty)
    #expect(outcome.output == "El contenido está correcto.\n")
  }

  @Test func `content that is wrong ends with 1 and is said where`() throws {
    try folder.putContent(["portal.yaml": "título: x\n"])
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("Content/portal.yaml:1:1: error: "))
    #expect(outcome.output.contains("errores: 1, advertencias: 0"))
  }

  @Test func `a warning forbids nothing unless it is to`() throws {
    try folder.putContent(["notas.txt": "x"])
    #expect(try Program.run("check", in: folder.path).status == 0)
    #expect(try Program.run("check", "--strict", in: folder.path).status == 1)
    #expect(try Program.run("build", "--strict", in: folder.path).status == 1)
    #expect(try folder.contents("Public").isEmpty)
    #expect(try Program.run("build", in: folder.path).status == 0)
  }

  @Test(arguments: ["check", "build"])
  func `a folder that is not there ends with 74 and its name`(command: String) throws {
    let outcome = try Program.run(command, "--content", "No hay", in: folder.path)
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("«No hay»"))
    #expect(try folder.contents("Public").isEmpty)
  }

  @Test func `a place that can't be written ends with 74 and its name`() throws {
    try folder.putContent()
    try folder.put("x", at: "archivo")
    let outcome = try Program.run("build", "--output", "archivo/sitio", in: folder.path)
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("archivo/sitio"))
    #expect(try folder.contents("").keys.allSatisfy { !$0.hasPrefix("archivo/") })
  }

  @Test func `other programs are told on the standard output`() throws {
    try folder.putContent(["notas.txt": "x", "portal.yaml": "titulo: P\nurl: x\n"])
    let json = try Program.run("check", "--format", "json", in: folder.path)
    #expect(json.status == 1 && json.complaint.isEmpty)
    let read = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((read?["diagnosticos"] as? [[String: Any]])?.count == 2)
    let github = try Program.run("check", "--format", "github", in: folder.path)
    #expect(github.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    #expect(github.output.split(separator: "\n").count == 2)
    let sarif = try Program.run("check", "--format=sarif", in: folder.path)
    let log = try JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
  }
}
