import Foundation
import Glibc
import Publishing
import TestSupport
import Testing

struct CopyingTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio")
  }

  private func put(_ bytes: [UInt8], at name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(name)"))
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")))
  }

  private func status(_ name: String) -> stat {
    var status = stat()
    lstat("\(folder.path)/\(name)", &status)
    return status
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
  func `a copy has the bytes of its source, and is not made twice`(count: Int) throws {
    let original = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try put(original, at: "acta.pdf")
    #expect(try output.copy("\(folder.path)/acta.pdf", to: "a/b/acta.pdf"))
    #expect(try bytes("sitio/a/b/acta.pdf") == original)
    let before = status("sitio/a/b/acta.pdf")
    #expect(try !output.copy("\(folder.path)/acta.pdf", to: "a/b/acta.pdf"))
    let after = status("sitio/a/b/acta.pdf")
    #expect(before.st_ino == after.st_ino)
    #expect(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
  }

  @Test(arguments: [(3, 3), (70_000, 70_000), (70_000, 3), (3, 70_000)])
  func `a copy of something else is replaced whole`(old: Int, new: Int) throws {
    try put([UInt8](repeating: 0x61, count: old), at: "a")
    try output.copy("\(folder.path)/a", to: "x.bin")
    var changed = [UInt8](repeating: 0x61, count: new)
    changed[new - 1] = 0x62
    try put(changed, at: "b")
    #expect(try output.copy("\(folder.path)/b", to: "x.bin"))
    #expect(try bytes("sitio/x.bin") == changed)
    #expect(folder.files.filter { $0.hasPrefix("sitio/") } == ["sitio/x.bin"])
  }

  @Test func `a source that is not there is told by its path, and nothing is written`() throws {
    let path = "\(folder.path)/falta.pdf"
    #expect(throws: CopyingFailure.source(path: path, code: ENOENT)) {
      try output.copy(path, to: "x.pdf")
    }
    #expect(folder.files.isEmpty)
  }

  @Test func `a link in the place of the source is not followed`() throws {
    try folder.put("ajeno", at: "otro/secreto.txt")
    try folder.link("acta.pdf", to: "otro/secreto.txt")
    let path = "\(folder.path)/acta.pdf"
    #expect(throws: CopyingFailure.source(path: path, code: ELOOP)) {
      try output.copy(path, to: "x.pdf")
    }
  }

  @Test func `a folder in the place of the source is refused`() throws {
    try folder.put("x", at: "carpeta/a")
    let path = "\(folder.path)/carpeta"
    #expect(throws: CopyingFailure.source(path: path, code: EISDIR)) {
      try output.copy(path, to: "x.pdf")
    }
  }

  @Test func `a place that can't be written is told by its path`() throws {
    try folder.put("x", at: "acta.pdf")
    try folder.put("x", at: "sitio/x.pdf/dentro")
    let failure = #expect(throws: CopyingFailure.self) {
      try output.copy("\(folder.path)/acta.pdf", to: "x.pdf")
    }
    guard case .target(let writing) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(writing.path == "\(folder.path)/sitio/x.pdf")
    #expect(folder.files == ["acta.pdf", "sitio/x.pdf/dentro"])
  }
}
