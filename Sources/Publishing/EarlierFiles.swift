import Glibc

/// The files that earlier runs wrote, in the order of the list: only those may be replaced or removed.
struct EarlierFiles {
  private enum Source {
    case nothing
    case manifest(ManifestReader, OpenFile)
    case list([Manifest.Entry])
  }

  /// The list of versions before 0.2: paths and nothing else.
  static let listName = ".vitrina-archivos"

  private var source: Source
  /// The file that has not been passed yet.
  private(set) var next: Manifest.Entry?

  /// Reads the list of `output`; a folder without one has nothing that may be replaced or removed.
  init(in output: Folder) {
    source = .nothing
    if let file = output.file(Manifest.name) {
      source = .manifest(ManifestReader(of: file), file)
    } else if let file = output.file(Self.listName) {
      source = .list(Self.list(in: file))
      file.end()
    }
    pass()
  }

  /// Last first, so that each is taken from the end.
  private static func list(in file: OpenFile) -> [Manifest.Entry] {
    var lines = Lines(of: file)
    var paths: [String] = []
    while let line = lines.next() { paths.append(String(decoding: line, as: UTF8.self)) }
    return paths.filter(Manifest.isInside).sorted { FileRecord.precedes($1, $0) }
      .map { Manifest.Entry(path: $0, size: nil, sha256: nil) }
  }
}

extension EarlierFiles {
  /// What the list says of the site.
  var manifest: Manifest? {
    if case .manifest(let reader, _) = source { reader.manifest } else { nil }
  }

  /// Whether the list is one of the older kind, which goes when the new one is written.
  var isOldList: Bool {
    if case .list = source { true } else { false }
  }

  mutating func pass() {
    let source = source
    // What is changed below must not be shared, or it would be copied for each file.
    self.source = .nothing
    switch consume source {
    case .nothing: next = nil
    case .manifest(var reader, let file):
      next = reader.next()
      self.source = .manifest(reader, file)
    case .list(var entries):
      next = entries.popLast()
      self.source = .list(entries)
    }
  }

  func end() {
    if case .manifest(_, let file) = source { file.end() }
  }
}
