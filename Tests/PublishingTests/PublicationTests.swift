import Checksums
import Glibc
import Publishing
import TestFolders
import Testing

/// What a run does to a folder: all of it or nothing, and nothing to what others put there.
struct PublicationTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
  }

  private static let manifest = Manifest(
    program: "vitrina 0", cutoff: "2026-06-30", revision: digest("abc"),
    content: [Manifest.ContentFile(path: "portal.yaml", sha256: SHA256.digest(of: []))])

  @discardableResult
  private func publish(_ files: [String: String]) throws -> Changes {
    try publish(files, by: Publication(in: output))
  }

  private func publish(_ files: [String: String], by publication: Publication) throws -> Changes {
    defer { publication.end() }
    let records = try files.map { try publication.stage(Array($1.utf8), at: $0) }
    var change = try publication.change(to: Self.manifest)
    // An institution at a time, as a build does.
    let parts = Dictionary(grouping: records) { record in
      let parts = record.path.split(separator: "/")
      return ["instituciones", "w"].contains(parts[0]) && parts.count > 2 ? "\(parts[1])" : "~"
    }
    for name in parts.keys.sorted() { try change.add(publication.inOrder(parts[name] ?? [])) }
    return try publication.finish(&change)
  }

  private func blocked(_ files: [String: String]) -> [Obstacle] {
    obstacles { try publish(files) }
  }

  /// What stands in the way of `run`.
  private func obstacles(_ run: () throws -> Void) -> [Obstacle] {
    do {
      try run()
      return []
    } catch PublishingFailure.blocked(let obstacles), PublishingFailure.leftUnfinished(
      let obstacles)
    {
      return obstacles
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  private func status(_ name: String) -> stat {
    var status = stat()
    lstat("\(folder.path)/sitio/\(name)", &status)
    return status
  }

  private var published: [String] {
    folder.files.filter { $0 != "sitio/manifiesto.json" }
  }

  @Test func `a first run writes all and leaves nothing of its work`() throws {
    let changes = try publish(["index.html": "a", "instituciones/x/p/index.html": "b"])
    #expect(changes.added.count == 2)
    #expect(published == ["sitio/index.html", "sitio/instituciones/x/p/index.html"])
    #expect(!folder.exists("sitio/.vitrina"))
  }

  @Test func `a file whose bytes stay is not touched`() throws {
    let large = String(repeating: "x", count: 200_000)
    try publish(["a.html": large, "b.html": "b"])
    let (before, list) = (status("a.html"), status("manifiesto.json"))
    #expect(try publish(["a.html": large, "b.html": "b"]).isEmpty)
    #expect(list.st_ino == status("manifiesto.json").st_ino)
    #expect(try publish(["a.html": large, "b.html": "c"]).changed.count == 1)
    #expect(before.st_ino == status("a.html").st_ino)
    #expect(before.st_mtim.tv_nsec == status("a.html").st_mtim.tv_nsec)
    #expect(folder.text("sitio/b.html") == "c")
  }

  @Test func `what the site no longer has goes, with the folders left empty`() throws {
    try publish(["a/b/c.html": "1", "instituciones/x/p/a.html": "2", "z.html": "3"])
    try folder.put("de otro", at: "sitio/a/notas.txt")
    let changes = try publish(["z.html": "3"])
    #expect(changes.removed == ["instituciones/x/p/a.html", "a/b/c.html"])
    #expect(published == ["sitio/a/notas.txt", "sitio/z.html"])
    #expect(!folder.exists("sitio/instituciones"))
  }

  @Test func `what one institution loses does not hide what another changes`() throws {
    try publish([
      "instituciones/a/x.html": "1", "w/a/p/index.html": "1", "instituciones/b/x.html": "1",
      "w/b/p/index.html": "1", "z.html": "1",
    ])
    let files = [
      "instituciones/a/x.html": "1", "instituciones/b/x.html": "2", "w/b/p/index.html": "2",
      "z.html": "2",
    ]
    let looking = try publish(files, by: Publication(lookingAt: output))
    #expect(looking.changed.paths == ["instituciones/b/x.html", "w/b/p/index.html", "z.html"])
    let changes = try publish(files)
    #expect(changes.changed.count == 3 && changes.changed.paths.isEmpty)
    #expect(changes.removed == ["w/a/p/index.html"])
  }

  @Test func `a file of somebody else is not replaced, and nothing is written`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "sitio/b.html")
    let path = "\(folder.path)/sitio/b.html"
    let found = blocked(["a.html": "2", "b.html": "3"])
    #expect(found.map(\.path) == [path] && found.map(\.kind) == [.file])
    #expect(folder.text("sitio/a.html") == "1" && folder.text("sitio/b.html") == "de otro")
    #expect(!folder.exists("sitio/.vitrina"))
  }

  @Test func `a hidden file of others is seen where nothing else stands`() throws {
    try folder.put("de otro", at: "sitio/.htaccess")
    #expect(blocked([".htaccess": "1", "a.html": "2"]).map(\.kind) == [.file])
    #expect(folder.text("sitio/.htaccess") == "de otro")
    try publish(["a.html": "2"])
    #expect(folder.text("sitio/a.html") == "2")
  }

  @Test(arguments: ["a", "a/b", "a/b/index.html"])
  func `a link on the way is neither followed nor replaced`(link: String) throws {
    try folder.put("ajeno", at: "otro/index.html")
    try folder.put("x", at: "sitio/\(link).x")
    try folder.link("sitio/\(link)", to: "\(folder.path)/otro")
    let found = blocked(["a/b/index.html": "1"])
    #expect(found.map(\.kind) == [.symbolicLink])
    #expect(found.map(\.path) == ["\(folder.path)/sitio/\(link)"])
    #expect(folder.text("otro/index.html") == "ajeno")
    #expect(folder.isLink("sitio/\(link)"))
  }

  @Test func `a stale file that somebody changed is not removed`() throws {
    try publish(["a.html": "1", "b.html": "2"])
    try folder.put("cambiado", at: "sitio/b.html")
    #expect(blocked(["a.html": "1"]).map(\.kind) == [.changed])
    #expect(folder.text("sitio/b.html") == "cambiado")
  }

  @Test func `a page that somebody changed is put right`() throws {
    try publish(["a.html": "1"])
    try folder.put("otra", at: "sitio/a.html")
    #expect(try publish(["a.html": "1"]).changed.count == 1)
    #expect(folder.text("sitio/a.html") == "1")
  }

  @Test func `a second run is kept out while one is at work`() throws {
    let first = try Publication(in: output)
    #expect(throws: PublishingFailure.busy(path: output.path)) { try Publication(in: output) }
    first.end()
    #expect(!folder.exists("sitio"))
    try publish(["a.html": "1"])
  }

  @Test func `what a run left that was cut off before its journal is thrown away`() throws {
    try publish(["a.html": "1"])
    try folder.put("", at: "sitio/.vitrina/candado")
    try folder.put("2", at: "sitio/.vitrina/nuevo/a.html")
    try folder.put("b.html\0", at: "sitio/.vitrina/diario.nuevo")
    #expect(try Publication.recover(output) == .nothing)
    #expect(folder.text("sitio/a.html") == "1")
    #expect(!folder.exists("sitio/.vitrina"))
  }

  @Test(arguments: ["nuevo/x", "cambiado/x", "manifiesto.json", "diario", "diario.nuevo/x"])
  func `what lies where runs work, and no run left there, stops it`(path: String) throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "sitio/.vitrina/\(path)")
    let found = blocked(["a.html": "2"])
    #expect(found.map(\.kind) == [.inWork])
    #expect(
      found.map(\.path) == ["\(folder.path)/sitio/.vitrina/\(path.split(separator: "/")[0])"])
    #expect(folder.text("sitio/.vitrina/\(path)") == "de otro")
    #expect(folder.text("sitio/a.html") == "1")
    try folder.remove("sitio/.vitrina")
    try publish(["a.html": "2"])
  }

  @Test func `what a run left that was cut off after its journal is finished`() throws {
    try publish(["a.html": "1", "b.html": "1"])
    try folder.put("2", at: "sitio/.vitrina/cambiado/a.html")
    try folder.put("2", at: "sitio/.vitrina/nuevo/c/d.html")
    try folder.put("lista", at: "sitio/.vitrina/cambiado/manifiesto.json")
    try folder.put("b.html\0falta.html\0fin\0", at: "sitio/.vitrina/diario")
    #expect(try Publication.recover(output).hasFinished)
    #expect(published == ["sitio/a.html", "sitio/c/d.html"])
    #expect(folder.text("sitio/a.html") == "2")
  }

  @Test func `a run that was cut off is not finished over what others have put there since`() throws
  {
    try publish(["a.html": "1", "b.html": "1", "e.html": "1"])
    try folder.put("2", at: "sitio/.vitrina/cambiado/a.html")
    try folder.put("2", at: "sitio/.vitrina/nuevo/c/d.html")
    try folder.put("lista", at: "sitio/.vitrina/cambiado/manifiesto.json")
    try folder.put("b.html\0e.html\0fin\0", at: "sitio/.vitrina/diario")
    try folder.put("de otro", at: "sitio/c/d.html")
    try folder.put("de otro", at: "sitio/e.html")
    let found = obstacles { _ = try Publication.recover(output) }
    #expect(found.map(\.path) == ["c/d.html", "e.html"].map { "\(folder.path)/sitio/\($0)" })
    #expect(found.map(\.kind) == [.file, .changed])
    #expect(folder.text("sitio/a.html") == "1" && folder.text("sitio/b.html") == "1")
    for name in ["c/d.html", "e.html"] {
      #expect(folder.text("sitio/\(name)") == "de otro")
      try folder.remove("sitio/\(name)")
    }
    #expect(try Publication.recover(output).hasFinished)
    #expect(published == ["sitio/a.html", "sitio/c/d.html"])
    #expect(folder.text("sitio/a.html") == "2" && folder.text("sitio/c/d.html") == "2")
  }

  @Test func `folders that a run left empty when it was cut off go with its completion`() throws {
    try publish(["w/x/p/a.html": "1", "z.html": "1"])
    try folder.remove("sitio/w/x/p")
    try folder.put("lista", at: "sitio/.vitrina/cambiado/manifiesto.json")
    try folder.put("w/x/p/a.html\0fin\0", at: "sitio/.vitrina/diario")
    #expect(try Publication.recover(output).hasFinished)
    #expect(!folder.exists("sitio/w") && folder.exists("sitio/z.html"))
  }

  @Test func `a run that was cut off with its list in place removes nothing more`() throws {
    try publish(["a.html": "1"])
    try folder.put("b.html\0fin\0", at: "sitio/.vitrina/diario")
    try folder.put("de otro", at: "sitio/b.html")
    #expect(try Publication.recover(output).hasFinished)
    #expect(published == ["sitio/a.html", "sitio/b.html"])
  }

  @Test(arguments: ["b.html", "c/d.html"])
  func `what others put there while a run is at work is not replaced`(path: String) throws {
    try publish(["a.html": "1", "c/e.html": "1"])
    let publication = try Publication(in: output)
    defer { publication.end() }
    let records = try ["a.html", path, "c/e.html"].map { try publication.stage([2], at: $0) }
    try folder.put("de otro", at: "sitio/\(path)")
    var change = try publication.change(to: Self.manifest)
    try change.add(publication.inOrder(records))
    let found = obstacles { _ = try publication.finish(&change) }
    #expect(found.map(\.path) == ["\(folder.path)/sitio/\(path)"] && found.map(\.kind) == [.file])
    #expect(folder.text("sitio/\(path)") == "de otro" && folder.text("sitio/a.html") == "1")
  }

  @Test func `a folder takes the place of a file that goes, and a file that of a folder`() throws {
    try publish(["a": "1", "b/c/d.html": "1", "b/e.html": "1", "z.html": "1"])
    try publish(["a/x.html": "2", "b": "2", "z.html": "1"])
    #expect(published == ["sitio/a/x.html", "sitio/b", "sitio/z.html"])
    #expect(folder.text("sitio/a/x.html") == "2" && folder.text("sitio/b") == "2")
    try folder.put("de otro", at: "sitio/a/y.html")
    let found = blocked(["a": "3", "z.html": "1"])
    #expect(found.map(\.path) == ["\(folder.path)/sitio/a"] && found.map(\.kind) == [.folder])
    #expect(folder.text("sitio/a/x.html") == "2")
  }

  @Test func `a list that leads out of the folder removes nothing there`() throws {
    try publish(["a.html": "1"])
    let list = try #require(folder.text("sitio/manifiesto.json"))
    try folder.put("ajeno", at: "fuera.txt")
    try folder.put(
      list.replacing("\"ruta\":\"a.html\"", with: "\"ruta\":\"../fuera.txt\""),
      at: "sitio/manifiesto.json")
    try publish(["a.html": "1"])
    #expect(folder.text("fuera.txt") == "ajeno")
  }

  @Test func `a copy is made of its source, and only once`() throws {
    try folder.put(String(repeating: "y", count: 70_000), at: "acta.pdf")
    for expected in [1, 0] {
      let publication = try Publication(in: output)
      let record = try publication.stage(
        copyOf: "\(folder.path)/acta.pdf", at: "e/acta.pdf", sha256: sum(of: "acta.pdf"))
      var change = try publication.change(to: Self.manifest)
      try change.add([record])
      #expect(try publication.finish(&change).added.count == expected)
      publication.end()
    }
    #expect(folder.text("sitio/e/acta.pdf") == folder.text("acta.pdf"))
  }

  @Test func `a source that is not there is told by its path`() throws {
    let publication = try Publication(in: output)
    defer { publication.end() }
    let path = "\(folder.path)/falta.pdf"
    #expect(throws: PublishingFailure.source(path: path, code: ENOENT)) {
      try publication.stage(copyOf: path, at: "x.pdf", sha256: digest("0"))
    }
  }

  @Test(arguments: [["acta.pdf": "vista"], ["acta.pdf": "vista", "sitio/e/acta.pdf": "nueva"]])
  func `a source that is no longer what was judged is told by its path`(
    before: [String: String]
  ) throws {
    for (path, text) in before { try folder.put(text, at: path) }
    let judged = try sum(of: "acta.pdf")
    try folder.put("nueva", at: "acta.pdf")
    let publication = try Publication(in: output)
    defer { publication.end() }
    let path = "\(folder.path)/acta.pdf"
    #expect(throws: PublishingFailure.source(path: path, code: ESTALE)) {
      try publication.stage(copyOf: path, at: "e/acta.pdf", sha256: judged)
    }
  }

  private func sum(of path: String) throws -> Digest {
    SHA256.digest(of: Array(try #require(folder.text(path)).utf8))
  }

  @Test(arguments: [
    ("sitio", true), ("sitio/x", true), (".", true), ("otro", false), ("nuevo/../sitio", true),
    ("nuevo/../otro", false), ("nuevo/./../sitio/../sitio/x", true), ("enlace/../sitio/x", false),
    ("enlace", false), ("roto", true),
  ])
  func `a folder that is, holds or lies in another is told`(other: String, overlaps: Bool) throws {
    try folder.put("", at: "fuera/sitio/x")
    try folder.link("enlace", to: "fuera/sitio")
    try folder.link("roto", to: "nada/../sitio/nueva")
    #expect(output.overlaps("\(folder.path)/\(other)") == overlaps)
    #expect(OutputFolder("\(folder.path)/\(other)").overlaps(output.path) == overlaps)
    #expect(OutputFolder("\(folder.path)/sitio-2").overlaps("\(folder.path)/sitio") == false)
  }
}
