import Glibc

/// The lines of a file, read as they are asked for; what follows the last separator is no line.
struct Lines {
  private let file: OpenFile
  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var start = 0
  /// How much of the file was in the buffer before what is in it now.
  private var passed = 0
  /// `errno`, once the rest could not be read.
  private(set) var failure: Int32?

  init(of file: OpenFile, separator: UInt8 = UInt8(ascii: "\n")) {
    self.file = file
    self.separator = separator
  }
}

extension Lines {
  /// Of the next line, in bytes from the start of the file.
  var position: Int { passed + start }

  /// Goes on with the line that starts at `position`.
  mutating func move(to position: Int) {
    if lseek(file.descriptor, off_t(position), SEEK_SET) != position { return }
    buffer.removeAll(keepingCapacity: true)
    (passed, start) = (position, 0)
  }

  /// The next line without its separator; nil at the end, or when the rest can't be read: then there is a
  /// ``failure``.
  mutating func next() -> ArraySlice<UInt8>? {
    guard let end = findEnd() else { return nil }
    defer { start = end + 1 }
    return buffer[start..<end]
  }

  /// Passes the next line if it is `line`, with or without `ending` after it.
  mutating func pass(_ line: [UInt8], or ending: UInt8) -> Bool {
    guard let end = findEnd() else { return false }
    let isEnded = end - start == line.count + 1 && buffer[end - 1] == ending
    guard buffer[start..<(isEnded ? end - 1 : end)].elementsEqual(line) else { return false }
    start = end + 1
    return true
  }

  /// Where the next line ends in what has been read.
  private mutating func findEnd() -> Int? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: separator) { return end }
      buffer.removeFirst(start)
      passed += start
      start = 0
      searched = buffer.count
      let piece = [UInt8](unsafeUninitializedCapacity: Folder.pieceSize) { piece, count in
        let got = file.read(into: UnsafeMutableRawBufferPointer(piece))
        if got == nil { failure = errno }
        count = got ?? 0
      }
      if piece.isEmpty { return nil }
      buffer += piece
    }
  }
}
