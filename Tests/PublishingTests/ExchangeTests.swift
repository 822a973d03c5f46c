import FileNames
import Foundation
import Glibc
import TestFolders
import Testing

@testable import Publishing

/// A folder that is exchanged as a whole, and what stays of the one before.
struct ExchangeTests: LiveFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a first version is shown, and nothing else is left`() throws {
    let changes = try publish(["a.html": "1", "instituciones/x/b.html": "2"])
    #expect(changes.added.count == 2 && changes.wasShownThroughout)
    #expect(shown == ["a.html", "instituciones/x/b.html"])
    #expect(!folder.exists(".raíz pública.vitrina"))
    #expect(try isWhole())
  }

  @Test func `the folder is another one, and files whose bytes stay are the same`() throws {
    try publish(["a.html": "1", "b/c.html": "2"])
    let (root, before) = (status(""), status("a.html"))
    try publish(["a.html": "1", "b/c.html": "3", "d.html": "4"])
    let after = status("a.html")
    #expect(root.st_ino != status("").st_ino)
    #expect(before.st_ino == after.st_ino)
    #expect(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
    #expect(shown == ["a.html", "b/c.html", "d.html"])
    #expect(text("b/c.html") == "3")
    #expect(try isWhole())
  }

  @Test func `where nothing changes nothing is exchanged`() throws {
    try publish(["a.html": "1"])
    let before = status("")
    #expect(try publish(["a.html": "1"]).isEmpty)
    #expect(before.st_ino == status("").st_ino)
    #expect(!folder.exists(".raíz pública.vitrina"))
  }

  @Test func `who reads the old folder finds it whole`() throws {
    try publish(["a.html": "1", "b.html": "1"])
    let old = open(site.path, O_RDONLY | O_DIRECTORY)
    defer { close(old) }
    try publish(["a.html": "2"])
    let file = openat(old, "b.html", O_RDONLY)
    #expect(file >= 0)
    close(file)
    #expect(folder.exists(".raíz pública.vitrina/anterior/b.html"))
  }

  @Test func `rights of the folder stay, and what is kept is closed to others`() throws {
    try publish(["a.html": "1"])
    chmod(site.path, 0o2750)
    try publish(["a.html": "2"])
    #expect(status("").st_mode & 0o7777 == 0o2750)
    var area = stat()
    stat("\(folder.path)/.raíz pública.vitrina", &area)
    #expect(area.st_mode & 0o777 == 0o700)
  }

  @Test func `what others put there goes along as it is`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "raíz pública/.well-known/x")
    try folder.put("de otro", at: "raíz pública/b/c.txt")
    try folder.link("raíz pública/enlace", to: "/etc")
    mkdir("\(site.path)/vacía", 0o755)
    let before = status("b/c.txt")
    try publish(["a.html": "2", "b/d.html": "3"])
    #expect(shown == [".well-known/x", "a.html", "b/c.txt", "b/d.html"])
    #expect(before.st_ino == status("b/c.txt").st_ino)
    #expect(folder.isLink("raíz pública/enlace"))
    #expect(folder.exists("raíz pública/vacía"))
  }

  @Test func `names that are not UTF-8 go along, as often as it is exchanged and back`() throws {
    let name = "raíz pública"
    try publish(["a.html": "1", "w/ide/b.html": "1"])
    try folder.putInLatin1("de otro", at: "señal/año.txt", below: name)
    try folder.putInLatin1("de otro", at: "niño.txt", below: "\(name)/w/ide")
    for text in ["2", "3", "4"] {
      try publish(["a.html": text, "w/ide/b.html": "1"])
      #expect(text == self.text("a.html"))
      #expect(folder.existsInLatin1("señal/año.txt", below: name))
      #expect(folder.existsInLatin1("niño.txt", below: "\(name)/w/ide"))
      #expect(!folder.exists(".\(name).vitrina/viejo"))
    }
    #expect(try site.rollBack() != nil)
    #expect(folder.existsInLatin1("señal/año.txt", below: name))
    let found = try site.verify { #expect($0.kind == .extra) }
    #expect(found.intact == 2 && found.discrepancies == 2)
  }

  @Test(arguments: [0o700, 0o750, 0o2775, 0o555] as [mode_t])
  func `a folder of somebody else keeps its rights`(mode: mode_t) throws {
    try publish(["a.html": "1", "pública/a.html": "1"])
    for path in ["privada/honda/x.txt", "pública/de otro/x.txt"] {
      try folder.put("de otro", at: "raíz pública/\(path)")
    }
    let folders = ["privada/honda", "privada", "pública/de otro", "vacía"]
    mkdir("\(site.path)/vacía", 0o755)
    for folder in folders { chmod("\(site.path)/\(folder)", mode) }
    for text in ["2", "3", "4"] {
      try publish(["a.html": text, "pública/a.html": text])
      for folder in folders { #expect(status(folder).st_mode & 0o7777 == mode, "\(folder)") }
      #expect(status("pública").st_mode & 0o777 == 0o755)
    }
    for folder in folders { chmod("\(site.path)/\(folder)", 0o755) }
    #expect(try site.rollBack() != nil)
    try publish([:])
  }

  @Test func `a link that somebody puts in the place of a folder leads nowhere`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "raíz pública/b/c.txt")
    try folder.put("secreto", at: "fuera/c.txt")
    let output = try site.open()
    let target = try OutputFolder("\(folder.path)/nueva").open()
    defer {
      output.end()
      target.end()
    }
    try folder.remove("raíz pública/b")
    try folder.link("raíz pública/b", to: "../fuera")
    try folder.link("nueva/d", to: "../fuera")
    for step in [
      { _ = try output.link(path: FileName("b/c.txt"), into: target) },
      { try target.madeFolder(FileName("d/e")).end() },
      { try target.write([], to: "d/e.txt") }, { try target.write([], to: "d/e/f.txt") },
    ] as [() throws -> Void] {
      let failure = #expect(throws: WritingFailure.self) { try step() }
      #expect(failure?.code == ELOOP || failure?.code == ENOTDIR)
    }
    try target.removeFile("d/c.txt")
    #expect(folder.files.filter { $0.hasPrefix("fuera/") } == ["fuera/c.txt"])
    #expect(!folder.exists("fuera/e") && !folder.exists("nueva/b/c.txt"))
  }

  @Test func `a file of somebody else where a page goes stops it`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "raíz pública/b.html")
    #expect(throws: PublishingFailure.self) { try publish(["a.html": "2", "b.html": "3"]) }
    #expect(text("a.html") == "1" && text("b.html") == "de otro")
    #expect(!folder.exists(".raíz pública.vitrina"))
    #expect(!folder.exists("raíz pública/.vitrina"))
  }

  @Test func `a page that somebody changed is put right`() throws {
    try publish(["a.html": "1"])
    try folder.put("otra", at: "raíz pública/a.html")
    #expect(try publish(["a.html": "1"]).changed.count == 1)
    #expect(text("a.html") == "1")
    #expect(try isWhole())
  }

  @Test func `the version before can be shown again, and again the other`() throws {
    try publish(["a.html": "1", "b.html": "1"], cutoff: "2026-01-01")
    try publish(["a.html": "2"], cutoff: "2026-02-01")
    try folder.put("de otro", at: "raíz pública/notas.txt")
    #expect(try site.rollBack()?.manifest.cutoff == "2026-01-01")
    #expect(shown == ["a.html", "b.html", "notas.txt"] && text("a.html") == "1")
    #expect(try site.verify { _ in }.discrepancies == 1)
    #expect(try site.rollBack()?.manifest.cutoff == "2026-02-01")
    #expect(shown == ["a.html", "notas.txt"] && text("a.html") == "2")
    try publish(["a.html": "3"], cutoff: "2026-03-01")
    #expect(try site.rollBack()?.manifest.cutoff == "2026-02-01")
  }

  @Test func `without a version before there is nothing to show again`() throws {
    #expect(try site.rollBack() == nil)
    #expect(!folder.exists("raíz pública"))
    try publish(["a.html": "1"])
    #expect(try site.rollBack() == nil)
    #expect(text("a.html") == "1")
  }

  @Test func `a version before that was damaged is not shown again`() throws {
    try publish(["a.html": "1", "b.html": "1"])
    try publish(["a.html": "2", "b.html": "1"])
    try folder.put("x", at: ".raíz pública.vitrina/anterior/a.html")
    try folder.remove(".raíz pública.vitrina/anterior/b.html")
    let root = "\(folder.path)/.raíz pública.vitrina/anterior"
    #expect(
      throws: PublishingFailure.blocked([
        Obstacle(path: "\(root)/a.html", kind: .damaged),
        Obstacle(path: "\(root)/b.html", kind: .damaged),
      ])
    ) { try site.rollBack() }
    #expect(text("a.html") == "2")
  }

  @Test func `a version before whose list was cut off is not shown again`() throws {
    try publish(["a.html": "1", "b.html": "1"])
    try publish(["a.html": "2", "b.html": "1"])
    let list = ".raíz pública.vitrina/anterior/manifiesto.json"
    let lines = try #require(folder.text(list)).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains("\"a.html\"") })
    try folder.put(lines[...start].joined(separator: "\n") + "\n", at: list)
    #expect(
      throws: PublishingFailure.blocked([
        Obstacle(path: "\(folder.path)/\(list)", kind: .damaged)
      ])
    ) { try site.rollBack() }
    #expect(text("a.html") == "2" && text("b.html") == "1")
  }

  @Test func `two runs at once are kept apart, of either kind`() throws {
    try publish(["a.html": "1"])
    let first = try Publication(exchanging: site)
    #expect(throws: PublishingFailure.busy(path: folder.path)) { try publish(["a.html": "2"]) }
    #expect(throws: PublishingFailure.busy(path: site.path)) { try Publication(in: site) }
    first.end()
    let second = try Publication(in: site)
    #expect(throws: PublishingFailure.busy(path: site.path)) { try publish(["a.html": "2"]) }
    second.end()
    try publish(["a.html": "2"])
  }

  @Test func `a folder that is named by a link is exchanged, and the link stays`() throws {
    try publish(["a.html": "1"])
    try folder.link("actual", to: "raíz pública")
    let link = OutputFolder("\(folder.path)/actual/")
    let publication = try Publication(exchanging: link)
    publication.end()
    #expect(folder.isLink("actual"))
    #expect(!folder.exists(".actual.vitrina"))
  }

  @Test(arguments: ["antes", "hueco", "cambiada", "asentada"])
  func `a run that was cut off is finished or thrown away`(moment: String) throws {
    try publish(["a.html": "1"])
    try cutOff(["a.html": "2"], at: moment)
    #expect(try Publication.recover(exchanging: site).hasFinished == (moment != "antes"))
    #expect(text("a.html") == (moment == "antes" ? "1" : "2"))
    #expect(try isWhole())
    #expect(folder.exists(area) == (moment != "antes"))
    if moment != "antes" {
      #expect(try site.rollBack() != nil)
      #expect(text("a.html") == "1")
    }
  }

  @Test(arguments: ["anterior", "anterior/mío"])
  func `what stands where the earlier version is kept, and is none, stays`(name: String) throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "\(area)/\(name)")
    do {
      try publish(["a.html": "2"])
      Issue.record("it went")
    } catch PublishingFailure.blocked(let obstacles) {
      #expect(obstacles.map(\.kind) == [.noVersion])
    }
    #expect(text("a.html") == "1" && folder.text("\(area)/\(name)") == "de otro")
  }

  @Test func `names that can't be exchanged in one step are exchanged in two`() throws {
    try publish(["a.html": "1"])
    let area = try VersionArea(beside: try site.real())
    try folder.put("2", at: ".raíz pública.vitrina/nuevo/a.html")
    try area.exchangeInTwoSteps()
    #expect(text("a.html") == "2")
    #expect(folder.text(".raíz pública.vitrina/nuevo/a.html") == "1")
    area.end()
  }
}
