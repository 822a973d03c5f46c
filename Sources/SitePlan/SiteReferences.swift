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
    /// The file that it leads to.
    public let target: String
    let fragment: String?
  }

  /// Where the site stands on its server, from `/` to `/`.
  private let root: String
  private var files: Set<UInt64> = []
  private var anchors: Set<UInt64> = []
  /// Links whose files or anchors have not been seen, one for each of these.
  private var open: [UInt64: Link] = [:]

  public init(below root: String = "/") { self.root = root }
}

extension SiteReferences {
  /// Adds a file of the site. Those that are no pages refer to nothing.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.insert(Self.hash(path, nil))
    guard path.hasSuffix(".html") else { return }
    let references = PageReferences(in: bytes)
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    for id in references.ids {
      anchors.insert(Self.hash(path, String(decoding: id, as: UTF8.self)))
    }
    for link in references.links { add(link, of: path, in: folder) }
  }

  private mutating func add(_ link: ArraySlice<UInt8>, of page: String, in folder: Substring) {
    let parts = link.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    let isForeign = link.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    if isForeign || link.starts(with: "//".utf8) { return }
    let path = link.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let target = target(path, of: page, in: folder)
    let fragment = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil
    let key = Self.hash(target, fragment)
    if fragment == nil ? files.contains(key) : anchors.contains(key) { return }
    if open[key] != nil { return }
    open[key] = Link(
      page: page, destination: String(decoding: link, as: UTF8.self), target: target,
      fragment: fragment)
  }

  private func target(
    _ path: ArraySlice<UInt8>, of page: String, in folder: Substring
  ) -> String {
    if path.isEmpty { return page }
    let text = String(decoding: path, as: UTF8.self)
    if text.hasPrefix("/") {
      return text.hasPrefix(root) ? String(text.dropFirst(root.count)) : text
    }
    var base = folder
    var rest = text[...]
    while rest.hasPrefix("../") {
      rest = rest.dropFirst(3)
      base = base.dropLast()
      base = base[..<(base.lastIndex(of: "/").map { base.index(after: $0) } ?? base.startIndex)]
    }
    return "\(base)\(rest)"
  }

  /// FNV-1a (draft-eastlake-fnv), of the path and what follows on `#`.
  private static func hash(_ path: String, _ fragment: String?) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    add(path)
    if let fragment {
      add("#")
      add(fragment)
    }
    return hash
  }
}

extension SiteReferences {
  /// Lets go of the anchors, when all files are there that are likely to refer to them. What is left open
  /// may yet be found elsewhere.
  public mutating func settle() {
    open = open.filter { !has($0.value, $0.key) }
    anchors = []
  }

  /// Adds the files of another part of the site.
  public mutating func add(_ other: SiteReferences) {
    files.formUnion(other.files)
    anchors.formUnion(other.anchors)
    open.merge(other.open) { first, _ in first }
  }

  /// The links to no file, by page.
  public var broken: [Link] {
    open.values.filter { !files.contains(Self.hash($0.target, nil)) }.sorted {
      ($0.page, $0.destination) < ($1.page, $1.destination)
    }
  }

  /// The links to files whose anchors are not known any more, by page.
  public var doubtful: [Link] {
    open.filter { files.contains(Self.hash($0.value.target, nil)) && !has($0.value, $0.key) }
      .map(\.value).sorted { ($0.page, $0.destination) < ($1.page, $1.destination) }
  }

  private func has(_ link: Link, _ key: UInt64) -> Bool {
    link.fragment == nil ? files.contains(key) : anchors.contains(key)
  }
}

extension SiteReferences.Link {
  /// Whether the page at its end, whose `markup` this is, has what it leads to.
  public func leads(into markup: [UInt8]) -> Bool {
    guard let fragment else { return true }
    return PageReferences(in: markup).ids.contains { $0.elementsEqual(fragment.utf8) }
  }
}
