/// The list of files at the end of a ZIP archive: APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16.
struct ZIPDirectory {
  let entries: [Entry]

  struct Entry {
    let name: String
    let isEncrypted: Bool
    /// Its bytes in the archive, if they are stored as they are.
    let storedBytes: Range<Int>?
  }

  /// nil when the list can't be read, or does not agree with the files it lists. Archives of more
  /// than 65,534 files or 4 GB are not read.
  init?(of bytes: [UInt8]) {
    guard let end = Self.end(of: bytes),
      let count = bytes.number(of: 2, at: end + 10, .littleEndian), count < 0xFFFF,
      bytes.number(of: 2, at: end + 8, .littleEndian) == count,
      bytes.number(of: 4, at: end + 4, .littleEndian) == 0,
      let size = bytes.number(of: 4, at: end + 12, .littleEndian),
      let start = bytes.number(of: 4, at: end + 16, .littleEndian), start <= end - size
    else { return nil }
    var entries: [Entry] = []
    var offset = start
    for _ in 0..<count {
      guard let record = ZIPRecord(in: bytes, at: offset, directory: start..<(start + size)),
        let entry = record.entry(in: bytes)
      else { return nil }
      entries.append(entry)
      offset = record.end
    }
    guard offset == start + size else { return nil }
    self.entries = entries
  }

  /// Where the record at the end stands: before it ends the file there is only a comment, whose
  /// length it states.
  private static func end(of bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return (max(0, last - 0xFFFF)...last).last { offset in
      bytes.has("PK\u{5}\u{6}".utf8, at: offset)
        && bytes.number(of: 2, at: offset + 20, .littleEndian) == last - offset
    }
  }
}

/// What the list says of one file.
private struct ZIPRecord {
  let nameBytes: ArraySlice<UInt8>
  let flags: Int
  let method: Int
  let storedSize: Int
  /// Where the file's own header stands.
  let header: Int
  let directoryStart: Int
  /// Where the next record begins.
  let end: Int

  init?(in bytes: [UInt8], at start: Int, directory: Range<Int>) {
    func number(_ count: Int, at offset: Int) -> Int? {
      bytes.number(of: count, at: start + offset, .littleEndian)
    }
    guard bytes.has("PK\u{1}\u{2}".utf8, at: start), let flags = number(2, at: 8),
      let method = number(2, at: 10), let storedSize = number(4, at: 20),
      let nameLength = number(2, at: 28), let extraLength = number(2, at: 30),
      let commentLength = number(2, at: 32), let header = number(4, at: 42)
    else { return nil }
    end = start + 46 + nameLength + extraLength + commentLength
    guard end <= directory.upperBound else { return nil }
    nameBytes = bytes[(start + 46)..<(start + 46 + nameLength)]
    self.flags = flags
    self.method = method
    self.storedSize = storedSize
    self.header = header
    directoryStart = directory.lowerBound
  }
}

extension ZIPRecord {
  /// nil unless the file's own header has the same name, and its bytes end before the list.
  func entry(in bytes: [UInt8]) -> ZIPDirectory.Entry? {
    guard bytes.has("PK\u{3}\u{4}".utf8, at: header),
      let nameLength = bytes.number(of: 2, at: header + 26, .littleEndian),
      let extraLength = bytes.number(of: 2, at: header + 28, .littleEndian),
      nameLength == nameBytes.count, bytes.has(nameBytes, at: header + 30)
    else { return nil }
    let start = header + 30 + nameLength + extraLength
    // Programs that write in one go may leave the size to a field of ZIP64, which is not read.
    let size = storedSize == 0xFFFF_FFFF ? 0 : storedSize
    guard start <= directoryStart - size else { return nil }
    return ZIPDirectory.Entry(
      name: String(decoding: nameBytes, as: UTF8.self), isEncrypted: flags & 1 == 1,
      storedBytes: method == 0 ? start..<(start + size) : nil)
  }
}
