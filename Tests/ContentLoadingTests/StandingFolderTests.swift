import Checksums
import ContentLoading
import Foundation
import Memory
import TestFolders
import Testing

/// Institutions whose folders stand as they were are known without reading anything.
struct StandingFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for path in [
      "portal.yaml", "instituciones/a/institucion.md", "instituciones/a/pat/programa.md",
      "instituciones/a/pat/evidencias/x.pdf", "instituciones/b/institucion.md",
    ] {
      try folder.put("x", at: path)
    }
    try folder.link("instituciones/a/enlace.md", to: "institucion.md")
  }

  /// Long after everything was written.
  private func listed(_ known: [InstitutionListing] = [], at now: Int = .max) throws
    -> ContentFolder
  {
    try ContentFolder(listing: folder.path, knowing: known, at: now)
  }

  private func remembered(_ folder: ContentFolder) throws -> [InstitutionListing] {
    try [InstitutionListing](remembering: folder.institutions.memory)
  }

  @Test func `an institution that nobody touched stands, with all that was listed`() throws {
    let first = try listed()
    #expect(first.standing.isEmpty)
    let second = try listed(try remembered(first))
    #expect(second.standing == ["a", "b"])
    #expect(second.institutions.map(\.files) == first.institutions.map(\.files))
    #expect(second.enclosures(of: "a").links == ["instituciones/a/enlace.md"])
    #expect(try ContentRevision(of: first) == ContentRevision(of: second))
  }

  @Test func `what was judged is what counts, whatever became of it since`() throws {
    let judged = SHA256.digest(of: Array("antes".utf8))
    let texts = ["a": [judged, judged], "b": [judged]].mapValues { InstitutionDigests(texts: $0) }
    let revision = try ContentRevision(of: listed(), common: [judged], known: texts)
    #expect(revision.texts.map(\.sha256) == [judged, judged, judged, judged])
    #expect(revision != (try ContentRevision(of: listed())))
    try folder.put("antes", at: "instituciones/b/pat/evidencias/acta.csv")
    let before = try ContentRevision(of: listed(), common: [judged], known: texts)
    try folder.put("después", at: "instituciones/b/pat/evidencias/acta.csv")
    let known = texts.merging(
      ["b": InstitutionDigests(texts: [judged], evidence: [judged])], uniquingKeysWith: { $1 })
    #expect(try ContentRevision(of: listed(), common: [judged], known: known) == before)
    #expect(try ContentRevision(of: listed(), common: [judged], known: texts) != before)
  }

  @Test(arguments: [
    ["instituciones/a/PAT/programa.md", "instituciones/a/pat/Programa.md"],
    ["instituciones/A/institucion.md"], ["Instituciones/b/institucion.md"], ["Portal.yaml"],
    ["instituciones/b/ñ.md", "instituciones/b/Ñ.md"],
  ])
  func `files that other systems take for one are told, also when they stand`(
    paths: [String]
  ) throws {
    for path in paths { try folder.put("x", at: path) }
    let first = try listed()
    #expect(!first.lostInCopies.isEmpty)
    let second = try listed(try remembered(first))
    #expect(second.standing.count == first.institutions.count)
    #expect(second.lostInCopies == first.lostInCopies)
  }

  enum Edit: CaseIterable {
    case sameSize, sameTime, evidence, newFile, newFolder, gone, renamed, link, permissions
  }

  private func edit(_ edit: Edit) throws {
    let file = "instituciones/a/pat/programa.md"
    switch edit {
    case .sameSize: try folder.put("y", at: file)
    case .sameTime:
      let path = "\(folder.path)/\(file)"
      let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
      let handle = try #require(FileHandle(forWritingAtPath: path))
      handle.write(Data("y".utf8))
      try handle.close()
      try FileManager.default.setAttributes(
        [.modificationDate: try #require(date)], ofItemAtPath: path)
    case .evidence: try folder.put("y", at: "instituciones/a/pat/evidencias/x.pdf")
    case .newFile: try folder.put("", at: "instituciones/a/pat/fuente.txt")
    case .newFolder: try folder.put("x", at: "instituciones/a/nueva/programa.md")
    case .gone: try folder.remove("instituciones/a/institucion.md")
    case .renamed:
      try FileManager.default.moveItem(
        atPath: "\(folder.path)/instituciones/a/pat", toPath: "\(folder.path)/instituciones/a/otro")
    case .link:
      try folder.remove("instituciones/a/enlace.md")
      try folder.link("instituciones/a/enlace.md", to: "../b/institucion.md")
    case .permissions:
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: "\(folder.path)/\(file)")
    }
  }

  @Test(arguments: Edit.allCases)
  func `whatever is done in a folder is seen`(edit: Edit) throws {
    let known = try listed().institutions
    try self.edit(edit)
    let now = try listed(known)
    #expect(now.standing == ["b"])
    #expect(now.institutions.map(\.files) == (try listed()).institutions.map(\.files))
  }

  @Test func `what changed a moment before could change again unseen, and is not taken on trust`()
    throws
  {
    let time = Int(Date().timeIntervalSince1970 * 1_000_000_000)
    let known = try listed(at: time).institutions
    #expect(try listed(known).standing.isEmpty)
    let later = try listed(at: time + 10_000_000_000).institutions
    #expect(try listed(later).standing == ["a", "b"])
  }

  @Test func `an institution that is gone or new is no other`() throws {
    let known = try listed().institutions
    try folder.remove("instituciones/a")
    try folder.put("x", at: "instituciones/c/institucion.md")
    let now = try listed(known)
    #expect(now.standing == ["b"] && now.institutions.map(\.name) == ["b", "c"])
  }
}
