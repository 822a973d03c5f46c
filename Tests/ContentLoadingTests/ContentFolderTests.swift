import TestFolders
import ContentLoading
import Diagnostics
import Foundation
import Glibc
import Testing
import YAML

struct ContentFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `files are parted by institution, sorted`() throws {
    for path in [
      "portal.yaml", "paginas/b.md", "paginas/a.md", "instituciones/inm/pat/programa.md",
      "instituciones/inm/institucion.md", "instituciones/api/institucion.md",
    ] {
      try folder.put("x", at: path)
    }
    let listed = try ContentFolder(listing: folder.path)
    #expect(listed.common == ["paginas/a.md", "paginas/b.md", "portal.yaml"])
    #expect(listed.institutions.map(\.name) == ["api", "inm"])
    #expect(
      listed.institutions.map(\.files) == [
        ["instituciones/api/institucion.md"],
        ["instituciones/inm/institucion.md", "instituciones/inm/pat/programa.md"],
      ])
  }

  @Test func `hidden files are left out, and links are only named`() throws {
    try folder.put("x", at: "portal.yaml")
    try folder.put("x", at: ".git/config")
    try folder.put("x", at: "paginas/.a.md.swp")
    try folder.link("glosario.yaml", to: "portal.yaml")
    try folder.link("instituciones", to: "/etc")
    let listed = try ContentFolder(listing: folder.path)
    #expect(listed.common == ["portal.yaml"])
    #expect(listed.institutions.isEmpty)
    #expect(listed.links == ["glosario.yaml", "instituciones"])
  }

  @Test func `of evidence as much is read as it may have, and one byte more`() throws {
    try folder.put("abcdef", at: "instituciones/ide/pat/evidencias/a.txt")
    let listed = try ContentFolder(listing: folder.path)
    let path = "instituciones/ide/pat/evidencias/a.txt"
    #expect(try listed.bytes(of: path, limit: 6) == Array("abcdef".utf8))
    #expect(try listed.bytes(of: path, limit: 3) == Array("abcd".utf8))
    #expect(listed.institutions.map(\.files) == [[]])
    #expect(!listed.isText(path) && listed.isText("portal.yaml"))
  }

  @Test func `a file is read under the name that the folder was given`() throws {
    try folder.put("título: x\n", at: "portal.yaml")
    let listed = try ContentFolder(listing: folder.path + "/")
    let file = try listed.read("portal.yaml")
    #expect(file.path == "\(folder.path)/portal.yaml")
    #expect(file.bytes == Array("título: x\n".utf8))
  }

  @Test func `a folder that is not there is an error with its path`() {
    let path = folder.path + "/nada"
    #expect(throws: ReadingFailure(path: path, code: ENOENT, isContent: true)) {
      try ContentFolder(listing: path)
    }
  }

  @Test func `a file in the place of the folder is an error with its path`() throws {
    try folder.put("x", at: "portal.yaml")
    let path = "\(folder.path)/portal.yaml"
    #expect(throws: ReadingFailure(path: path, code: ENOTDIR)) {
      try ContentFolder(listing: path)
    }
  }

  @Test func `a file that has gone is an error with its path`() throws {
    let listed = try ContentFolder(listing: folder.path)
    #expect(throws: ReadingFailure(path: "\(folder.path)/a.md", code: ENOENT)) {
      try listed.read("a.md")
    }
  }

  @Test func `a link is not read, even when it is named`() throws {
    try folder.link("a.md", to: "/etc/passwd")
    let listed = try ContentFolder(listing: folder.path)
    #expect(throws: ReadingFailure(path: "\(folder.path)/a.md", code: ELOOP)) {
      try listed.read("a.md")
    }
  }

  @Test func `of a file that is too large only enough is read to say so`() throws {
    try folder.put(String(repeating: "x", count: SourceFile.largestSize + 1000), at: "a.md")
    let file = try ContentFolder(listing: folder.path).read("a.md")
    #expect(file.bytes.count == SourceFile.largestSize + 1)
    let error = #expect(throws: Diagnostic.self) { try file.checkedText() }
    #expect(error?.rule == .tooLarge)
  }
}
