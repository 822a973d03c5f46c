import Memory

/// Where files of the whole portal in which institutions stand one after the other, as a build wrote them,
/// have what each institution adds.
struct MadeShares: Remembered {
  /// What an institution adds to one file.
  struct Share: Remembered {
    /// Of its bytes in the file.
    let stretch: Range<Int>
    /// Rows of a table.
    let rowCount: Int

    init(_ stretch: Range<Int>, rowCount: Int = 0) {
      (self.stretch, self.rowCount) = (stretch, rowCount)
    }

    init(from reader: inout MemoryReader) throws(MemoryFault) {
      let (start, end): (Int, Int) = (try reader.read(), try reader.read())
      if start < 0 || end < start { throw MemoryFault() }
      self.init(start..<end, rowCount: try reader.read())
    }

    func write(to writer: inout MemoryWriter) {
      writer.write(stretch.lowerBound)
      writer.write(stretch.upperBound)
      writer.write(rowCount)
    }
  }

  /// By file and institution.
  private var shares: [String: [String: Share]] = [:]

  init() {}

  init(from reader: inout MemoryReader) throws(MemoryFault) { shares = try reader.read() }

  func write(to writer: inout MemoryWriter) { writer.write(shares) }
}

extension MadeShares {
  subscript(path: String, institution: String) -> Share? {
    get { shares[path]?[institution] }
    set { shares[path, default: [:]][institution] = newValue }
  }

  /// Adds those of other files.
  mutating func add(_ others: MadeShares) { shares.merge(others.shares) { $1 } }
}
