public import Diagnostics
import Glibc
import YAML

/// A folder of content on the disk: which files there are, and their bytes.
public struct ContentFolder: Sendable {
  /// As it was named to the program.
  public let root: String
  /// Files of the portal as a whole, sorted, relative to the root.
  public let common: [String]
  /// Files of each institution, by the name of its folder; those of evidence are apart.
  public let institutions: [(name: String, files: [String])]
  /// Symbolic links outside the institutions' folders, sorted, relative to the root.
  public let links: [String]
  /// Files whose names other file systems take for one, sorted, relative to the root.
  private let namesakes: [[String]]
  private let evidence: [String: [String]]
  private let institutionLinks: [String: [String]]

  /// Lists the folder and all below it. Hidden files are left out; symbolic links, which could lead
  /// out of the content, are named and never followed.
  public init(listing root: String) throws(ReadingFailure) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    var listing = Listing()
    try listing.add(below: "", of: self.root)
    let files = listing.files.sorted()
    common = files.filter { Self.institution(of: $0) == nil }
    namesakes = Dictionary(grouping: files) { $0.lowercased() }.values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
    links = listing.links.filter { Self.institution(of: $0) == nil }.sorted()
    let isEvidence = Dictionary(grouping: files) { ContentFile(path: $0).isEvidence }
    let texts = Self.byInstitution(isEvidence[false] ?? [])
    evidence = Self.byInstitution(isEvidence[true] ?? [])
    institutionLinks = Self.byInstitution(listing.links.sorted())
    let names = Set(texts.keys).union(evidence.keys).union(institutionLinks.keys)
    institutions = names.sorted().map { (name: $0, files: texts[$0] ?? []) }
  }

  private static func byInstitution(_ paths: [String]) -> [String: [String]] {
    Dictionary(grouping: paths.filter { institution(of: $0) != nil }) { institution(of: $0) ?? "" }
  }

  /// The folder that `path` lies in, below `instituciones`; nil outside.
  private static func institution(of path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    return parts.count == 3 && parts[0].elementsEqual("instituciones".utf8)
      ? String(Substring(parts[1])) : nil
  }
}

/// What is found below a folder, by its path relative to the root.
private struct Listing {
  private(set) var files: [String] = []
  private(set) var links: [String] = []

  mutating func add(below folder: String, of root: String) throws(ReadingFailure) {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let directory = opendir(path) else { throw ReadingFailure(path: path, code: errno) }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      switch Self.fileKind("\(root)/\(relative)") {
      case S_IFDIR: try add(below: relative, of: root)
      case S_IFREG: files.append(relative)
      case S_IFLNK: links.append(relative)
      default: continue
      }
    }
  }

  private static func fileKind(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }
}

extension ContentFolder {
  /// Files of which a copy of the content, or of the site, would lose one where names have no case: in
  /// Windows, in macOS and on some web servers.
  public var lostInCopies: [Diagnostic] {
    namesakes.flatMap { paths in
      paths.dropFirst().map { path in
        Diagnostic(
          .namesake, at: SourceLocation(path: "\(root)/\(path)"), ["otro": .text(paths[0])],
          related: SourceLocation(path: "\(root)/\(paths[0])"))
      }
    }
  }
}

extension ContentFolder {
  /// The file at `path`, relative to the root. Of a file larger than content may be, only enough
  /// is read to say so.
  public func read(_ path: String) throws(ReadingFailure) -> SourceFile {
    SourceFile(
      path: "\(root)/\(path)", bytes: try bytes(of: path, limit: SourceFile.largestSize))
  }

  /// Whether a line of the file at `path` can be shown: evidence may be of any type.
  public func isText(_ path: String) -> Bool { !ContentFile(path: path).isEvidence }

  /// What lies in the folder of an institution besides its texts. Nothing of it is read yet.
  public func enclosures(of institution: String) -> Enclosures {
    Enclosures(
      evidence: evidence[institution] ?? [], links: institutionLinks[institution] ?? []
    ) { path, limit throws(ReadingFailure) in
      try bytes(of: path, limit: limit)
    }
  }

  /// The bytes of the file at `path`, relative to the root: all of them, or the first `limit` and one
  /// more.
  public func bytes(of path: String, limit: Int) throws(ReadingFailure) -> [UInt8] {
    try Self.bytes(at: "\(root)/\(path)", limit: limit)
  }

  /// The bytes of any file: all of them, or the first `limit` and one more.
  public static func bytes(at full: String, limit: Int) throws(ReadingFailure) -> [UInt8] {
    let descriptor = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw ReadingFailure(path: full, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingFailure(path: full, code: errno) }
    let capacity = min(Int(status.st_size), limit) + 1
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
    return bytes
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
