import Foundation
import Glibc
import TestFolders
import Testing

/// `vitrina new` makes files that can be published, and never touches others.
struct NewTests {
  private let folder: TemporaryFolder
  private var evidence: String { "Content/instituciones/ide/pat-2026/evidencias" }
  private var reports: String { "Content/instituciones/ide/pat-2026/avances" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    switch arguments.count {
    case 3: try Program.run(arguments[0], arguments[1], arguments[2], in: folder.path)
    default:
      try Program.run(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], in: folder.path)
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  @Test func `a file gets a safe name, and its lines for a report are printed`() throws {
    try folder.put("Firmas: 38\n", at: "Lista de Asistencia (1).TXT")
    let outcome = try run(
      "new", "evidencia", "Lista de Asistencia (1).TXT", "--programa", "ide/pat-2026")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("- archivo: lista-de-asistencia-1.txt"))
    #expect(outcome.output.contains("bytes: 11"))
    #expect(try text("\(evidence)/lista-de-asistencia-1.txt") == "Firmas: 38\n")
  }

  @Test func `a digest that is missing is written into the report`() throws {
    try folder.put("Firmas: 38\n", at: "\(evidence)/lista.txt")
    let report = """
      corte: 31/03/2026
      periodo: T1 2026
      actividades:
        - clave: 1
          fin_real: 20/03/2026
          evidencias:
            - archivo: lista.txt
              tipo: lista de asistencia

      """
    try folder.put(report, at: "\(reports)/t1.yaml")
    #expect(try Program.run("check", in: folder.path).status == 1)
    let outcome = try run("new", "evidencia", "\(evidence)/lista.txt")
    #expect(outcome.status == 0)
    #expect(try Program.run("check", in: folder.path).status == 0)
    // As `sha256sum` prints it.
    let sum = "1b2d985a5d2b2249b511e92f6d830372bb724e11419a926b8d13803f4fcc6cb5"
    let completed = try text("\(reports)/t1.yaml")
    #expect(completed.contains("sha256: \(sum)\n        bytes: 11\n"))
    #expect(try run("new", "evidencia", "\(evidence)/lista.txt").status == 0)
    #expect(try text("\(reports)/t1.yaml") == completed)
  }

