import Memory
import Testing

/// Values that are written down for the next run.
struct RememberedTests {
  private struct Note: Remembered, Equatable {
    var text = "Programa Anual de Trabajo «2024»"
    var number = -3
    var word = UInt64.max
    var isTrue = true
    var texts = ["", "á", "日本"]
    var nothing: Int?
    var something: String? = ""
    var table: [String: Int] = ["a": 1, "b": 2]
    var octets: [UInt8] = [0, 255]

    init() {}

    init(from reader: inout MemoryReader) throws(MemoryFault) {
      text = try reader.read()
      number = try reader.read()
      word = try reader.read()
      isTrue = try reader.read()
      texts = try reader.read()
      nothing = try reader.read()
      something = try reader.read()
      table = try reader.read()
      octets = Array(try reader.readBytes())
    }

    func write(to writer: inout MemoryWriter) {
      writer.write(text)
      writer.write(number)
      writer.write(word)
      writer.write(isTrue)
      writer.write(texts)
      writer.write(nothing)
      writer.write(something)
      writer.write(table)
      writer.write(bytes: octets)
    }
  }

  @Test func `a value is read as it was written`() throws {
    var note = Note()
    note.nothing = 7
    note.table = [:]
    #expect(try Note(remembering: note.memory) == note)
    #expect(try Note(remembering: Note().memory) == Note())
  }

  @Test func `a part of a value is a fault, and so is one with more after it`() {
    let bytes = Note().memory
    for count in 0..<bytes.count {
      #expect(throws: MemoryFault.self, "\(count)") {
        try Note(remembering: Array(bytes[..<count]))
      }
    }
    #expect(throws: MemoryFault.self) { try Note(remembering: bytes + [0]) }
  }

  @Test func `numbers of every size are read as they were written`() throws {
    let sizes = (0..<64).flatMap { [Int.max >> $0, Int.min >> $0, 1 << $0 &- 1] }
    #expect(try [Int](remembering: sizes.memory) == sizes)
    let words = sizes.map { UInt64(bitPattern: Int64($0)) }
    #expect(try [UInt64](remembering: words.memory) == words)
    #expect([0, 63, -64].map { $0.memory.count } == [1, 1, 1])
  }

  @Test func `a number without an end is a fault`() {
    for count in 0..<12 {
      let bytes = [UInt8](repeating: 0x80, count: count)
      #expect(throws: MemoryFault.self) { try UInt64(remembering: bytes) }
    }
  }

  private enum Shade: Remembered, CaseIterable { case light, dark }

  @Test func `a case is read as it was written, and one that there is not is a fault`() throws {
    #expect(try [Shade](remembering: Shade.allCases.memory) == Shade.allCases)
    for place in [-1, 2, Int.max] {
      #expect(throws: MemoryFault.self) { try Shade(remembering: place.memory) }
    }
  }

  @Test func `a range that ends before it begins is a fault`() throws {
    #expect(try ClosedRange<Int>(remembering: (3...5).memory) == 3...5)
    #expect(throws: MemoryFault.self) { try ClosedRange<Int>(remembering: 5.memory + 3.memory) }
  }

  @Test(arguments: [UInt64.max, 1 << 40, 9])
  func `a count of more than there is is a fault`(count: UInt64) {
    #expect(throws: MemoryFault.self) { try String(remembering: count.memory + [1, 2]) }
    #expect(throws: MemoryFault.self) { try [Int](remembering: count.memory + [1, 2]) }
    #expect(throws: MemoryFault.self) { try [String: Int](remembering: count.memory + [1, 2]) }
    #expect(throws: MemoryFault.self) { try Bool(remembering: count.memory) }
  }
}
