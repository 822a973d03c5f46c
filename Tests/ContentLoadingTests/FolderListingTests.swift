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
