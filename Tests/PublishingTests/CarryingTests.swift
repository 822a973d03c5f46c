import FileNames
import Foundation
import Glibc
import TestFolders
import Testing

@testable import Publishing

/// What others put into a folder goes along also where it can't have a second name.
struct CarryingTests {
  private let folder: TemporaryFolder
  /// On another file system, where there is one.
  private let other: URL

  init() throws {
    folder = try TemporaryFolder()
    other = URL(filePath: "/dev/shm/vitrina-\(UUID())")
    mkdir(other.path, 0o700)
  }

  private func status(_ path: String) -> stat {
    var status = stat()
    lstat(path, &status)
    return status
  }

  @Test func `what can't be linked is copied, once, with its time and rights`() throws {
    defer { try? FileManager.default.removeItem(at: other) }
    try Data("de otro".utf8).write(to: other.appending(path: "x.txt"))
    chmod("\(other.path)/x.txt", 0o640)
    utimensat(
      AT_FDCWD, "\(other.path)/x.txt",
      [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 2, tv_nsec: 3)], 0)
    symlink("nada", "\(other.path)/enlace")
    mkfifo("\(other.path)/tubo", 0o666)
    chmod("\(other.path)/tubo", 0o666)
    try folder.put("a medias", at: "obra/copia")
    let source = try Folder(at: other.path)
    let work = try OutputFolder("\(folder.path)/obra").open()
    let target = try OutputFolder("\(folder.path)/sitio").open()
    defer { for folder in [source, work, target] { folder.end() } }
    for drafts in [work, nil] {
      #expect(try source.carryForeign(into: target, by: drafts) == [])
    }
    #expect(folder.files == ["sitio/enlace", "sitio/tubo", "sitio/x.txt"])
    #expect(folder.text("sitio/x.txt") == "de otro" && folder.isLink("sitio/enlace"))
    let file = status("\(folder.path)/sitio/x.txt")
    #expect(file.st_mode & 0o7777 == 0o640)
    #expect(file.st_mtim.tv_sec == 2 && file.st_mtim.tv_nsec == 3)
    #expect(status("\(folder.path)/sitio/tubo").st_mode & 0o7777 == 0o666)
    try Data("distinto".utf8).write(to: other.appending(path: "x.txt"))
    for drafts in [work, nil] {
      #expect(
        try source.carryForeign(into: target, by: drafts) == [
          Obstacle(path: "\(other.path)/x.txt", kind: .file)
        ])
    }
    #expect(folder.text("sitio/x.txt") == "de otro" && !folder.exists("obra/copia"))
  }
}
