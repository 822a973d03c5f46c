import SiteRoutes

/// What the files of a site refer to in each other, held against the files themselves while they are made.
///
/// Files and anchors are kept as hashes of 64 bits, since there may be millions of them: among ten million
/// files the chance that a broken link goes unnoticed is less than one in a million.
///
///     var references = SiteReferences(below: "/transparencia/")
///     for file in files { references.add(file.path, file.bytes) }
///     references.settle()
public struct SiteReferences: Sendable, Equatable {
  /// A link to a file of the site.
  public struct Link: Sendable, Hashable {
    /// The file that has it.
    public let page: String
    /// As it is written there.
    public let destination: String
    /// The file that it leads to, or the folder of the page, without a `/` at its end.
    public let target: String
    let fragment: String?
  }

  /// Where the site stands on its server, from `/` to `/`.
  let root: [UInt8]
  private(set) var files: Set<UInt64> = []
  private(set) var anchors: Set<UInt64> = []
  /// The sum of the anchors that were let go, which others would not have if there were others.
  private(set) var settled: UInt64 = 0
  /// Links whose files or anchors have not been seen, one for each of these.
  private(set) var open: [UInt64: Link] = [:]

  public init(below root: String = "/") { self.root = Array(root.utf8) }

  /// As they had become.
  init(
    below root: String, files: [UInt64], anchors: [UInt64], settled: UInt64, open: [UInt64: Link]
  ) {
    self.init(below: root)
    (self.files, self.anchors, self.settled, self.open) = (
      Set(files), Set(anchors), settled, open
    )
  }
}

extension SiteReferences {
  /// Adds a file of the site. Those that are no pages refer to nothing.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.insert(Self.hash(of: path))
    guard path.hasSuffix(".html") else { return }
    let references = PageReferences(in: bytes)
    let page = Array(path.utf8)
    let folder = page.lastIndex(of: UInt8(ascii: "/")).map { page[...$0] } ?? []
    let own = Self.hash(page[...], going: Self.emptyHash)
    for id in references.ids { anchors.insert(Self.hash(of: id, in: own)) }
    for link in references.links { add(link, of: page, in: folder, own) }
  }

  /// Nothing is made into text that is not broken: there are a hundred links to a page.
  private mutating func add(
    _ link: ArraySlice<UInt8>, of page: [UInt8], in folder: ArraySlice<UInt8>, _ own: UInt64
  ) {
    let path = link.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let isForeign = path.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    if isForeign || link.starts(with: Self.otherHost) { return }
    // A fragment of nothing is the page itself.
    let fragment = link.firstIndex(of: UInt8(ascii: "#")).map { link[($0 + 1)...] }
      .flatMap { $0.isEmpty ? nil : $0 }
    let (base, rest) = path.isEmpty ? (page[...], []) : target(path, in: folder)
    let file = path.isEmpty ? own : Self.hash(rest, going: Self.hash(base, going: Self.emptyHash))
    let key = fragment.map { Self.hash(of: $0, in: file) } ?? file
    if fragment == nil ? files.contains(key) : anchors.contains(key) { return }
    if open[key] != nil { return }
    open[key] = Link(
      page: String(decoding: page, as: UTF8.self),
      destination: String(decoding: link, as: UTF8.self),
      target: String(decoding: base + rest, as: UTF8.self),
      fragment: fragment.map { String(decoding: $0, as: UTF8.self) })
  }

  private static let otherHost = Array("//".utf8)
  private static let parent = Array("../".utf8)

  /// The folder that `path` starts from, and what is left of it there.
  private func target(
    _ path: ArraySlice<UInt8>, in folder: ArraySlice<UInt8>
  ) -> (base: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    if path.first == UInt8(ascii: "/") {
      return ([], path.starts(with: root) ? path.dropFirst(root.count) : path)
    }
    var (base, rest) = (folder, path)
    while rest.starts(with: Self.parent) {
      rest = rest.dropFirst(Self.parent.count)
      base = base.dropLast()
      while let last = base.last, last != UInt8(ascii: "/") { base = base.dropLast() }
    }
    return isPlain(rest) ? (base, rest) : ([], resolved(base + rest))
  }

  /// Whether it is written as templates write paths: no `.` or `..` in it, and no `/` at its end.
  private func isPlain(_ path: ArraySlice<UInt8>) -> Bool {
    guard let last = path.last, last != UInt8(ascii: "/"), last != UInt8(ascii: ".") else {
      return false
    }
    var previous = UInt8(ascii: "/")
    for byte in path {
      if byte == UInt8(ascii: "."), previous == UInt8(ascii: "/") { return false }
      if byte == UInt8(ascii: "/"), previous == byte { return false }
      previous = byte
    }
    return true
  }

  /// What people write: `../glosario/`, `./a/../b`.
  private func resolved(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var parts: [ArraySlice<UInt8>] = []
    for part in path.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    return Array(parts.joined(separator: [UInt8(ascii: "/")]))[...]
  }

  private static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a (draft-eastlake-fnv) of what has the hash `start`, with `bytes` after it.
  private static func hash(_ bytes: ArraySlice<UInt8>, going start: UInt64) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Of an anchor in the file whose hash is `file`.
  private static func hash(of fragment: ArraySlice<UInt8>, in file: UInt64) -> UInt64 {
    hash(fragment, going: (file ^ UInt64(UInt8(ascii: "#"))) &* 0x100_0000_01b3)
  }

  private static func hash(of path: String) -> UInt64 {
    hash(Array(path.utf8)[...], going: emptyHash)
  }
}

extension SiteReferences {
  /// Lets go of the anchors, when all files are there that are likely to refer to them. What is left open
  /// may yet be found elsewhere.
  public mutating func settle() {
    open = open.filter { !has($0.value) }
    settled = anchors.reduce(settled, &+)
    anchors = []
  }

  /// Adds the files of another part of the site. Of its links, those to what is known here are let go.
  public mutating func add(_ other: SiteReferences) {
    files.formUnion(other.files)
    anchors.formUnion(other.anchors)
    settled &+= other.settled
    for (key, link) in other.open where open[key] == nil {
      if link.fragment == nil ? !files.contains(key) : !anchors.contains(key) { open[key] = link }
    }
  }

  /// The links to no file, by page.
  public var broken: [Link] {
    open.values.filter { !isThere($0) }.sorted {
      ($0.page, $0.destination) < ($1.page, $1.destination)
    }
  }

  /// The links to files whose anchors are not known any more, by page.
  public var doubtful: [Link] {
    open.values.filter { isThere($0) && !has($0) }.sorted {
      ($0.page, $0.destination) < ($1.page, $1.destination)
    }
  }

  private func isThere(_ link: Link) -> Bool {
    link.targets.contains { files.contains(Self.hash(of: $0)) }
  }

  private func has(_ link: Link) -> Bool {
    guard let fragment = link.fragment else { return isThere(link) }
    return link.targets.contains { target in
      anchors.contains(Self.hash(of: Array(fragment.utf8)[...], in: Self.hash(of: target)))
    }
  }
}

extension SiteReferences.Link {
  /// The paths of the files that it may lead to: a server shows the page of a folder.
  public var targets: [String] { [target, target.isEmpty ? "index.html" : "\(target)/index.html"] }
}

extension SiteReferences {
  /// Those of `links` that do not find their places in the page at their end, whose `markup` this is.
  public static func broken(_ links: [Link], in markup: [UInt8]) -> [Link] {
    let places = Set(PageReferences(in: markup).ids.map { String(decoding: $0, as: UTF8.self) })
    return links.filter { link in link.fragment.map { !places.contains($0) } ?? false }
  }
}
