import TestFolders
import Foundation
import Glibc
import Testing

/// A build after another one: what did not change is not made again, and nobody can tell.
struct RebuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent([
      "instituciones/otra/institucion.md": "---\nnombre: Otra institución\nsiglas: OI\n---\n",
      "instituciones/otra/pat-2026/programa.md": """
      ---
      titulo: PAT 2026 de otra
      periodo: 2026
      actividades:
        - clave: 1
          actividad: Difundir el código
          inicio: 02/03/2026
          fin: 30/04/2026
      ---
      """,
    ])
  }

  @discardableResult
  private func build(_ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["build", "--output", "Public", "--fecha", "2026-06-30"] + more, in: folder.path)
  }

  /// The site from nothing, in a folder that knows of no other.
  private func fresh(_ more: String...) throws -> [String: Data] {
    let outcome = try Program.run(
      ["build", "--output", "nueva", "--desde-cero", "--fecha", "2026-06-30"] + more,
      in: folder.path)
    #expect(outcome.status == 0)
    defer { try? folder.remove("nueva") }
    return try folder.contents("nueva")
  }

  private func inode(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/Public/\(name)")
    return try #require(facts[.systemFileNumber] as? Int)
  }

  @Test func `a second build of the same says the same and touches nothing`() throws {
    let first = try build()
    let before = try folder.contents("Public")
    let names = ["index.html", "manifiesto.json", "datos/actividades.csv"]
    let numbers = try names.map(inode)
    let second = try build()
    #expect(second.status == 0)
    #expect(second.output.prefix { $0 != "." } == first.output.prefix { $0 != "." })
    #expect(try folder.contents("Public") == before)
    #expect(try names.map(inode) == numbers)
  }

  enum Edit: CaseIterable {
    case word, sentence, sentences, glossary, settings, newInstitution, institutionGone,
      newProgramme, link, member, nonWorkingDays, standardIndicator
  }

  private func edit(_ edit: Edit) throws {
    switch edit {
    case .word:
      let path = "Content/instituciones/ide/pat-2026/programa.md"
      let text = try #require(folder.text(path))
      try folder.put(text.replacing("curso", with: "taller"), at: path)
    case .sentence: try append("\nUna oración más.\n", to: "ide/pat-2026/programa.md")
    case .sentences:
      try append("\nUna oración más.\n", to: "ide/pat-2026/programa.md")
      try append("\nUna oración menos.\n", to: "otra/institucion.md")
    case .glossary:
      try folder.put(
        "terminos:\n  - sigla: PAT\n    significado: Programa Anual de Trabajo\n",
        at: "Content/glosario.yaml")
    case .settings: try folder.put("titulo: Otro portal\n", at: "Content/portal.yaml")
    case .newInstitution:
      try folder.put("---\nnombre: La tercera\n---\n", at: "Content/instituciones/c/institucion.md")
    case .institutionGone: try folder.remove("Content/instituciones/otra")
    case .newProgramme:
      let text = try #require(folder.text("Content/instituciones/otra/pat-2026/programa.md"))
      try folder.put(
        text.replacing("2026", with: "2025"),
        at: "Content/instituciones/otra/pat-2025/programa.md")
    case .link:
      try folder.put(
        "---\nnombre: Otra institución\n---\n\n[ella](../ide/pat-2026/index.html)\n",
        at: "Content/instituciones/otra/institucion.md")
    case .member:
      try folder.put(
        "---\nnombre: Otra institución\nsiglas: OI\ncomite:\n  nombre: Comité\n  integrantes: [Vocalía]\n---\n",
        at: "Content/instituciones/otra/institucion.md")
    case .nonWorkingDays:
      try folder.put(
        "anios: [2026]\ndias:\n  - fecha: 01/01/2026\n    acuerdo: Ley\n",
        at: "Content/instituciones/ide/inhabiles.yaml")
    case .standardIndicator:
      try folder.put(
        "indicadores:\n  - id: uno\n    nombre: Uno\n    ediciones:\n      - anio: 2026\n        nota: x\n",
        at: "Content/indicadores.yaml")
    }
  }

  private func append(_ text: String, to name: String) throws {
    let path = "Content/instituciones/\(name)"
    try folder.put(try #require(folder.text(path)) + text, at: path)
  }

  @Test(arguments: Edit.allCases)
  func `after an edit the site is the one that a build from nothing makes`(edit: Edit) throws {
    try build()
    try self.edit(edit)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
  }

  /// Longer than the coarsest clock of a file system: until then nobody trusts what was just written.
  @Test(arguments: Edit.allCases)
  func `the same after a pause, when what was not touched is not read`(edit: Edit) async throws {
    try build()
    try await Task.sleep(for: .seconds(2.1))
    try build()
    try self.edit(edit)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
    try self.edit(.sentence)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
  }

  @Test func `what an edit has to do with nothing stays the same file`() throws {
    try build()
    let page = "instituciones/otra/pat-2026/index.html"
    let (own, other) = (try inode("instituciones/ide/pat-2026/index.html"), try inode(page))
    try edit(.word)
    try build()
    #expect(try inode(page) == other)
    #expect(try inode("instituciones/ide/pat-2026/index.html") != own)
  }

  @Test func `a sentence that one page shows changes that page, its data and the list of files`()
    throws
  {
    try build()
    let before = try folder.contents("Public")
    for edit in [Edit.sentence, .sentences] {
      try self.edit(edit)
      try build()
      #expect(try folder.contents("Public") == fresh())
    }
    let after = try folder.contents("Public")
    #expect(
      Set(after.keys.filter { after[$0] != before[$0] }) == [
        "instituciones/ide/pat-2026/index.html", "instituciones/ide/pat-2026/programa.json",
        "instituciones/otra/index.html", "instituciones/otra/institucion.json", "manifiesto.json",
      ])
  }

  @Test func `a heading that others lead to is missed when it goes`() throws {
    try append("\n## Contexto\n\nUna oración.\n", to: "ide/pat-2026/programa.md")
    try append("\n[ella](../ide/pat-2026/index.html#p-contexto)\n", to: "otra/institucion.md")
    #expect(try build().status == 0)
    let path = "Content/instituciones/ide/pat-2026/programa.md"
    try folder.put(
      try #require(folder.text(path)).replacing("## Contexto", with: "## Principio"), at: path)
    #expect(try build().status == 1)
  }

  @Test(arguments: [["--base-url", "https://ejemplo.gob.mx/etica"], ["--servidor", "nginx"]])
  func `other options make another site`(options: [String]) throws {
    try build()
    let outcome = try Program.run(
      ["build", "--output", "Public", "--fecha", "2026-06-30"] + options, in: folder.path)
    #expect(outcome.status == 0)
    let whole = try Program.run(
      ["build", "--output", "nueva", "--desde-cero", "--fecha", "2026-06-30"] + options,
      in: folder.path)
    #expect(whole.status == 0)
    #expect(try folder.contents("Public") == folder.contents("nueva"))
  }

  @Test func `a portal that names its servers has their settings in every build`() throws {
    try folder.put(
      "titulo: Portal\nservidores:\n  - nginx\n  - apache\n", at: "Content/portal.yaml")
    for order in [[], ["--servidor", "iis"], []] {
      let outcome = try Program.run(
        ["build", "--output", "Public", "--fecha", "2026-06-30"] + order, in: folder.path)
      #expect(outcome.status == 0)
      #expect(folder.text("Public/nginx.conf") != nil && folder.text("Public/.htaccess") != nil)
      #expect((folder.text("Public/web.config") != nil) == !order.isEmpty)
    }
  }

  @Test
  func `a large file of the portal's own is published whole, and anew when only its end changes`()
    throws
  {
    try folder.put("titulo: Portal\nrecursos: propios\n", at: "Content/portal.yaml")
    let text = String(repeating: "x", count: 6_000_000)
    for ending in ["fin", "FIN"] {
      try folder.put(text + ending, at: "Content/propios/guia.pdf")
      #expect(try build().status == 0)
      #expect(folder.text("Public/recursos/guia.pdf") == text + ending)
      #expect(try folder.contents("Public") == fresh())
    }
  }

  @Test func `another date makes another site`() throws {
    try build("--fecha", "2026-03-01")
    try build()
    #expect(try folder.contents("Public") == fresh())
  }

  @Test(arguments: [
    "index.html", "instituciones/ide/pat-2026/index.html", "datos/actividades.json",
    "manifiesto.json", "w/ide/pat-2026/index.html",
  ])
  func `what somebody changed or took away is made again`(name: String) throws {
    try build()
    let before = try folder.contents("Public")
    try folder.remove("Public/\(name)")
    if name != "manifiesto.json" {
      try build()
      #expect(try folder.contents("Public") == before)
      try folder.put("dañada", at: "Public/\(name)")
      try build()
      #expect(try folder.contents("Public") == before)
    } else {
      // Without the list nobody knows which files are whose, but they have the right bytes.
      #expect(try build().status == 0)
      #expect(try folder.contents("Public") == before)
    }
  }

  @Test(
    arguments: [
      "index.html", "instituciones/ide/pat-2026/index.html", "datos/actividades.csv",
      "manifiesto.json",
    ], [["--output", "Public"], ["--publish", "Public"]])
  func `what somebody changed and gave the old time is made again`(
    name: String, order: [String]
  ) throws {
    let arguments = ["build", "--fecha", "2026-06-30"] + order
    for edit in [nil, Edit.word] {
      if let edit { try self.edit(edit) }
      #expect(try Program.run(arguments, in: folder.path).status == 0)
      let before = try folder.contents("Public")
      let text = try #require(folder.text("Public/\(name)"))
      usleep(20_000)
      try folder.putUnseen(text.replacing("2026", with: "2062"), at: "Public/\(name)")
      #expect(try folder.contents("Public") != before)
      #expect(try Program.run(arguments, in: folder.path).status == 0)
      #expect(try folder.contents("Public") == before)
    }
  }

  @Test(arguments: ["datos/actividades.csv", "datos/actividades.json"])
  func `what somebody did to data and hid is not handed on`(name: String) throws {
    try build()
    let text = try #require(folder.text("Public/\(name)"))
    try folder.putUnseen(text.replacing("2026", with: "2062"), at: "Public/\(name)")
    try edit(.word)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
    try edit(.newProgramme)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
  }

  @Test(arguments: [
    "", "sitio", "comunes", "palabras", "contenido", "enlaces", "otra.partes", "otra.datos",
    "otra.archivos",
  ])
  func `a memory that is damaged or gone makes no difference`(part: String) throws {
    try build()
    for name in folder.files where name.hasPrefix(".Public.memoria/\(part)") {
      try folder.put("no es nada", at: name)
    }
    try edit(.word)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
    try folder.remove(".Public.memoria")
    try edit(.settings)
    #expect(try build().status == 0)
    #expect(try folder.contents("Public") == fresh())
  }

  @Test func `a mistake is told again and again, and doubts are counted as before`() throws {
    try folder.put(
      "---\nnombre: Otra institución\n---\n\nVéase la [página](nada.html).\n",
      at: "Content/instituciones/otra/institucion.md")
    let complaints = try (0..<2).map { _ in try build().complaint }
    #expect(complaints[0].contains("[enlace-roto]"))
    #expect(complaints[0] == complaints[1])
    try folder.put(
      "---\nnombre: Otra institución\n---\n\nEl Comite de la institución.\n",
      at: "Content/instituciones/otra/institucion.md")
    let doubts = try (0..<3).map { _ in try build().complaint }
    #expect(!doubts[0].isEmpty && Set(doubts).count == 1)
    #expect(try build("--strict").status == 1)
  }

  @Test func `a live folder is exchanged only when something changed`() throws {
    func publish() throws -> Program.Outcome {
      try Program.run("build", "--publish", "vivo", "--fecha", "2026-06-30", in: folder.path)
    }
    #expect(try publish().status == 0)
    let before = try folder.contents("vivo")
    #expect(try publish().status == 0)
    #expect(!folder.exists(".vivo.vitrina/anterior"))
    try edit(.word)
    #expect(try publish().status == 0)
    #expect(try folder.contents("vivo") == fresh())
    #expect(try folder.contents(".vivo.vitrina/anterior") == before)
    #expect(try publish().status == 0)
    #expect(try folder.contents("vivo") == fresh())
    try edit(.sentence)
    #expect(try publish().status == 0)
    #expect(try folder.contents("vivo") == fresh())
  }
}
