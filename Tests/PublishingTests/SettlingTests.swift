import FileNames
import Foundation
import Glibc
import TestFolders
import Testing

@testable import Publishing

/// What becomes of what others put into a live folder while it is exchanged, and after it is not shown any more.
struct SettlingTests: LiveFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `what others put at the last moment where a new page goes is set aside for good`()
    throws
  {
    try publish(["a.html": "1"])
    for number in ["", "-2"] {
      try cutOff(["a.html": "2\(number)", "b/c.html": "2"], at: "asentada")
      try folder.put("de otro\(number)", at: "\(area)/nuevo/b/c.html")
      let kept = "\(area)/ajenos\(number)/b/c.html"
      #expect(
        try Publication.recover(exchanging: site).leftovers.setAside == ["\(folder.path)/\(kept)"])
      #expect(text("b/c.html") == "2" && folder.text(kept) == "de otro\(number)")
      #expect(try isWhole())
      try publish(["a.html": "1"])
      try publish(["a.html": "3"])
      #expect(folder.text(kept) == "de otro\(number)")
    }
  }

  @Test(arguments: ["b/c.html/x.txt", "b/c.html/y/x.txt", "b/c.html/"])
  func `a folder that others put at the last moment where a page goes is set aside`(
    path: String
  ) throws {
    try publish(["a.html": "1"])
    try cutOff(["a.html": "2", "b/c.html": "2"], at: "asentada")
    if path.hasSuffix("/") {
      try OutputFolder("\(folder.path)/\(area)/nuevo/\(path)").open().end()
    } else {
      try folder.put("de otro", at: "\(area)/nuevo/\(path)")
    }
    let kept = "\(area)/ajenos/b/c.html"
    #expect(
      try Publication.recover(exchanging: site).leftovers.setAside == ["\(folder.path)/\(kept)"])
    #expect(text("b/c.html") == "2" && folder.exists("\(area)/ajenos/\(path)"))
    #expect(try isWhole())
    try publish(["a.html": "3"])
  }

  @Test func `a folder of others that became a file meanwhile is set aside`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "raíz pública/extra/x.txt")
    try cutOff(["a.html": "2"], at: "asentada")
    try folder.put("ya un archivo", at: "raíz pública/extra")
    let kept = "\(area)/ajenos/extra"
    #expect(
      try Publication.recover(exchanging: site).leftovers.setAside == ["\(folder.path)/\(kept)"])
    #expect(text("extra") == "ya un archivo" && folder.text("\(kept)/x.txt") == "de otro")
    try publish(["a.html": "3"])
    #expect(text("extra") == "ya un archivo")
  }

  @Test func `a folder of others where a page of the version before goes stops it`() throws {
    try publish(["a.html": "1", "b/c.html": "1"])
    try publish(["a.html": "2"])
    try folder.put("de otro", at: "raíz pública/b/c.html/x.txt")
    #expect(
      throws: PublishingFailure.blocked([
        Obstacle(path: "\(site.path)/b/c.html", kind: .folder)
      ])
    ) { try site.rollBack() }
    #expect(text("a.html") == "2" && text("b/c.html/x.txt") == "de otro")
  }

  @Test func `a copy that was made of what others put there is nothing in its way`() throws {
    try publish(["a.html": "1"])
    try cutOff(["a.html": "2"], at: "asentada")
    for place in ["\(area)/nuevo", "raíz pública"] {
      try folder.put("de otro", at: "\(place)/x/y.txt")
      try folder.link("\(place)/enlace", to: "nada")
      mkfifo("\(folder.path)/\(place)/tubo", 0o644)
    }
    #expect(try Publication.recover(exchanging: site).leftovers.setAside == [])
    #expect(text("x/y.txt") == "de otro" && !folder.exists("\(area)/ajenos"))
  }

  @Test func `a version that is shown again tells too of what is set aside`() throws {
    try publish(["a.html": "1"])
    try cutOff(["a.html": "2", "b/c.html": "2"], at: "asentada")
    try folder.put("de otro", at: "\(area)/nuevo/b/c.html")
    #expect(try site.rollBack()?.1.setAside == ["\(folder.path)/\(area)/ajenos/b/c.html"])
    #expect(text("a.html") == "1")
  }

  @Test func `what is put into a version that is not shown any more is set aside when it goes`()
    throws
  {
    try publish(["a.html": "1"])
    try publish(["a.html": "2"])
    for path in ["tarde.pdf", "x/y.txt", ".vitrina/z"] {
      try folder.put("de otro", at: "\(area)/anterior/\(path)")
    }
    let kept = ["tarde.pdf", "x/y.txt", ".vitrina/z"].map { "\(area)/ajenos/\($0)" }
    let found = try publish(["a.html": "3"]).leftovers
    #expect(Set(found.setAside) == Set(kept.map { "\(folder.path)/\($0)" }))
    #expect(found.leftBehind == [] && !folder.exists("\(area)/viejo"))
    #expect(try publish(["a.html": "4"]).leftovers == Leftovers())
    for path in kept { #expect(folder.text(path) == "de otro") }
    #expect(try site.rollBack() != nil)
    #expect(!folder.exists("raíz pública/tarde.pdf"))
  }

  @Test func `what its owner took away does not come back`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "raíz pública/notas.txt")
    try publish(["a.html": "2"])
    try folder.remove("raíz pública/notas.txt")
    for text in ["3", "4"] {
      #expect(try publish(["a.html": text]).leftovers == Leftovers())
      #expect(!folder.exists("raíz pública/notas.txt") && !folder.exists("\(area)/ajenos"))
    }
  }

  @Test func `what others put where runs work goes along`() throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "raíz pública/.vitrina/notas.txt")
    try folder.put("de otro", at: "raíz pública/.vitrina/x/y.txt")
    for text in ["2", "3"] {
      #expect(try publish(["a.html": text]).leftovers == Leftovers())
      #expect(text == self.text("a.html") && self.text(".vitrina/notas.txt") == "de otro")
    }
    #expect(try site.rollBack() != nil)
    #expect(text(".vitrina/x/y.txt") == "de otro")
  }

  @Test(arguments: ["nuevo/x", "manifiesto.json", "copia", "saliente/x", "diario", "diario.nuevo"])
  func `what lies where versions are made, and no run left there, stops it`(path: String) throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "\(area)/\(path)")
    let name = path.split(separator: "/")[0]
    let expected = Obstacle(path: "\(folder.path)/\(area)/\(name)", kind: .inWork)
    #expect(throws: PublishingFailure.blocked([expected])) { try publish(["a.html": "2"]) }
    #expect(text("a.html") == "1" && folder.text("\(area)/\(path)") == "de otro")
    try folder.remove("\(area)/\(name)")
    try publish(["a.html": "2"])
  }

  @Test(arguments: ["viejo", "viejo/x/y.txt", "viejo-2/x.txt"])
  func `what lies where versions go, and is none, is set aside`(path: String) throws {
    try publish(["a.html": "1"])
    try folder.put("de otro", at: "\(area)/\(path)")
    let kept = path.contains("/") ? path.split(separator: "/", maxSplits: 1)[1] : path[...]
    #expect(
      try publish(["a.html": "2"]).leftovers.setAside
        == ["\(folder.path)/\(area)/ajenos/\(kept)"])
    #expect(text("a.html") == "2" && folder.text("\(area)/ajenos/\(kept)") == "de otro")
  }

  @Test func `a folder that somebody makes while nothing is shown goes into the new version`()
    throws
  {
    try publish(["a.html": "1"])
    try folder.put("de antes", at: "raíz pública/antes.txt")
    try cutOff(["a.html": "2", "b.html": "2"], at: "hueco")
    let inPlace = try Publication(in: site)
    var change = try inPlace.change(
      to: Manifest(program: "vitrina 0", cutoff: "2026-06-30", revision: digest("9"), content: []))
    try change.add([inPlace.stage(Array("9".utf8), at: "a.html")])
    _ = try inPlace.finish(&change)
    inPlace.end()
    try folder.put("de otro", at: "raíz pública/notas.txt")
    try folder.put("de otro", at: "raíz pública/b.html")
    let recovery = try Publication.recover(exchanging: site)
    #expect(recovery.hasFinished)
    #expect(recovery.leftovers.setAside == ["\(folder.path)/\(area)/ajenos/b.html"])
    #expect(shown == ["a.html", "antes.txt", "b.html", "notas.txt"] && text("a.html") == "2")
    #expect(text("b.html") == "2" && folder.text("\(area)/ajenos/b.html") == "de otro")
    #expect(!folder.exists("\(area)/recreado") && !folder.exists("\(area)/viejo"))
    try publish(["a.html": "3"])
    #expect(try site.rollBack() != nil)
  }

  @Test func `a file in the place of the folder while nothing is shown is told of`() throws {
    try publish(["a.html": "1"])
    try cutOff(["a.html": "2"], at: "hueco")
    try folder.put("de otro", at: "raíz pública")
    #expect(throws: PublishingFailure.writing(WritingFailure(path: site.path, code: EEXIST))) {
      try Publication.recover(exchanging: site)
    }
    try folder.remove("raíz pública")
    #expect(try Publication.recover(exchanging: site).hasFinished)
    #expect(text("a.html") == "2")
  }

  /// As when it is opened, and another run exchanges it before it is locked.
  @Test func `a folder that is not shown any more is not locked`() throws {
    try publish(["a.html": "1"])
    let output = try site.open()
    defer { output.end() }
    let lock = try #require(try Publication.lock(output, of: site))
    lock.end()
    try publish(["a.html": "2"])
    #expect(try Publication.lock(output, of: site) == nil)
    #expect(!folder.exists("\(area)/anterior/.vitrina"))
  }
}
