import HTML
import SiteRoutes

/// What the files of a site refer to in each other, held against the files themselves while they are made.
///
/// Files and anchors are kept as hashes of 64 bits, since there may be millions of them: among ten million
/// files the chance that a broken link goes unnoticed is less than one in a million.
///
///     var references = SiteReferences(below: "/transparencia/")
///     for file in files { references.add(file.path, file.bytes) }
///     references.settle()
public struct SiteReferences: Sendable {
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

  /// Where the site stands on its server, from `/` to `/`, as pages write it.
  let root: [UInt8]
  private(set) var files: Set<UInt64> = []
  private(set) var anchors: Set<UInt64> = []
  /// The sum of the anchors that were let go, which others would not have if there were others.
  private(set) var settled: UInt64 = 0
  /// Links whose files or anchors have not been seen, one for each of these.
  private(set) var open: [UInt64: Link] = [:]

  public init(below root: String = "/") {
    var written = HTML()
    written.append(escaping: root)
    self.root = written.bytes
  }

  /// As they had become.
  init(
    root: [UInt8], files: [UInt64], anchors: [UInt64], settled: UInt64, open: [UInt64: Link]
  ) {
    self.root = root
    (self.files, self.anchors, self.settled, self.open) = (
      Set(files), Set(anchors), settled, open
    )
  }
}

extension SiteReferences {
  /// Adds a file of the site. Those that are no pages refer to nothing.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    let page = LinkingPage(path: Array(path.utf8), markup: bytes)
    files.insert(page.hash)
    guard path.hasSuffix(".html") else { return }
    let references = PageReferences(in: bytes)
    for id in references.ids { anchors.insert(RunningHash.of(anchor: bytes, id, in: page.hash)) }
    for link in references.links { add(link, of: page) }
  }

  private mutating func add(_ place: Range<Int>, of page: LinkingPage) {
    if let link = page.plainLink(at: place) {
      expect(link.target, link.fragment, at: place, of: page) { page.target(of: link) }
    } else if let link = page.link(at: place) {
      let target = page.target(of: link, below: root)
      expect(RunningHash.of(target), link.fragment, at: place, of: page) { target }
    }
  }

  /// Notes that the page refers to the file with the hash `file`, unless that is known to be there.
  private mutating func expect(
    _ file: UInt64, _ fragment: Range<Int>?, at place: Range<Int>, of page: LinkingPage,
    target: () -> [UInt8]
  ) {
    let key = fragment.map { RunningHash.of(anchor: page.markup, $0, in: file) } ?? file
    // Asked by its index, since a link is not to be copied for it.
    if isKnown(key, isAnchor: fragment != nil) || open.index(forKey: key) != nil { return }
    open[key] = Link(
      page: String(decoding: page.path, as: UTF8.self),
      destination: String(decoding: page.markup[place], as: UTF8.self),
      target: String(decoding: target(), as: UTF8.self),
      fragment: fragment.map { String(decoding: page.markup[$0], as: UTF8.self) })
  }
}

extension SiteReferences {
  /// Lets go of the anchors, when all files are there that are likely to refer to them. What is left open
  /// may yet be found elsewhere.
  public mutating func settle() {
    open = open.filter { !isKnown($0.key, isAnchor: $0.value.fragment != nil) && !has($0.value) }
    settled = anchors.reduce(settled, &+)
    anchors = []
  }

  /// Makes room for so many files in all.
  public mutating func reserve(files count: Int) { files.reserveCapacity(count) }

  /// Adds the files of another part of the site. Of its links, those to what is known here are let go.
  public mutating func add(_ other: SiteReferences) {
    files.formUnion(other.files)
    anchors.formUnion(other.anchors)
    settled &+= other.settled
    for (key, link) in other.open
    where open.index(forKey: key) == nil && !isKnown(key, isAnchor: link.fragment != nil) {
      open[key] = link
    }
  }

  /// Takes out of `other`, before it is added, the links to files that are here whose anchors are not known any
  /// more.
  public func takeDoubtful(from other: inout SiteReferences) -> [Link] {
    let doubtful = other.open.filter { isThere($0.value) && !has($0.value) }
    for key in doubtful.keys { other.open[key] = nil }
    return Array(doubtful.values)
  }

  /// The links to no file, by page.
  public var broken: [Link] {
    open.values.filter { !isThere($0) }.sorted {
      ($0.page, $0.destination) < ($1.page, $1.destination)
    }
  }

  /// The links to files whose anchors are not known any more.
  public var doubtful: [Link] { open.values.filter { isThere($0) && !has($0) } }

  private func isThere(_ link: Link) -> Bool {
    link.targets.contains { files.contains(RunningHash.of(Array($0.utf8))) }
  }

  /// Whether the very file, or anchor, is there whose hash is `key`.
  private func isKnown(_ key: UInt64, isAnchor: Bool) -> Bool {
    isAnchor ? anchors.contains(key) : files.contains(key)
  }

  private func has(_ link: Link) -> Bool {
    guard let fragment = link.fragment else { return isThere(link) }
    let name = Array(fragment.utf8)
    return link.targets.contains { target in
      let file = RunningHash.of(Array(target.utf8))
      return anchors.contains(RunningHash.of(anchor: name, name.indices, in: file))
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
    let places = PageReferences(in: markup).places(in: markup)
    return links.filter { link in link.fragment.map { !places.contains($0) } ?? false }
  }
}
