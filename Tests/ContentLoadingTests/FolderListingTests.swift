import Glibc
import TestFolders
import Testing

@testable import ContentLoading

struct FolderListingTests {
  /// Between the moment at which a folder is looked at and the one at which it is opened.
  @Test func `a folder that becomes a link meanwhile is not entered`() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", at: "fuera/ajeno.md")
    try folder.put("x", at: "contenido/paginas/a.md")
    let root = "\(folder.path)/contenido"
    let descriptor = open(root, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    var listing = FolderListing(in: (root, descriptor))
    #expect(throws: ReadingFailure.self) {
      try listing.add(below: "") { path in
        try? folder.remove("contenido/\(path)")
        try? folder.link("contenido/\(path)", to: "../fuera")
        return true
      }
    }
    #expect(listing.files.isEmpty)
  }

  @Test func `what systems and office programs leave beside files is none of the content`() throws {
    let folder = try TemporaryFolder()
    let names = ["Thumbs.db", "desktop.ini", "Desktop.ini", "~$cta.docx", ".DS_Store"]
    for name in names + ["acta.docx", "thumbs.dbx"] { try folder.put("x", at: name) }
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    var listing = FolderListing(in: (folder.path, descriptor))
    try listing.add(below: "")
    #expect(listing.files.map(\.path) == ["acta.docx", "thumbs.dbx"])
  }

  /// As when the disk or the network fails: the system says nothing of what it just named.
  @Test func `what the system does not tell of is an error, and not left out`() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", at: "contenido/a/a.md")
    try folder.put("x", at: "contenido/b.md")
    let root = "\(folder.path)/contenido"
    let (descriptor, file) = (open(root, O_RDONLY | O_DIRECTORY), open("\(root)/b.md", O_RDONLY))
    defer {
      close(descriptor)
      close(file)
    }
    var listing = FolderListing(in: (root, descriptor))
    let failure = #expect(throws: ReadingFailure.self) {
      try listing.add(below: "") { _ in
        var (own, other) = (stat(), stat())
        fstat(descriptor, &own)
        for open in Int32(3)..<1000 where open != descriptor && fstat(open, &other) == 0 {
          if own.st_dev == other.st_dev, own.st_ino == other.st_ino { dup2(file, open) }
        }
        return false
      }
    }
    #expect(failure?.path == "\(root)/b.md")
  }

  @Test func `nothing is listed by way of a link`() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", at: "fuera/ide/ajeno.md")
    try folder.put("x", at: "contenido/portal.yaml")
    try folder.link("contenido/instituciones", to: "../fuera")
    let root = "\(folder.path)/contenido"
    let descriptor = open(root, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    var listing = FolderListing(in: (root, descriptor))
    #expect(throws: ReadingFailure.self) { try listing.add(below: "instituciones/ide") }
    #expect(listing.files.isEmpty)
  }
}
