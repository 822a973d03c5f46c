/// A page whose links are looked at where they stand in its markup: there are a hundred to a page, and
/// nothing is made into text that is not broken.
struct LinkingPage {
  /// Below the root of the site.
  let path: [UInt8]
  let markup: [UInt8]
  let hash: UInt64
  /// The folders that it is in, from the root on: where their paths end, and the hashes of these.
  private let folders: [(end: Int, hash: UInt64)]

  init(path: [UInt8], markup: [UInt8]) {
    self.path = path
    self.markup = markup
    var hash = RunningHash()
    var folders: [(end: Int, hash: UInt64)] = []
    folders.reserveCapacity(8)
    folders.append((0, hash.value))
    for (index, byte) in path.enumerated() {
      hash.add(byte)
      if byte == UInt8(ascii: "/") { folders.append((index + 1, hash.value)) }
    }
    self.hash = hash.value
    self.folders = folders
  }
}

extension LinkingPage {
  /// A link that is written as templates write them: up, and then down to a file.
  struct PlainLink {
    /// The hash of the file that it leads to.
    let target: UInt64
    let fragment: Range<Int>?
    /// How much of the page's own path it shares.
    fileprivate let shared: Int
    /// The rest, in the markup.
    fileprivate let rest: Range<Int>
  }

  /// nil for a link that is written in any other way, such as to another site. Nearly all are plain, so each of
  /// their octets is looked at once.
  func plainLink(at place: Range<Int>) -> PlainLink? {
    markup.withUnsafeBufferPointer { octets in
      var start = place.lowerBound
      var depth = folders.count - 1
      while start + 2 < place.upperBound, octets[start] == UInt8(ascii: "."),
        octets[start + 1] == UInt8(ascii: "."), octets[start + 2] == UInt8(ascii: "/")
      {
        start += 3
        depth = max(0, depth - 1)
      }
      var target = RunningHash(after: folders[depth].hash)
      var previous = UInt8(ascii: "/")
      var end = start
      while end < place.upperBound, octets[end] != UInt8(ascii: "#") {
        let octet = octets[end]
        switch octet {
        case UInt8(ascii: "?"), UInt8(ascii: ":"): return nil
        case UInt8(ascii: "."), UInt8(ascii: "/"):
          if previous == UInt8(ascii: "/") { return nil }
        default: break
        }
        target.add(octet)
        previous = octet
        end += 1
      }
      let fragment = end + 1 < place.upperBound ? (end + 1)..<place.upperBound : nil
      if end == place.lowerBound {
        return PlainLink(target: hash, fragment: fragment, shared: path.count, rest: start..<end)
      }
      if previous == UInt8(ascii: "/") || previous == UInt8(ascii: ".") { return nil }
      return PlainLink(
        target: target.value, fragment: fragment, shared: folders[depth].end, rest: start..<end)
    }
  }

  /// The path of the file that it leads to.
  func target(of link: PlainLink) -> [UInt8] {
    Array(path[..<link.shared] + markup[link.rest])
  }
}

extension LinkingPage {
  /// A link to a file of the same site.
  struct Link {
    let path: Range<Int>
    /// nil where there is none, or one of nothing.
    let fragment: Range<Int>?
  }

  /// nil for a link to another site.
  func link(at place: Range<Int>) -> Link? {
    let pathEnd =
      place.first { startsFragment($0) || markup[$0] == UInt8(ascii: "?") } ?? place.upperBound
    let path = place.lowerBound..<pathEnd
    if isForeign(path) { return nil }
    let mark = (pathEnd..<place.upperBound).first(where: startsFragment)
    let fragment = mark.map { ($0 + 1)..<place.upperBound }.flatMap { $0.isEmpty ? nil : $0 }
    return Link(path: path, fragment: fragment)
  }

  /// Whether a `#` stands there that is none of a reference to a character, as `&#39;` is.
  private func startsFragment(_ place: Int) -> Bool {
    markup[place] == UInt8(ascii: "#") && (place == 0 || markup[place - 1] != UInt8(ascii: "&"))
  }

  /// `https://…`, `mailto:…`, `//…`
  private func isForeign(_ path: Range<Int>) -> Bool {
    let sign = path.first { markup[$0] == UInt8(ascii: ":") || markup[$0] == UInt8(ascii: "/") }
    guard let sign else { return false }
    return markup[sign] == UInt8(ascii: ":")
      || markup[path].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
  }

  /// The path that `link` leads to, however it is written (`../glosario/`, `./a/../b`), without a `/` at
  /// its end; the site stands at `root` on its server.
  func target(of link: Link, below root: [UInt8]) -> [UInt8] {
    if link.path.isEmpty { return path }
    let written = markup[link.path]
    if written.first == UInt8(ascii: "/") {
      return Array(written.starts(with: root) ? written.dropFirst(root.count) : written)
    }
    var parts: [ArraySlice<UInt8>] = []
    let whole = path[..<(folders.last?.end ?? 0)] + written
    for part in whole.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    return Array(parts.joined(separator: [UInt8(ascii: "/")]))
  }
}
