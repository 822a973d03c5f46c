public import Memory

/// The paths of many files, in as much memory as their letters take: a portal may have a million.
public struct PathList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each path ends.
  private var ends: [Int] = []

  public init() {}
}

extension PathList {
  public init(_ paths: [String]) { append(contentsOf: paths) }

  private mutating func append(contentsOf paths: some Sequence<String>) {
    for path in paths {
      bytes += path.utf8
      ends.append(bytes.count)
    }
  }
}

extension PathList {
  /// Adds those of `paths` that are pages.
  public mutating func append(pagesAmong paths: [String]) {
    append(contentsOf: paths.lazy.filter { $0.hasSuffix(".html") })
  }

  /// Adds all of `other`.
  public mutating func append(contentsOf other: PathList) {
    let start = bytes.count
    bytes += other.bytes
    ends += other.ends.lazy.map { start + $0 }
  }
}

extension PathList: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    bytes = Array(try reader.readBytes())
    ends = try reader.read()
    if ends.last ?? 0 != bytes.count || zip(ends, ends.dropFirst()).contains(where: >) {
      throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(bytes: bytes)
    writer.write(ends)
  }
}

extension PathList: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  /// The bytes of a path.
  public subscript(position: Int) -> ArraySlice<UInt8> {
    bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }
}
