import Foundation
import Glibc
import Publishing
import TestFolders
import Testing

/// Whether a published folder is found to be what its list says.
struct VerificationTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
    let publication = try Publication(in: output)
    defer { publication.end() }
    let records = try [
      "index.html": "a", "instituciones/index.html": "b", "instituciones/x/index.html": "c",
      "instituciones/x/p/index.html": "d", "instituciones/x-2/index.html": "e",
      "z/á \"b\".html": String(repeating: "z", count: 200_000),
    ].map { try publication.stage(Array($1.utf8), at: $0) }
    var change = try publication.change(
      to: Manifest(program: "vitrina 0", cutoff: "2026-06-30", revision: digest("abc"), content: [])
    )
    try change.add(publication.inOrder(records))
    _ = try publication.finish(&change)
  }

  private func discrepancies() throws -> [String: Discrepancy.Kind] {
    var found: [String: Discrepancy.Kind] = [:]
    let root = "\(output.path)/"
    let verification = try output.verify {
      found[String($0.path.dropFirst(root.count))] = $0.kind
    }
    #expect(verification.discrepancies == found.count)
    return found
  }

  @Test func `a folder as it was published has no discrepancy`() throws {
    let verification = try output.verify { Issue.record("\($0)") }
    #expect(verification.intact == 6 && verification.discrepancies == 0)
    #expect(verification.manifest.cutoff == "2026-06-30")
  }

  @Test(arguments: [
    "index.html", "instituciones/index.html", "instituciones/x/index.html",
    "instituciones/x-2/index.html", "instituciones/x/p/index.html", "z/á \"b\".html",
  ])
  func `a file that is gone, changed or added is told, and no other`(path: String) throws {
    let text = try #require(folder.text("sitio/\(path)"))
    try folder.put(String(text.dropLast()) + "_", at: "sitio/\(path)")
    #expect(try discrepancies() == [path: .changed])
    try folder.remove("sitio/\(path)")
    #expect(try discrepancies() == [path: .missing])
    try folder.put(text, at: "sitio/\(path)")
    try folder.put("", at: "sitio/\(path).bak")
    #expect(try discrepancies() == ["\(path).bak": .extra])
  }

  @Test func `a file that is longer or shorter is told`() throws {
    try folder.put("ab", at: "sitio/index.html")
    try folder.put("", at: "sitio/instituciones/x/index.html")
    #expect(
      try discrepancies() == ["index.html": .changed, "instituciones/x/index.html": .changed])
  }

  @Test func `a link is never followed`() throws {
    try folder.put("a", at: "fuera/index.html")
    try folder.remove("sitio/index.html")
    try folder.link("sitio/index.html", to: "\(folder.path)/fuera/index.html")
    try folder.link("sitio/otra", to: "\(folder.path)/fuera")
    #expect(try discrepancies() == ["index.html": .replaced, "otra": .extra])
    try folder.remove("sitio/instituciones")
    try folder.link("sitio/instituciones", to: "\(folder.path)/fuera")
    #expect(try discrepancies().values.count { $0 == .missing } == 4)
  }

  @Test func `a folder in the place of a file is told with what it holds`() throws {
    try folder.remove("sitio/index.html")
    try folder.put("x", at: "sitio/index.html/dentro.txt")
    #expect(
      try discrepancies() == ["index.html": .missing, "index.html/dentro.txt": .extra])
  }

  @Test func `a hidden file of others is told, and one of git at the root is not`() throws {
    try folder.put("*", at: "sitio/.gitignore")
    try folder.put("*", at: "sitio/z/.gitignore")
    try folder.put("x", at: "sitio/.htaccess")
    #expect(try discrepancies() == ["z/.gitignore": .extra, ".htaccess": .extra])
  }

  @Test func `a run that was cut off between two files is told`() throws {
    try folder.put("fin\0", at: "sitio/.vitrina/diario")
    #expect(try discrepancies() == [".vitrina/diario": .unfinished])
  }

  @Test(arguments: [
    [".vitrina/ajeno.html"], [".vitrina/nuevo/a/b.html"], [".vitrina/candado.bak"], [".vitrina"],
    [".vitrina-archivos"], [".vitrina/a.html", ".vitrina-archivos"],
  ])
  func `nothing of others is hidden where runs keep what they work with`(paths: [String]) throws {
    for path in paths { try folder.put("x", at: "sitio/\(path)") }
    #expect(try discrepancies() == Dictionary(uniqueKeysWithValues: paths.map { ($0, .extra) }))
  }

  @Test func `the lock of a run that is at work is no file of others`() throws {
    try folder.put("", at: "sitio/.vitrina/candado")
    #expect(try discrepancies() == [:])
  }

  @Test func `a list that is damaged, cut off or missing is no list`() throws {
    let list = try #require(folder.text("sitio/manifiesto.json"))
    for text in [
      String(list.dropLast(5)), String(list.dropFirst()), "", "{}\n", list + "x", list + "x\n",
      list + "\n", list + list, String(list.dropLast()), String(list.dropLast(2)) + "]\n",
      list.replacing("\"}\n", with: "\"} \n"), list.replacing("\"},\n", with: "\",\"x\":1},\n"),
    ] {
      try folder.put(text, at: "sitio/manifiesto.json")
      #expect(throws: VerificationFailure.damagedList(path: "\(output.path)/manifiesto.json")) {
        try output.verify { _ in }
      }
    }
    try folder.remove("sitio/manifiesto.json")
    #expect(
      throws: VerificationFailure.reading(path: "\(output.path)/manifiesto.json", code: ENOENT)
    ) {
      try output.verify { _ in }
    }
  }
}
