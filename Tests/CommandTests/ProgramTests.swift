import TestFolders
import Foundation
import Glibc
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

  @Test(arguments: [
    "check --format json", "check --format sarif", "check", "build --dry-run", "build", "--help",
    "diff Content Content --format json", "verify Public",
  ])
  func `what is said to nobody is not done`(order: String) throws {
    try folder.putContent()
    _ = try Program.run("build", in: folder.path)
    try folder.putContent(["notas.txt": "x"])
    let outcome = try Program.runInShell("exec \"$0\" \(order) >/dev/full", in: folder.path)
    #expect(outcome.status == 74)
    #expect(
      outcome.complaint.contains("no se pudo escribir la respuesta completa: no queda espacio"))
  }

  @Test func `a reader who has gone away is not told`() throws {
    // The program begins when nobody reads any more.
    let outcome = try Program.runInShell(
      "trap '' PIPE; mkfifo cola; : <cola & exec 3>cola; wait; \"$0\" --help >&3; echo $? >&2",
      in: folder.path)
    #expect(outcome.complaint == "74\n")
  }

  @Test func `a reader who is slow gets all of it`() throws {
    let activities = (1...600).map {
      "  - clave: \($0)\n    actividad: x\n    inicio: 31/02/2026\n"
    }
    let text = "---\ntitulo: P\nperiodo: 2026\nactividades:\n\(activities.joined())---\n"
    try folder.putContent(["instituciones/ide/pat-2026/programa.md": text])
    let whole = try Program.run("check", "--format", "json", in: folder.path).output
    #expect(whole.utf8.count > 100_000)
    let process = try Program.process(["check", "--format", "json"], in: folder.path)
    let pipe = Pipe()
    _ = fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK)
    process.standardOutput = pipe
    try process.run()
    try pipe.fileHandleForWriting.close()
    usleep(500_000)
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data(whole.utf8))
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
  }

  @Test func `an argument that is not UTF-8 names nothing`() throws {
    try folder.putContent()
    let outcome = try Program.runInShell(
      "exec \"$0\" build --output \"$(printf 'a\\377')\"", in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("«a\u{FFFD}» no está en UTF-8"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["Content"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pipe in the place of a file is not waited for`() throws {
    try folder.putContent()
    try folder.remove("Content/portal.yaml")
    for name in ["Content/portal.yaml", "acta.pdf"] {
      #expect(mkfifo("\(folder.path)/\(name)", 0o644) == 0)
    }
    #expect(try Program.run("check", in: folder.path).status == 1)
    let evidence = try Program.run(
      "new", "evidencia", "acta.pdf", "--programa", "ide/pat-2026", in: folder.path)
    #expect(evidence.status == 74)
    #expect(evidence.complaint.contains("«acta.pdf»: no es un archivo común"))
  }

  @Test func `names of others do nothing to a terminal`() throws {
    try folder.putContent()
    _ = try Program.run("build", in: folder.path)
    try folder.put("x", at: "Public/\u{1B}[2Jajeno.html")
    let outcome = try Program.run("verify", "Public", in: folder.path)
    #expect(outcome.complaint.hasPrefix("Public/\u{FFFD}[2Jajeno.html: error: no lo publicó"))
  }

  @Test func `no name does anything to a terminal where all goes well`() throws {
    try folder.putContent()
    let name = "\u{1B}[2Juno\ndos"
    for arguments in [
      ["build", "--base-url", "https://a.mx", "--output", name], ["verify", name],
      ["schema", "--output", "s\(name)"],
      ["build", "--base-url", "https://a.mx", "--publish", "p\(name)"],
    ] {
      let outcome = try Program.run(arguments, in: folder.path)
      #expect(outcome.status == 0, "\(outcome.complaint)")
      #expect(outcome.output.contains("\u{FFFD}[2Juno dos"))
      #expect(!outcome.output.contains("\u{1B}"))
      #expect(outcome.output.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: ["evidencias/a.pdf", "avances/t1.yaml"])
  func `what is no file is told of, and not waited for`(name: String) throws {
    let path = "Content/instituciones/ide/pat-2026/\(name)"
    try folder.putContent()
    try folder.put("", at: path)
    try folder.remove(path)
    #expect(mkfifo("\(folder.path)/\(path)", 0o644) == 0)
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("\(path):1:1: warning: "))
    #expect(outcome.complaint.contains("algo que no es un archivo común"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `of many keys that nobody knows the first are told, and all are counted`() throws {
    let keys = (1...20_000).map { "k\($0): 1\n" }.joined()
    try folder.putContent([
      "instituciones/ide/pat-2026/programa.md":
        "---\ntitulo: P\nperiodo: 2026\n\(keys)---\n"
    ])
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("programa.md:103:1: error: "))
    #expect(!outcome.complaint.contains("programa.md:104:1: error: "))
    #expect(outcome.complaint.contains("programa.md: error: y 19900 más de lo mismo"))
    #expect(outcome.output.contains("errores: 20000,"))
    let json = try Program.run("check", "--format", "json", in: folder.path)
    let read = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let found = try #require(read?["diagnosticos"] as? [[String: Any]])
    #expect(found.count { $0["regla"] as? String == "clave-desconocida" } == 20_000)
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
