import Memory

extension NumberLists {
  /// Of each list its length, and the gaps between its numbers: seven bits in a byte, the least
  /// first, and the eighth where more follow.
  func write(to writer: inout MemoryWriter) {
    var bytes: [UInt8] = []
    for list in 0..<count {
      let numbers = self[list]
      bytes.append(addingCapacity: (numbers.count + 1) * mostBytes) { bytes in
        bytes.append(varying: UInt32(truncatingIfNeeded: numbers.count))
        var next: UInt32 = 0
        for number in numbers {
          bytes.append(varying: number - next)
          next = number + 1
        }
      }
    }
    writer.write(bytes: bytes)
  }

  /// Reads `count` lists of numbers below `limit`.
  init(
    _ count: Int, below limit: UInt32, from reader: inout MemoryReader
  ) throws(MemoryFault) {
    self.init()
    let bytes = try reader.readBytes()
    // Each takes up a byte at least.
    if count <= bytes.count { reserve(count, numberCount: bytes.count - count) }
    var rest = VaryingBytes(bytes)
    for _ in 0..<count {
      var next: UInt64 = 0
      for _ in 0..<(try rest.next()) {
        let number = next + UInt64(try rest.next())
        guard number < UInt64(limit) else { throw MemoryFault() }
        add(UInt32(number))
        next = number + 1
      }
      endList()
    }
    if !rest.isAtEnd { throw MemoryFault() }
  }
}

/// Of a number.
private let mostBytes = 5

extension OutputSpan<UInt8> {
  fileprivate mutating func append(varying number: UInt32) {
    var number = number
    while number >= 0x80 {
      append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    append(UInt8(number))
  }
}

/// Numbers of as many bytes as each needs.
private struct VaryingBytes {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }
}

extension VaryingBytes {
  var isAtEnd: Bool { index == bytes.endIndex }

  mutating func next() throws(MemoryFault) -> UInt32 {
    var number: UInt64 = 0
    var shift = 0
    while index < bytes.endIndex, shift < 7 * mostBytes {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        // All bytes can say more than a number holds.
        guard let number = UInt32(exactly: number) else { break }
        return number
      }
      shift += 7
    }
    throw MemoryFault()
  }
}
