import FileNames
import Glibc
import TestFolders
import Testing

struct FileNameTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func names(in path: String) -> [FileName]? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    return [FileName](in: descriptor)
  }

  @Test func `a folder has the names that were given in it, in the order of their octets`() throws {
    for name in ["b", "a", "año", ".oculto", "z/hondo"] { try folder.put("", at: name) }
    try folder.putInLatin1("", at: "año")
    let names = try #require(self.names(in: folder.path))
    #expect(names.map(\.text) == [".oculto", "a", "año", nil, "b", "z"])
    #expect(names.map(\.shown) == [".oculto", "a", "año", "a\u{FFFD}o", "b", "z"])
    #expect(names.map(\.isHidden) == [true, false, false, false, false, false])
    #expect(names == names.shuffled().sorted())
  }

  @Test func `an empty folder has none, and what is no folder has no names`() throws {
    try folder.put("", at: "a")
    #expect(names(in: folder.path)?.isEmpty == false)
    try folder.remove("a")
    #expect(names(in: folder.path) == [])
    try folder.put("", at: "a")
    let file = open("\(folder.path)/a", O_RDONLY)
    defer { close(file) }
    let found = [FileName](in: file)
    #expect(found == nil)
  }

  @Test(arguments: [
    ("", "a", "a", "", "a"), ("a", "b", "a/b", "a", "b"), ("a/b", "c", "a/b/c", "a/b", "c"),
  ])
  func `a path is put together and taken apart`(
    parent: String, name: String, path: String, folderPart: String, namePart: String
  ) {
    let whole = FileName(name).below(FileName(parent))
    #expect(whole == FileName(path))
    #expect(whole.folderPart == FileName(folderPart) && whole.namePart == FileName(namePart))
  }
}