  @Test func `a text with a key of a person is no evidence`() throws {
    let text = "Nombre,Clave\nAna,AAPR630321HDFLRC09\n"
    try folder.put(text, at: "datos.csv")
    let outcome = try run("new", "evidencia", "datos.csv", "--programa", "ide/pat-2026")
    #expect(outcome.status == 1)
    #expect(
      outcome.complaint.contains("datos.csv:2:5: error: hay una CURP («AAPR…»)"))
    #expect(!outcome.output.contains("lista para publicarse"))
    #expect(!outcome.complaint.contains("AAPR63"))
    #expect((try? self.text("\(evidence)/datos.csv")) == nil)
  }

  @Test(arguments: ["../../fuera", "ide/../ide/pat-2026", "ide", "/", "otra/pat-2026"])
  func `evidence goes to programmes of the content only`(programme: String) throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    try folder.put("---\n---\n", at: "fuera/programa.md")
    let before = folder.files
    let outcome = try run("new", "evidencia", "lista.txt", "--programa", programme)
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("no existe el programa «\(programme)»"))
    #expect(folder.files == before)
  }

  @Test func `a slash after a programme's name says nothing`() throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    let report = "corte: 31/03/2026\nperiodo: T1 2026\nactividades:\n  - clave: 1\n"
    try folder.put(
      report + "    evidencias:\n      - archivo: lista.txt\n        tipo: acta\n",
      at: "\(reports)/t1.yaml")
    let outcome = try run("new", "evidencia", "lista.txt", "--programa", "ide/pat-2026/")
    #expect(outcome.status == 0)
    #expect(try text("\(reports)/t1.yaml").contains("bytes: 11"))
    let new = try run("new", "avance", "ide/pat-2026/", "--corte", "2026-06-30")
    #expect(new.status == 0 && folder.exists("\(reports)/2026-06-30.yaml"))
  }

  @Test func `another file of the same name is not overwritten`() throws {
    try folder.put("Firmas: 38\n", at: "\(evidence)/lista.txt")
    try folder.put("Firmas: 39\n", at: "lista.txt")
    let outcome = try run("new", "evidencia", "lista.txt", "--programa", "ide/pat-2026")
    #expect(outcome.status == 1)
    #expect(try text("\(evidence)/lista.txt") == "Firmas: 38\n")
  }

  @Test func `a file of the same name that can't be read is not overwritten`() throws {
    try folder.put("", at: "\(evidence)/otro.txt")
    try folder.put("Firmas: 39\n", at: "lista.txt")
    #expect(mkfifo("\(folder.path)/\(evidence)/lista.txt", 0o644) == 0)
    let outcome = try run("new", "evidencia", "lista.txt", "--programa", "ide/pat-2026")
    #expect(outcome.status == 74 && outcome.complaint.contains("«\(evidence)/lista.txt»"))
    #expect(folder.isPipe("\(evidence)/lista.txt"))
  }

  @Test func `text under another ending gets the name of what it is`() throws {
    try folder.put("no es un PDF", at: "nota.pdf")
    #expect(try run("new", "evidencia", "nota.pdf", "--programa", "ide/pat-2026").status == 0)
    #expect(try text("\(evidence)/nota.txt") == "no es un PDF")
  }

  @Test func `nothing is written where a link leads, and no link is replaced`() throws {
    let manager = FileManager.default
    try folder.put("Firmas: 38\n", at: "lista.txt")
    try folder.put("Ajeno\n", at: "ajeno/uno.txt")
    for name in [reports, evidence] {
      try manager.createSymbolicLink(
        atPath: "\(folder.path)/\(name)", withDestinationPath: "\(folder.path)/ajeno")
    }
    let report = try run("new", "avance", "ide/pat-2026", "--corte", "2026-03-31")
    #expect(report.status == 1)
    #expect(
      report.complaint
        == "vitrina: «\(reports)» es un enlace simbólico, y no se sigue ni se reemplaza. Quítelo y repita\n"
    )
    let file = try run("new", "evidencia", "lista.txt")
    #expect(file.status == 1 && file.complaint.contains("«\(evidence)» es un enlace"))
    #expect(folder.files.filter { $0.hasPrefix("ajeno/") } == ["ajeno/uno.txt"])
    try manager.removeItem(atPath: "\(folder.path)/\(evidence)")
    try folder.put("", at: "\(evidence)/otro.txt")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/\(evidence)/lista.txt",
      withDestinationPath: "\(folder.path)/ajeno/uno.txt")
    let linked = try run("new", "evidencia", "lista.txt")
    #expect(linked.status == 1)
    #expect(linked.complaint.contains("«\(evidence)/lista.txt» es un enlace simbólico"))
    #expect(try text("\(evidence)/lista.txt") == "Ajeno\n")
  }

  @Test(arguments: [
    ("nota.html", "<script>alert(1)</script>", "evidencia-contenido-activo"),
    ("nota.txt", "", "evidencia-danada"),
  ])
  func `what can't be published is refused with its reason`(
    name: String, content: String, rule: String
  ) throws {
    try folder.put(content, at: name)
    let outcome = try run("new", "evidencia", name, "--programa", "ide/pat-2026")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("[\(rule)]"))
  }

  @Test(arguments: ["ide/pat-2099", "nadie/pat-2026", "ide", ""])
  func `a programme that is not there is named`(programme: String) throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    let evidence = try run("new", "evidencia", "lista.txt", "--programa", programme)
    #expect(evidence.status == (programme.isEmpty ? 64 : 1))
    if !programme.isEmpty { #expect(try run("new", "avance", programme).status == 1) }
  }

  @Test func `a new report has every activity, and passes the check when something is said of one`()
    throws
  {
    let outcome = try run("new", "avance", "ide/pat-2026", "--corte", "2026-03-31")
    #expect(outcome.status == 0)
    let draft = try text("\(reports)/2026-03-31.yaml")
    #expect(draft.contains("- clave: '1'"))
    let empty = try Program.run("check", in: folder.path)
    #expect(empty.status == 1 && empty.complaint.contains("[avance-vacio]"))
    try folder.put(
      draft.replacing("    hecho:", with: "    hecho: Se invitó."), at: "\(reports)/2026-03-31.yaml"
    )
    let check = try Program.run("check", "--strict", in: folder.path)
    #expect(check.status == 0, "\(check.complaint)")
    #expect(try run("new", "avance", "ide/pat-2026", "--corte", "2026-03-31").status == 1)
  }

  @Test func `without a date, a report is of the next period, until all have one`() throws {
    for (quarter, cutoff) in ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"].enumerated() {
      #expect(try run("new", "avance", "ide/pat-2026").status == 0)
      let report = try text("\(reports)/\(cutoff).yaml")
      #expect(report.hasPrefix("corte: \(cutoff)\nperiodo: T\(quarter + 1) 2026\n"))
    }
    let outcome = try run("new", "avance", "ide/pat-2026")
    #expect(outcome.status == 1 && outcome.complaint.contains("--corte AAAA-MM-DD"))
  }

  @Test func `a day that has a report is refused, whatever its file is called`() throws {
    try folder.put(
      "corte: 31/03/2026\nperiodo: T1 2026\nresumen: x\n", at: "\(reports)/primero.yaml")
    let outcome = try run("new", "avance", "ide/pat-2026", "--corte", "2026-03-31")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("avances/primero.yaml"))
    let other = try run("new", "avance", "ide/pat-2026", "--corte", "31/05/2026")
    #expect(other.status == 64 && other.complaint.contains("AAAA-MM-DD"))
  }

  @Test func `the only programme needs no name, and of several one must be named`() throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    #expect(try run("new", "evidencia", "lista.txt").status == 0)
    #expect(try text("\(evidence)/lista.txt") == "Firmas: 38\n")
    try folder.put(
      "---\ntitulo: PAT 2027\nperiodo: 2027\n---\n",
      at: "Content/instituciones/ide/pat-2027/programa.md")
    let outcome = try run("new", "evidencia", "lista.txt")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("--programa INSTITUCION/PROGRAMA"))
    #expect(outcome.complaint.contains("ide/pat-2026, ide/pat-2027"))
  }

  @Test(arguments: [["new"], ["new", "algo"], ["new", "evidencia"], ["new", "avance", "--x"]])
  func `an incomplete order is told how to go on`(arguments: [String]) throws {
    let outcome =
      switch arguments.count {
      case 1: try Program.run(arguments[0])
      case 2: try Program.run(arguments[0], arguments[1])
      default: try Program.run(arguments[0], arguments[1], arguments[2])
      }
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("Vea «vitrina new"))
  }
}
