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

  /// To write all to the disk takes long, and others may be at work meanwhile.
  @Test(arguments: ["nueva/b.html", "vieja.html", "a.html"])
  func `what others put there while a journal is written is not replaced`(path: String) throws {
    let output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
    func run(_ files: [String: String], _ finish: (Publication, [Manifest.Entry]) throws -> Void)
      throws
    {
      let publication = try Publication(in: output)
      defer { publication.end() }
      let records = try files.map { try publication.stage(Array($1.utf8), at: $0) }
      var change = try publication.change(
        to: Manifest(program: "vitrina 0", cutoff: "2026-06-30", revision: digest("a"), content: [])
      )
      try change.add(publication.inOrder(records))
      try finish(publication, try change.ledger.finish(into: publication.staging.staged).removals)
    }
    try run(["a.html": "1", "vieja.html": "1"]) { publication, removals in
      let work = try #require(publication.work)
      try publication.replace(removing: removals, in: work) { journal throws(WritingFailure) in
        try journal.save(in: work)
      }
    }
    #expect(throws: PublishingFailure.self) {
      try run(["a.html": "2", "nueva/b.html": "2"]) { publication, removals in
        let work = try #require(publication.work)
        try publication.replace(removing: removals, in: work) { journal throws(WritingFailure) in
          try journal.save(in: work)
          if path == "a.html" {
            try? folder.remove("sitio/a.html")
            try? folder.link("sitio/a.html", to: "vieja.html")
          } else {
            try? folder.put("de otro", at: "sitio/\(path)")
          }
        }
      }
    }
    #expect(folder.text("sitio/a.html") == "1")
    #expect(folder.isLink("sitio/a.html") == (path == "a.html"))
    #expect(folder.text("sitio/vieja.html") == (path == "vieja.html" ? "de otro" : "1"))
    #expect(!folder.exists("sitio/.vitrina"))
    try folder.remove("sitio/\(path)")
    try run(["a.html": "2", "nueva/b.html": "2"]) { publication, removals in
      let work = try #require(publication.work)
      try publication.replace(removing: removals, in: work) { journal throws(WritingFailure) in
        try journal.save(in: work)
      }
    }
    #expect(folder.text("sitio/nueva/b.html") == "2" && folder.text("sitio/a.html") == "2")
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
