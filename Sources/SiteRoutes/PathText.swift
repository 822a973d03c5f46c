/// A path while it is put together: in one stretch of bytes, since a site has many links.
struct PathText: PathBuilder {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(120) }

  mutating func append(_ part: String) {
    let isContiguous: Void? = part.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: $0)
    }
    if isContiguous == nil { bytes += part.utf8 }
  }

  mutating func add(folder: String) {
    append(folder)
    bytes.append(UInt8(ascii: "/"))
  }

  /// The way up out of as many folders.
  mutating func leave(_ folderCount: Int) {
    for _ in 0..<folderCount {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "/"))
    }
  }
}

extension PathText {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// How many folders a path has.
struct PathDepth: PathBuilder {
  private(set) var folderCount = 0

  mutating func append(_ part: String) {
    folderCount += part.utf8.count { $0 == UInt8(ascii: "/") }
  }

  mutating func add(folder: String) { folderCount += 1 }
}
