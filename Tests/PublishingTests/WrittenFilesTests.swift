import TestSupport
import Publishing
import Testing

/// Which files a run may remove: those that an earlier one wrote, and no others.
struct WrittenFilesTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(folder.path)
  }

  /// A run that writes `paths`; how many files it removed.
  @discardableResult
  private func run(_ paths: String...) throws -> Int {
    let earlier = WrittenFiles(in: output)
    for path in paths { try output.write([0x61], to: path) }
    return try earlier.removeAll(but: paths)
  }

  private var visible: [String] { folder.files.filter { $0 != WrittenFiles.listName } }

  @Test func `a first run removes nothing, whatever is there`() throws {
    try folder.put("x", at: "ajeno.html")
    try folder.put("x", at: "a/ajeno.html")
    #expect(try run("index.html") == 0)
    #expect(visible == ["a/ajeno.html", "ajeno.html", "index.html"])
  }

  @Test func `a later run removes what it no longer writes, and the folders left empty`() throws {
    try run("index.html", "a/b/c/index.html", "a/index.html", "d/index.html")
    #expect(try run("index.html", "a/index.html") == 2)
    #expect(visible == ["a/index.html", "index.html"])
    #expect(!folder.exists("a/b") && !folder.exists("d") && folder.exists("a"))
  }

  @Test func `files of others stay, and so do their folders`() throws {
    try run("a/index.html", "b/index.html")
    try folder.put("x", at: "a/notas.txt")
    try folder.put("x", at: "CNAME")
    #expect(try run("b/index.html") == 1)
    #expect(visible == ["CNAME", "a/notas.txt", "b/index.html"])
  }

  @Test func `a file that somebody else removed is not counted`() throws {
    try run("a.html", "b.html")
    try folder.remove("a.html")
    #expect(try run("b.html") == 0)
  }

  @Test func `what was removed once is not looked for again`() throws {
    try run("a.html")
    try run("b.html")
    try folder.put("de otro", at: "a.html")
    #expect(try run("b.html") == 0)
    #expect(folder.text("a.html") == "de otro")
  }

  @Test(arguments: ["../fuera.txt", "/fuera.txt", "a/../../fuera.txt", "./../fuera.txt", "a/./b"])
  func `a list that leads out of the folder removes nothing there`(path: String) throws {
    try folder.put("x", at: "fuera.txt")
    try folder.put("x", at: "sitio/a/b")
    try folder.put("\(path)\n", at: "sitio/\(WrittenFiles.listName)")
    let site = OutputFolder("\(folder.path)/sitio")
    #expect(try WrittenFiles(in: site).removeAll(but: []) == 0)
    #expect(folder.text("fuera.txt") == "x")
    #expect(folder.text("sitio/a/b") == "x")
  }

  @Test func `the list is not read through a link`() throws {
    try folder.put("ajeno.html\n", at: "otro/lista")
    try folder.put("x", at: "ajeno.html")
    try folder.link(WrittenFiles.listName, to: "otro/lista")
    #expect(try run("index.html") == 0)
    #expect(folder.text("ajeno.html") == "x")
    #expect(folder.text("otro/lista") == "ajeno.html\n")
  }

  @Test func `a run that is cut short leaves nothing unknown`() throws {
    try run("a.html")
    try WrittenFiles(in: output).announce(["b.html", "c.html"])
    try output.write([0x61], to: "b.html")
    #expect(try run("c.html") == 2)
    #expect(visible == ["c.html"])
  }

  @Test func `the list is sorted, so that equal sites have equal lists`() throws {
    try run("b.html", "a.html", "c/d.html")
    #expect(folder.text(WrittenFiles.listName) == "a.html\nb.html\nc/d.html\n")
  }
}
