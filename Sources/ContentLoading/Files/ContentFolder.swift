public import Diagnostics
import Glibc
import YAML

/// A folder of content on the disk: which files there are, and their bytes.
public struct ContentFolder: Sendable {
  /// As it was named to the program.
  public let root: String
  /// Files of the portal as a whole, sorted, relative to the root.
  public let common: [String]
  /// Files of each institution, by the name of its folder.
  public let institutions: [(name: String, files: [String])]

  /// Lists the folder and all below it. Hidden files are left out, and so are symbolic links,
  /// which could lead out of the content.
  public init(listing root: String) throws(ReadingFailure) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    let files = try Self.files(in: self.root, below: "").sorted()
    common = files.filter { !$0.hasPrefix("instituciones/") }
    var byName: [String: [String]] = [:]
    for file in files where file.hasPrefix("instituciones/") {
      byName[String(file.split(separator: "/")[1]), default: []].append(file)
    }
    institutions = byName.sorted { $0.key < $1.key }.map { (name: $0.key, files: $0.value) }
  }

  private static func files(in root: String, below folder: String) throws(ReadingFailure)
    -> [String]
  {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let directory = opendir(path) else { throw ReadingFailure(path: path, code: errno) }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      switch fileKind("\(root)/\(relative)") {
      case S_IFDIR: found += try files(in: root, below: relative)
      case S_IFREG: found.append(relative)
      default: continue
      }
    }
    return found
  }

  private static func fileKind(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }
}

extension ContentFolder {
  /// The file at `path`, relative to the root. Of a file larger than content may be, only enough
  /// is read to say so.
  public func read(_ path: String) throws(ReadingFailure) -> SourceFile {
    let full = "\(root)/\(path)"
    let descriptor = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw ReadingFailure(path: full, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingFailure(path: full, code: errno) }
    let capacity = min(Int(status.st_size), SourceFile.largestSize) + 1
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if failure != 0 { throw ReadingFailure(path: full, code: failure) }
    return SourceFile(path: full, bytes: bytes)
  }
}

/// A file or folder that the system would not let us read.
public struct ReadingFailure: Error, Sendable, Hashable {
  public let path: String
  /// `errno`.
  public let code: Int32

  public init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}
