import Foundation
import TestFolders
import Testing

/// Folders that belong to somebody else, or to another file system.
struct ForeignRightsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  /// What is there belongs to nobody, so that whoever is not root can do with it what an owner can.
  private func give(_ name: String, _ mode: mode_t, to owner: uid_t) {
    chmod("\(folder.path)/\(name)", mode)
    chown("\(folder.path)/\(name)", owner, gid_t(owner))
  }

  private static let nobody: uid_t = 65_534

  /// As nobody, where the tests are root's: root may do everything.
  private func buildAsNobody(_ way: String = "--output sitio") throws -> Program.Outcome {
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    return try Program.runInShell(asNobody + "\"$0\" build \(way)", in: folder.path)
  }

  private func giveAllToNobody() throws {
    guard getuid() == 0 else { return }
    give("", 0o755, to: Self.nobody)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      give(name, name.contains(".") ? 0o644 : 0o755, to: Self.nobody)
    }
  }

  @Test func `a folder that may not be changed is told of before anything is changed`() throws {
    try giveAllToNobody()
    #expect(try buildAsNobody().status == 0)
    let before = try folder.contents("sitio")
    let closed = "sitio/instituciones/ide/pat-2026"
    chmod("\(folder.path)/\(closed)", 0o555)
    try folder.put("titulo: Otro título\n", at: "Content/portal.yaml")
    let outcome = try buildAsNobody()
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains(closed))
    #expect(try folder.contents("sitio") == before)
    chmod("\(folder.path)/\(closed)", 0o755)
    #expect(try buildAsNobody().status == 0)
    #expect(try folder.contents("sitio") != before)
  }

  @Test func `a file that goes and can't be read is no folder in the way`() throws {
    try folder.put("---\ntitulo: Aviso\n---\nTexto.\n", at: "Content/paginas/aviso.md")
    try giveAllToNobody()
    #expect(try buildAsNobody().status == 0)
    let page = "sitio/aviso/index.html"
    try folder.remove("Content/paginas/aviso.md")
    chmod("\(folder.path)/\(page)", 0)
    let outcome = try buildAsNobody()
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("«\(page)»"))
    chmod("\(folder.path)/\(page)", 0o644)
    #expect(try buildAsNobody().status == 0)
    #expect(!folder.exists(page))
  }

  /// Only root can put there what belongs to another, and of which nobody may make a second name.
  @Test func `what belongs to somebody else goes along, in a live folder too`() throws {
    guard getuid() == 0 else { return }
    try giveAllToNobody()
    #expect(try buildAsNobody("--publish sitio").status == 0)
    try folder.put("de otro", at: "sitio/raíz.txt")
    chmod("\(folder.path)/sitio/raíz.txt", 0o644)
    try folder.link("sitio/enlace", to: "nada")
    mkfifo("\(folder.path)/sitio/tubo", 0o644)
    for title in ["Dos", "Tres", "Cuatro"] {
      try folder.put("titulo: \(title)\n", at: "Content/portal.yaml")
      let outcome = try buildAsNobody("--publish sitio")
      #expect(outcome.status == 0 && outcome.complaint == "")
      #expect(folder.text("sitio/raíz.txt") == "de otro" && folder.isLink("sitio/enlace"))
      #expect(folder.text("sitio/index.html")?.contains(title) == true)
      #expect(folder.exists("sitio/tubo") && !folder.exists(".sitio.vitrina/ajenos"))
    }
  }

  /// The same.
  @Test func `what can't be removed of an earlier version is told, and stops nothing`() throws {
    guard getuid() == 0 else { return }
    try giveAllToNobody()
    #expect(try buildAsNobody("--publish sitio").status == 0)
    try folder.put("de otro", at: "sitio/descargas/a.txt")
    chmod("\(folder.path)/sitio/descargas", 0o755)
    chmod("\(folder.path)/sitio/descargas/a.txt", 0o644)
    for (number, title) in ["Dos", "Tres", "Cuatro"].enumerated() {
      try folder.put("titulo: \(title)\n", at: "Content/portal.yaml")
      let outcome = try buildAsNobody("--publish sitio")
      #expect(outcome.status == 0)
      let left = ".sitio.vitrina/viejo/descargas/a.txt"
      #expect(outcome.complaint.contains("\(left)» es de una versión anterior") == (number > 0))
      #expect(folder.exists(left) == (number > 0))
      #expect(folder.text("sitio/descargas/a.txt") == "de otro")
      #expect(folder.text("sitio/index.html")?.contains(title) == true)
    }
    #expect(try buildAsNobody("--publish sitio --rollback").status == 0)
    #expect(folder.text("sitio/index.html")?.contains("Tres") == true)
    #expect(!folder.exists(".sitio.vitrina/viejo-2") && !folder.exists(".sitio.vitrina/ajenos"))
  }

  /// Only where the system lets these tests mount anything.
  @Test func `what is mounted in a live folder is neither moved nor emptied`() throws {
    let build = ["build", "--content", "Content", "--publish", "sitio"]
    #expect(try Program.run(build, in: folder.path).status == 0)
    try folder.put("uno\n", at: "subidas/acta.txt")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/sitio/subidas", withIntermediateDirectories: true)
    let place = "\(folder.path)/sitio/subidas"
    guard try Self.ran("mount", "--bind", "\(folder.path)/subidas", place) else { return }
    defer { _ = try? Self.ran("umount", "-l", place) }
    for title in ["Dos", "Tres"] {
      try folder.put("titulo: \(title)\n", at: "Content/portal.yaml")
      let outcome = try Program.run(build, in: folder.path)
      #expect(outcome.status == 1)
      #expect(outcome.complaint.contains("sitio/subidas: "))
      #expect(folder.text("sitio/subidas/acta.txt") == "uno\n")
    }
    #expect(try Self.ran("umount", place))
    #expect(try Program.run(build, in: folder.path).status == 0)
    #expect(folder.text("subidas/acta.txt") == "uno\n")
  }

  /// The same.
  @Test func `content that is mounted at a second place is not written over`() throws {
    for (source, output) in [("Content", "copia"), ("", "copia/Content")] {
      let place = "\(folder.path)/copia"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      guard try Self.ran("mount", "--bind", "\(folder.path)/\(source)", place) else { return }
      defer { _ = try? Self.ran("umount", "-l", place) }
      let before = try folder.contents("Content")
      for way in ["--output", "--publish"] {
        let build = ["build", "--content", "Content", way, output]
        #expect(try Program.run(build, in: folder.path).status == 64)
      }
      #expect(try folder.contents("Content") == before)
    }
  }

  private static func ran(_ command: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
