import Foundation
import TestFolders
import Testing

/// A build after another one where prose leads to pages that change: what was found of a link once holds no longer than
/// its end.
struct RebuildLinkTests {
  private let folder: TemporaryFolder

  private static let programme = "Content/instituciones/ide/pat-2026/programa.md"
  private static let other = "Content/instituciones/otra/institucion.md"
  private static let page = "Content/paginas/guia.md"

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent([
      "portal.yaml": "titulo: Portal\nrecursos: recursos\n",
      "recursos/plano.txt": "Un plano.\n",
      "instituciones/ide/pat-2026/avances/t1.yaml": """
      corte: 31/03/2026
      periodo: T1 2026
      actividades:
        - clave: 1
          hecho: Se invitó, como dice el [programa](../../index.html#p-contexto).
      """,
      "instituciones/otra/institucion.md": """
      ---
      nombre: Otra institución
      ---

      [Contexto](../ide/pat-2026/index.html#p-contexto), [informe](../ide/pat-2026/informes/2026-03-31/index.html),
      [marzo](../../calendario/2026/03/index.html), [plano](../../recursos/plano.txt).
      """,
      "paginas/guia.md": """
      ---
      titulo: Guía
      ---

      [Programa](../instituciones/ide/pat-2026/index.html), [marzo](../calendario/2026/03/index.html).
      """,
    ])
    let text = try #require(folder.text(Self.programme))
    try folder.put(text + "\n\n## Contexto\n\nUna oración.\n", at: Self.programme)
  }

  private func build(to output: String = "Public", _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["build", "--output", output, "--fecha", "2026-06-30"] + more, in: folder.path)
  }

  /// What a build says and makes that knows of no other one.
  private func expectAsFromNothing() throws {
    let outcome = try build()
    let fresh = try build(to: "nueva", "--desde-cero")
    #expect(outcome.status == fresh.status)
    #expect(outcome.complaint == fresh.complaint)
    if fresh.status == 0 {
      #expect(try folder.contents("Public") == folder.contents("nueva"))
    }
  }

  enum Edit: CaseIterable {
    case nothing, word, heading, programmeRenamed, reportGone, reportMoved, institutionRenamed,
      month, asset, linkElsewhere, linkOutOfSite, portal
  }

  private func replace(_ text: String, with other: String, in path: String) throws {
    let before = try #require(folder.text(path))
    #expect(before.contains(text))
    try folder.put(before.replacing(text, with: other), at: path)
  }

  private func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/Content/instituciones/\(name)",
      toPath: "\(folder.path)/Content/instituciones/\(other)")
  }

  /// - Returns: whether some link is broken then.
  private func edit(_ edit: Edit) throws -> Bool {
    switch edit {
    case .nothing: return false
    case .word: try replace("Una oración.", with: "Otra oración.", in: Self.programme)
    case .heading: try replace("## Contexto", with: "## Principio", in: Self.programme)
    case .programmeRenamed: try move("ide/pat-2026", to: "ide/programa-2026")
    case .reportGone: try folder.remove("Content/instituciones/ide/pat-2026/avances/t1.yaml")
    case .reportMoved:
      try replace(
        "31/03/2026", with: "30/03/2026", in: "Content/instituciones/ide/pat-2026/avances/t1.yaml")
    case .institutionRenamed: try move("ide", to: "instituto")
    case .month:
      try replace("02/03/2026", with: "02/04/2026", in: Self.programme)
    case .asset: try folder.remove("Content/recursos/plano.txt")
    case .linkElsewhere: try replace("#p-contexto)", with: "#p-nada)", in: Self.other)
    case .linkOutOfSite:
      try replace("../ide/pat-2026/index.html#", with: "/ide/pat-2026/index.html#", in: Self.other)
    case .portal:
      try folder.put("titulo: Otro\nrecursos: recursos\n", at: "Content/portal.yaml")
      return false
    }
    return edit != .word
  }

  @Test(arguments: Edit.allCases)
  func `after an edit links are told of as in a build from nothing`(edit: Edit) throws {
    #expect(try build().status == 0)
    #expect(try build().status == 0)
    let isBroken = try self.edit(edit)
    #expect(try build().status == (isBroken ? 1 : 0))
    try expectAsFromNothing()
    // What is broken is told again, also beside a change of something else.
    try replace("[Programa]", with: "[El programa]", in: Self.page)
    try expectAsFromNothing()
  }

  @Test(arguments: Edit.allCases)
  func `a link is sound again when its end is back`(edit: Edit) throws {
    #expect(try build().status == 0)
    let before = try folder.contents("Content")
    _ = try self.edit(edit)
    _ = try build()
    try folder.remove("Content")
    for (path, bytes) in before {
      try folder.put(String(decoding: bytes, as: UTF8.self), at: "Content/\(path)")
    }
    #expect(try build().status == 0)
    try expectAsFromNothing()
  }

  @Test func `another date has other months, and what was found at one is not taken for the other`()
    throws
  {
    try replace("31/03/2026", with: "01/03/2026", in: Self.report)
    try replace("T1 2026", with: "febrero 2026", in: Self.report)
    try replace("informes/2026-03-31", with: "informes/2026-03-01", in: Self.other)
    #expect(try build().status == 0)
    for date in ["2026-02-27", "2026-03-01", "2026-06-30"] {
      let outcome = try Program.run(
        "build", "--output", "Public", "--fecha", date, in: folder.path)
      let fresh = try Program.run(
        "build", "--output", "nueva", "--desde-cero", "--fecha", date, in: folder.path)
      #expect(outcome.status == fresh.status)
      #expect(outcome.complaint == fresh.complaint)
    }
  }

  @Test func `what is kept of links may be damaged`() throws {
    #expect(try build().status == 0)
    try folder.put("no es nada", at: ".Public.memoria/enlaces")
    _ = try edit(.heading)
    try expectAsFromNothing()
  }

  private static let report = "Content/instituciones/ide/pat-2026/avances/t1.yaml"
}
