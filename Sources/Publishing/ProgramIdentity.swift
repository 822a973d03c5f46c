public import Checksums
import Glibc

/// Which program this is: its own file and the libraries that it runs with, all of which have a say in
/// what it makes.
public struct ProgramIdentity: Sendable, Hashable {
  public let sha256: Digest

  /// nil when the system does not tell.
  public init?() {
    guard let maps = OpenFile(open("/proc/self/maps", O_RDONLY | O_CLOEXEC)) else { return nil }
    defer { maps.end() }
    var lines = Lines(of: maps)
    var files: Set<String> = []
    while let line = lines.next() {
      // Addresses, rights, offset, device, inode, path.
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard parts.count == 6, parts[1].elementsEqual("r-xp".utf8),
        let slash = parts[5].firstIndex(of: UInt8(ascii: "/"))
      else { continue }
      files.insert(String(decoding: parts[5][slash...], as: UTF8.self))
    }
    var sum = SHA256()
    for file in files.sorted(by: { $0.precedes($1) }) {
      var status = stat()
      guard stat(file, &status) == 0 else { return nil }
      sum.update(Array("\(file) \(FileStamp(status))\n".utf8).span)
    }
    sha256 = sum.finished()
  }
}

extension FileStamp: CustomStringConvertible {
  public var description: String { "\(device) \(inode) \(size) \(modified)" }
}
