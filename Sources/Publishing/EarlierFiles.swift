/// The files that earlier runs wrote, in the order of the list: only those may be replaced or removed.
struct EarlierFiles {
  /// What is known of the file that has not been passed yet.
  private enum Ahead {
    /// Nobody has asked for it.
    case unread
    /// nil at the end; the list tells of it at `position`.
    case read(Manifest.Entry?, position: Int)
  }

  /// nil where nothing may be replaced or removed.
  private var reader: ManifestReader?
  private let file: OpenFile?
  private var ahead = Ahead.unread

  /// Reads the list of `output`; a folder without one has nothing that may be replaced or removed.
  init(in output: Folder) {
    file = output.file(Manifest.name)
    reader = file.map(ManifestReader.init)
  }
}

extension EarlierFiles {
  /// What the list says of the site.
  var manifest: Manifest? { reader?.manifest }

  /// Whether there is a list that Vitrina wrote.
  var isManifest: Bool { reader?.isList ?? false }

  /// Once all files have been passed: whether the list has its end.
  var isWhole: Bool { reader?.isWhole ?? false }

  /// The file that has not been passed yet; nil at the end.
  var next: Manifest.Entry? {
    mutating get {
      if case .read(let entry, _) = ahead { return entry }
      let position = readerPosition
      let entry = reader?.next()
      ahead = .read(entry, position: position)
      return entry
    }
  }

  mutating func pass() {
    if case .unread = ahead { _ = reader?.next() }
    ahead = .unread
  }

  /// Where the list tells of the file that has not been passed yet, as a ``ListStretch`` counts.
  var position: Int {
    if case .read(_, let position) = ahead { position } else { readerPosition }
  }

  private var readerPosition: Int { reader?.position ?? 0 }

  /// Passes the files of `stretch`, and gives what the list says of them; nil when it can't be read.
  mutating func pass(_ stretch: ListStretch) -> [UInt8]? {
    ahead = .unread
    return reader?.pass(stretch)
  }

  /// Passes the next file if the list says of it what `line` says: most do, and need not be read then.
  mutating func pass(_ line: [UInt8]) -> Bool {
    guard case .unread = ahead else { return false }
    return reader?.pass(line) ?? false
  }

  func end() { file?.end() }
}
