/// The paths of many files, in as much memory as their letters take: a portal may have a million.
public struct PathList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each path ends.
  private var ends: [Int] = []

  public init() {}
}

extension PathList {
  public init(_ paths: some Sequence<String>) { append(contentsOf: paths) }

  public mutating func append(contentsOf paths: some Sequence<String>) {
    for path in paths {
      bytes += path.utf8
      ends.append(bytes.count)
    }
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
