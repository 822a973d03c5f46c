import Memory
import Testing

/// What many values hold is written down once.
struct SharedTests {
  private final class Name: Remembered {
    let text: String

    init(_ text: String) { self.text = text }

    init(from reader: inout MemoryReader) throws(MemoryFault) { text = try reader.read() }

    func write(to writer: inout MemoryWriter) { writer.write(text) }
  }

  private final class Folder: Remembered {
    let name: Name

    init(_ name: Name) { self.name = name }

    init(from reader: inout MemoryReader) throws(MemoryFault) {
      name = try reader.read(Shared.self).object
    }

    func write(to writer: inout MemoryWriter) { writer.write(Shared(name)) }
  }

  @Test func `an object that two values hold is one object again`() throws {
    let (one, other) = (Name("Instituto"), Name("Instituto"))
    let names = [one, other, one].map(Shared.init)
    let read = try [Shared<Name>](remembering: names.memory).map(\.object)
    #expect(read.map(\.text) == ["Instituto", "Instituto", "Instituto"])
    #expect(read[0] === read[2])
    #expect(read[0] !== read[1])
  }

  @Test func `an object may hold another that is shared`() throws {
    let name = Name("Instituto")
    var writer = MemoryWriter()
    writer.write(Shared(Folder(name)))
    writer.write(Shared(name))
    writer.write(Shared(Folder(name)))
    var reader = MemoryReader(writer.bytes)
    let folder = try reader.read(Shared<Folder>.self).object
    #expect(try reader.read(Shared<Name>.self).object === folder.name)
    #expect(try reader.read(Shared<Folder>.self).object.name === folder.name)
  }

  @Test func `an object that was not read, or is another kind, is a fault`() throws {
    var reader = MemoryReader(Shared(Name("")).memory + [1, 2])
    _ = try reader.read(Shared<Name>.self)
    #expect(throws: MemoryFault.self) { try reader.read(Shared<Folder>.self) }
    #expect(throws: MemoryFault.self) { try reader.read(Shared<Name>.self) }
    #expect(throws: MemoryFault.self) { try Shared<Name>(remembering: UInt64.max.memory) }
  }

  @Test func `a text that comes again takes up no room, and is the same octet by octet`() throws {
    let text = String(repeating: "Comité de Ética. ", count: 20)
    #expect(Array(repeating: text, count: 50).memory.count < [text].memory.count + 50)
    let accents = ["\u{C5}", "A\u{30A}", "\u{212B}", "\u{C5}", "", ""]
    let read = try [String](remembering: accents.memory)
    #expect(read.map { Array($0.utf8) } == accents.map { Array($0.utf8) })
  }

  @Test func `a text that was not read is a fault`() {
    for place in [0, 1, 1 << 40, UInt64.max >> 1] {
      #expect(throws: MemoryFault.self) { try String(remembering: (place << 1 | 1).memory) }
    }
  }
}
