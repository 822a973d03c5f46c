import TestFolders
import Foundation
import Glibc
import Publishing
import Testing

struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(folder.path)
  }

  private func status(_ name: String) -> stat {
    var status = stat()
    lstat("\(folder.path)/\(name)", &status)
    return status
  }

  @Test func `a file is written with the folders above it`() throws {
    #expect(try output.write(Array("hola\n".utf8), to: "a/b/c/index.html"))
    #expect(folder.text("a/b/c/index.html") == "hola\n")
    #expect(folder.files == ["a/b/c/index.html"])
  }

  @Test func `what is added takes the place of nothing`() throws {
    try output.add([0x61], as: "a/b.html")
    let failure = #expect(throws: WritingFailure.self) { try output.add([0x62], as: "a/b.html") }
    #expect(failure?.code == EEXIST)
    #expect(folder.text("a/b.html") == "a")
  }

  @Test func `the output folder itself is made when it is not there`() throws {
    try OutputFolder("\(folder.path)/x/y/").write([0x61], to: "index.html")
    #expect(folder.text("x/y/index.html") == "a")
  }

  @Test func `everybody may read what is published`() throws {
    try output.write([], to: "a/b.html")
    #expect(status("a/b.html").st_mode & 0o444 == 0o444)
    #expect(status("a").st_mode & 0o555 == 0o555)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `a file that holds the same bytes is not touched`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try output.write(bytes, to: "a.bin"))
    let before = status("a.bin")
    #expect(try !output.write(bytes, to: "a.bin"))
    let after = status("a.bin")
    #expect(before.st_ino == after.st_ino)
    #expect(before.st_mtim.tv_sec == after.st_mtim.tv_sec)
    #expect(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
  }

  @Test(arguments: [(0, 1), (1, 0), (65_536, 65_535), (100_000, 100_000), (100_000, 3)])
  func `a file that holds other bytes is replaced whole`(old: Int, new: Int) throws {
    try output.write([UInt8](repeating: 0x61, count: old), to: "a.bin")
    let before = status("a.bin")
    var bytes = [UInt8](repeating: 0x61, count: new)
    if new > 0 { bytes[new - 1] = 0x62 }
    #expect(try output.write(bytes, to: "a.bin"))
    #expect(try Array(Data(contentsOf: URL(filePath: "\(folder.path)/a.bin"))) == bytes)
    #expect(before.st_ino != status("a.bin").st_ino)
    #expect(folder.files == ["a.bin"])
  }

  @Test func `a link in the place of a file is replaced, and what it points to is left`() throws {
    try folder.put("ajeno", at: "otro/secreto.txt")
    try folder.link("index.html", to: "otro/secreto.txt")
    #expect(try output.write(Array("ajeno".utf8), to: "index.html"))
    #expect(!folder.isLink("index.html"))
    #expect(try output.write(Array("nuevo".utf8), to: "index.html"))
    #expect(folder.text("otro/secreto.txt") == "ajeno")
  }

  @Test func `a link in the place of the file that is being written is not followed`() throws {
    try folder.put("ajeno", at: "otro/secreto.txt")
    try folder.link("index.html.vitrina-nuevo", to: "otro/secreto.txt")
    try output.write([0x61], to: "index.html")
    #expect(folder.text("otro/secreto.txt") == "ajeno")
    #expect(folder.text("index.html") == "a" && !folder.isLink("index.html"))
  }

  @Test func `what a killed run left behind is written over`() throws {
    try folder.put("a medias", at: "index.html.vitrina-nuevo")
    try output.write([0x61], to: "index.html")
    #expect(folder.files == ["index.html"])
    #expect(folder.text("index.html") == "a")
  }

  @Test func `a folder in the place of a file is an error with its path`() throws {
    try folder.put("x", at: "index.html/dentro.txt")
    let failure = #expect(throws: WritingFailure.self) {
      try output.write([0x61], to: "index.html")
    }
    #expect(failure?.path == "\(folder.path)/index.html")
    #expect(failure?.code == EISDIR)
    #expect(folder.files == ["index.html/dentro.txt"])
  }

  @Test func `a file in the place of a folder is an error with its path`() throws {
    try folder.put("x", at: "archivo")
    let failure = #expect(throws: WritingFailure.self) {
      try output.write([0x61], to: "archivo/b/index.html")
    }
    #expect(failure?.path == "\(folder.path)/archivo/b")
    #expect(failure?.code == ENOTDIR)
    #expect(folder.text("archivo") == "x")
  }

  @Test func `a name that is too long is an error with its path`() throws {
    let name = String(repeating: "n", count: 300)
    let failure = #expect(throws: WritingFailure.self) { try output.write([0x61], to: name) }
    #expect(failure?.code == ENAMETOOLONG)
    #expect(failure?.path.contains(name) == true)
  }
}
