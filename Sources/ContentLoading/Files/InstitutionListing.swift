import Checksums
public import Memory

/// What lies in the folder of an institution. All paths are relative to the root of the content, and sorted.
public struct InstitutionListing: Sendable {
  /// Of the folder.
  public let name: String
  /// Without those of evidence.
  public let files: [String]
  public let evidence: [String]
  /// Symbolic links, and what else is no file and no folder.
  let links: [String]
  private let folders: [String]
  /// The names of the folders in it, but that of sessions, that have nothing in them.
  let emptyFolders: [String]
  /// Files whose names other file systems take for one.
  let namesakes: [[String]]
  /// What can't be read, since its name is not UTF-8.
  private(set) var illegible: [String] = []
  /// The sum of all stamps; nil when something changed just before it was listed, so that it could change
  /// once more and not be told from what it was, or when something can't be read.
  private var stamps: Digest?

  private init(
    name: String, files: [String], evidence: [String], links: [String], folders: [String],
    emptyFolders: [String], namesakes: [[String]], stamps: Digest?
  ) {
    self.name = name
    self.files = files
    self.evidence = evidence
    self.links = links
    self.folders = folders
    self.emptyFolders = emptyFolders
    self.namesakes = namesakes
    self.stamps = stamps
  }
}

extension InstitutionListing {
  static let parent = "instituciones"

  /// Lists the folder `name` at the time `now`.
  init(
    _ name: String, below root: (path: String, descriptor: Int32), at now: Int
  ) throws(ReadingFailure) {
    let path = "\(Self.parent)/\(name)"
    // Before it is listed: what is put into it meanwhile changes its stamp.
    let own = EntryStamp(at: path, below: root.descriptor)
    var listing = FolderListing(in: root)
    try listing.add(below: path)
    let files = Dictionary(grouping: listing.files.map(\.path)) { path in
      ContentFile(path: path).isEvidence
    }
    self.init(
      name: name, files: (files[false] ?? []).sorted(), evidence: (files[true] ?? []).sorted(),
      links: listing.links.map(\.path).sorted(), folders: listing.folders.map(\.path).sorted(),
      emptyFolders: listing.emptyFolders(in: path).filter { $0 != "sesiones" },
      namesakes: listing.files.map(\.path).namesakes, stamps: nil)
    illegible = listing.illegible
    if !illegible.isEmpty { return }
    var found: [String: EntryStamp] = [:]
    for entry in listing.folders + listing.files + listing.links {
      found[entry.path] = entry.stamp
    }
    found[path] = own
    stamps = sum { found[$0].flatMap { $0.isSettled(at: now) ? $0 : nil } }
  }

  /// Whether nothing lies there.
  var isEmpty: Bool { files.isEmpty && evidence.isEmpty && links.isEmpty }

  /// Whether all that was listed is still there and as it was, and nothing came to it.
  func stands(below root: (path: String, descriptor: Int32)) -> Bool {
    stamps != nil && stamps == sum { EntryStamp(at: $0, below: root.descriptor) }
  }

  /// nil when any of the stamps is.
  private func sum(_ stamp: (_ path: String) -> EntryStamp?) -> Digest? {
    var writer = MemoryWriter()
    for path in ["\(Self.parent)/\(name)"] + folders + files + evidence + links {
      guard let stamp = stamp(path) else { return nil }
      stamp.write(to: &writer)
    }
    return SHA256.digest(of: writer.bytes)
  }
}

extension InstitutionListing: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    func paths() throws(MemoryFault) -> [String] { try reader.read([LoneText].self).map(\.text) }
    self.init(
      name: try reader.read(LoneText.self).text, files: try paths(), evidence: try paths(),
      links: try paths(), folders: try paths(), emptyFolders: try paths(),
      namesakes: try reader.read(),
      stamps: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(LoneText(name))
    for paths in [files, evidence, links, folders, emptyFolders] {
      writer.write(paths.map(LoneText.init))
    }
    writer.write(namesakes)
    writer.write(stamps)
  }
}

extension FolderListing {
  /// The names of the folders in `folder` below which nothing was found but folders.
  fileprivate func emptyFolders(in folder: String) -> [String] {
    func name(in path: String) -> [UInt8] {
      Array(path.utf8.dropFirst(folder.utf8.count + 1).prefix { $0 != UInt8(ascii: "/") })
    }
    let filled = Set((files + links).map { name(in: $0.path) })
    return Set(folders.map { name(in: $0.path) }).subtracting(filled)
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}

extension [String] {
  /// Those that are one where names have no case, sorted.
  var namesakes: [[String]] {
    Dictionary(grouping: self) { $0.lowercased() }.values.filter { $0.count > 1 }
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
