import EvidenceFiles
import Testing

/// Pictures as programs and cameras write them, with much hidden data at once.
struct HiddenDataTests {
  static let pictures: [(String, [HiddenData])] = [
    ("con-todo.jpg", [.exif, .location, .xmp, .iptc, .comment, .application, .trailing]),
    ("miniatura.jpg", [.thumbnail]),
    (
      "con-todo.png",
      [.exif, .location, .xmp, .comment, .text, .modificationTime, .application, .trailing]
    ),
    ("con-todo.webp", [.exif, .location, .xmp, .trailing]),
    ("animada.webp", [.xmp]),
  ]

  @Test(arguments: pictures)
  func `a picture tells what it hides`(name: String, kinds: [HiddenData]) throws {
    #expect(try inspection(Sample.bytes(name), named: name).faults == [.hiddenData(kinds)])
  }

  @Test(arguments: pictures)
  func `its copy hides nothing and is smaller`(name: String, kinds: [HiddenData]) throws {
    let bytes = try Sample.bytes(name)
    let copy = try #require(withoutHiddenData(bytes))
    #expect(inspection(copy, named: name).faults == [])
    #expect(copy.count < bytes.count)
    for trace in ["Fabricante", "2024:05", "adobe:ns", "Autora", "oficina", "sobra", "telefono"] {
      #expect(!copy.contains(trace), "\(trace)")
    }
  }

  @Test(arguments: pictures)
  func `a copy of the copy is the same`(name: String, kinds: [HiddenData]) throws {
    let copy = try #require(try withoutHiddenData(Sample.bytes(name)))
    #expect(withoutHiddenData(copy) == copy)
  }

  @Test func `files that hide nothing and files of other types come back unchanged`() throws {
    let pictures = Self.pictures.map(\.0)
    for name in try Sample.names() where !pictures.contains(name) {
      let bytes = try Sample.bytes(name)
      #expect(withoutHiddenData(bytes) == bytes, "\(name)")
    }
    #expect(withoutHiddenData([]) == [])
  }

  @Test(arguments: ["con-todo.jpg", "con-todo.png", "con-todo.webp", "animada.webp"])
  func `a picture that breaks off is damaged and has no copy`(name: String) throws {
    let bytes = try Sample.bytes(name)
    let end = bytes.count - (name.hasSuffix("jpg") ? 18 : name.hasSuffix("png") ? 20 : 6)
    for length in stride(from: 12, to: end, by: 11) {
      let part = Array(bytes[..<length])
      #expect(inspection(part, named: name).faults == [.damaged], "\(length) bytes")
      #expect(withoutHiddenData(part) == nil, "\(length) bytes")
    }
  }
}
