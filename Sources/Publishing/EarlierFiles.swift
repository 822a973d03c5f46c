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
  /// The file that has not been passed yet; nil as long as nobody has asked for it.
  private var asked: Manifest.Entry??
  /// Where the list tells of it.
  private var askedPosition = 0

  /// Reads the list of `output`; a folder without one has nothing that may be replaced or removed.
  init(in output: Folder) {
    source = .nothing
    if let file = output.file(Manifest.name) {
      source = .manifest(ManifestReader(of: file), file)
    } else if let file = output.file(Self.listName) {
      source = .list(Self.list(in: file))
      file.end()
    }
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

  /// Whether there is a list that says more than paths.
  var isManifest: Bool {
    if case .manifest(let reader, _) = source { reader.isList } else { false }
  }

  /// Whether the list is one of the older kind, which goes when the new one is written.
  var isOldList: Bool {
    if case .list = source { true } else { false }
  }

  /// The file that has not been passed yet; nil at the end.
  var next: Manifest.Entry? {
    mutating get {
      if let asked { return asked }
      askedPosition = readerPosition
      let next = read()
      asked = .some(next)
      return next
    }
  }

  mutating func pass() {
    if asked == nil { _ = read() }
    asked = nil
  }

  /// Where the list tells of the file that has not been passed yet, as a ``ListStretch`` counts.
  var position: Int { asked == nil ? readerPosition : askedPosition }

  private var readerPosition: Int {
    if case .manifest(let reader, _) = source { reader.position } else { 0 }
  }

  /// Passes the files of `stretch`, and gives what the list says of them; nil when it can't be read.
  mutating func pass(_ stretch: ListStretch) -> [UInt8]? {
    guard case .manifest(var reader, let file) = source else { return nil }
    source = .nothing
    defer { source = .manifest(reader, file) }
    asked = nil
    return reader.pass(stretch)
  }

  /// Passes the next file if the list says of it what `line` says: most do, and need not be read then.
  mutating func pass(_ line: [UInt8]) -> Bool {
    guard asked == nil, case .manifest(var reader, let file) = source else { return false }
    // What is changed must not be shared, or it would be copied for each file.
    source = .nothing
    defer { source = .manifest(reader, file) }
    return reader.pass(line)
  }

  private mutating func read() -> Manifest.Entry? {
    let source = source
    self.source = .nothing
    switch consume source {
    case .nothing: return nil
    case .manifest(var reader, let file):
      defer { self.source = .manifest(reader, file) }
      return reader.next()
    case .list(var entries):
      defer { self.source = .list(entries) }
      return entries.popLast()
    }
  }

  func end() {
    if case .manifest(_, let file) = source { file.end() }
  }
}
