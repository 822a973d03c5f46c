public import Diagnostics
import Glibc
import YAML

/// A folder of content on the disk: which files there are, and their bytes.
public struct ContentFolder: Sendable {
  /// As it was named to the program.
  public let root: String
  /// Files of the portal as a whole, sorted, relative to the root.
  public let common: [String]
  /// In the order of their names.
  public let institutions: [InstitutionListing]
  /// Symbolic links, pipes and the like outside the institutions' folders, sorted, relative to the root.
  public let links: [String]
  /// Names of folders of institutions with nothing in them.
  private let emptyFolders: [String]
  /// The institutions whose folders stand as an earlier listing had them.
  public let standing: Set<String>
  /// Files whose names other file systems take for one, sorted, relative to the root.
  private let namesakes: [[String]]
  /// What can't be read, since its name is not UTF-8.
  private let illegible: [String]
  /// By the bytes of the names of institutions: texts are equal that are two folders, as `é` is one
  /// character or two.
  private let places: [[UInt8]: Int]

  /// Lists the folder and all below it. Hidden files are left out; symbolic links, which could lead
  /// out of the content, are named and never followed. Folders of institutions that stand as the listings
  /// in `known` have them are not listed again.
  public init(
    listing root: String, knowing known: [InstitutionListing] = []
  ) throws(ReadingFailure) {
    try self.init(listing: root, knowing: known, at: EntryStamp.now)
  }

  /// `now` is the time at which that begins, in nanoseconds since the beginning of 1970.
  package init(
    listing root: String, knowing known: [InstitutionListing], at now: Int
  ) throws(ReadingFailure) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    let descriptor = open(self.root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ReadingFailure(path: self.root, code: errno, isContent: errno == ENOENT)
    }
    defer { close(descriptor) }
    let top = (path: self.root, descriptor: descriptor)
    var listing = FolderListing(in: top)
    try listing.add(below: "") { Self.institution(in: $0) == nil }
    let known = Dictionary(known.map { ($0.name, $0) }) { $1 }
    var institutions: [InstitutionListing] = []
    var standing: Set<String> = []
    var emptyFolders: [String] = []
    var illegible = listing.illegible
    for name in listing.folders.compactMap({ Self.institution(in: $0.path) }).sorted() {
      if let earlier = known[name], earlier.stands(below: top) {
        standing.insert(name)
        institutions.append(earlier)
      } else {
        let listed = try InstitutionListing(name, below: top, at: now)
        illegible += listed.illegible
        if listed.isEmpty { emptyFolders.append(name) } else { institutions.append(listed) }
      }
    }
    common = listing.files.map(\.path).sorted()
    links = listing.links.map(\.path).sorted()
    self.institutions = institutions
    self.standing = standing
    self.emptyFolders = emptyFolders
    places = Dictionary(zip(institutions.map { Array($0.name.utf8) }, 0...)) { first, _ in first }
    namesakes = Self.namesakes(among: common, institutions)
    self.illegible = illegible
  }

  /// Only files of the same institution can be alike, but where folders are.
  private static func namesakes(
    among common: [String], _ institutions: [InstitutionListing]
  ) -> [[String]] {
    let parent = "\(InstitutionListing.parent)/"
    let folders = Set(institutions.map { $0.name.lowercased() })
    let hasAlikeFolders =
      folders.count < institutions.count
      || common.contains { !$0.hasPrefix(parent) && $0.lowercased().hasPrefix(parent) }
    if hasAlikeFolders {
      return (common + institutions.flatMap { $0.files + $0.evidence }).namesakes
    }
    return (common.namesakes + institutions.flatMap(\.namesakes)).sorted { $0[0] < $1[0] }
  }

  /// The institution whose folder is `path`; nil for another folder.
  private static func institution(in path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    return parts.count == 2 && parts[0].elementsEqual(InstitutionListing.parent.utf8)
      ? String(Substring(parts[1])) : nil
  }
}

extension ContentFolder {
  /// Files and folders whose names are not UTF-8: nothing of them is read.
  public var illegibleNames: [Diagnostic] {
    illegible.map { Diagnostic(.illegibleName, at: SourceLocation(path: "\(root)/\($0)")) }
  }

  /// That there is no institution: what the folders lack that are there, or that there is none.
  public var lackOfInstitutions: [Diagnostic] {
    let parent = "\(root)/\(InstitutionListing.parent)"
    if !institutions.isEmpty { return [] }
    if emptyFolders.isEmpty {
      let order = ContentOrder("institucion NOMBRE", in: root)
      let values = order.namesFolder ? ["orden": DiagnosticValue.text(order.text)] : [:]
      return [Diagnostic(.emptyFolder, at: SourceLocation(path: parent), values)]
    }
    var problems = Problems()
    for name in emptyFolders {
      _ = problems.slug(of: name, at: SourceLocation(path: "\(parent)/\(name)"))
      problems.report(MissingFile(institution: name, in: root).diagnostic)
    }
    return problems.diagnostics.sorted()
  }

  /// Folders of institutions and programmes with nothing in them, beside others that have something.
  public var emptyFoldersBesideOthers: [Diagnostic] {
    if institutions.isEmpty { return [] }
    let own = emptyFolders.map { EmptyFolder(institution: $0) }
    let ofProgrammes = institutions.flatMap { listing in
      listing.emptyFolders.map { EmptyFolder(programme: $0, of: listing.name) }
    }
    return (own + ofProgrammes).map { $0.diagnostic(in: root) }
  }

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

  /// Whether the file at `path`, relative to the root, is read as a report.
  public func isReport(_ path: String) -> Bool {
    if case .report = ContentFile(path: path) { true } else { false }
  }

  /// What lies in the folder of an institution besides its texts. Nothing of it is read yet.
  public func enclosures(of institution: String) -> Enclosures {
    let listing = places[Array(institution.utf8)].map { institutions[$0] }
    return Enclosures(evidence: listing?.evidence ?? [], links: listing?.links ?? []) {
      path, limit throws(ReadingFailure) in
      try bytes(of: path, limit: limit)
    }
  }
}

/// A file or folder that the system would not let us read.
public struct ReadingFailure: Error, Sendable, Hashable {
  public let path: String
  /// `errno`.
  public let code: Int32
  /// Whether it is the folder of the content that is not there.
  public let isContent: Bool

  public init(path: String, code: Int32, isContent: Bool = false) {
    self.path = path
    self.code = code
    self.isContent = isContent
  }
}
