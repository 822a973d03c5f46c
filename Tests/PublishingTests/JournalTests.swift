import Glibc
import TestFolders
import Testing

@testable import Publishing

struct JournalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func journal(_ text: String) throws -> Journal? {
    try folder.put(text, at: "diario")
    let work = try Folder(at: folder.path)
    defer { work.end() }
    return try Journal(in: work)
  }

  @Test func `only a journal that has its end is one`() throws {
    #expect(try journal("a.html\0b/c.html\0fin\0")?.removals == ["a.html", "b/c.html"])
    #expect(try journal("fin\0")?.removals == [])
    for text in ["", "a.html\0", "a.html\0fin", "a.html\0fi"] { #expect(try journal(text) == nil) }
  }

  @Test func `one that can't be read is not taken for one without an end`() throws {
    // Reading a program's memory at 0 is an error of the device.
    let memory = try #require(OpenFile(open("/proc/self/mem", O_RDONLY)))
    defer { memory.end() }
    #expect(throws: WritingFailure(path: "x/diario", code: EIO)) {
      try JournalLines(of: memory, at: "x/diario")
    }
  }
}
