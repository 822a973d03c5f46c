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
    var folders = [(end: 0, hash: hash.value)]
    for (index, byte) in path.enumerated() {
      hash.add(byte)
      if byte == UInt8(ascii: "/") { folders.append((index + 1, hash.value)) }
    }
    self.hash = hash.value
    self.folders = folders
  }
}

extension LinkingPage {
  /// A link to a file of the same site.
  struct Link {
    /// With the fragment.
    let destination: Range<Int>
    let path: Range<Int>
    /// nil where there is none, or one of nothing.
    let fragment: Range<Int>?
  }

  /// nil for a link to another site.
  func link(at place: Range<Int>) -> Link? {
    let pathEnd =
      place.first { markup[$0] == UInt8(ascii: "#") || markup[$0] == UInt8(ascii: "?") }
      ?? place.upperBound
    let path = place.lowerBound..<pathEnd
    if isForeign(path) { return nil }
    let mark = (pathEnd..<place.upperBound).first { markup[$0] == UInt8(ascii: "#") }
    let fragment = mark.map { ($0 + 1)..<place.upperBound }.flatMap { $0.isEmpty ? nil : $0 }
    return Link(destination: place, path: path, fragment: fragment)
  }

  /// `https://…`, `mailto:…`, `//…`
  private func isForeign(_ path: Range<Int>) -> Bool {
    let sign = path.first { markup[$0] == UInt8(ascii: ":") || markup[$0] == UInt8(ascii: "/") }
    guard let sign else { return false }
    return markup[sign] == UInt8(ascii: ":")
      || markup[path].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
  }

  /// Where a link leads that is written as templates write them: up, and then down to a file.
  struct PlainTarget {
    let hash: UInt64
    /// How much of the page's own path it shares.
    fileprivate let shared: Int
    /// The rest, in the markup.
    fileprivate let rest: Range<Int>
  }

  /// nil for a link that is written in any other way.
  func plainTarget(of link: Link) -> PlainTarget? {
    if link.path.isEmpty { return PlainTarget(hash: hash, shared: path.count, rest: link.path) }
    var start = link.path.lowerBound
    var depth = folders.count - 1
    while start + 2 < link.path.upperBound, markup[start] == UInt8(ascii: "."),
      markup[start + 1] == UInt8(ascii: "."), markup[start + 2] == UInt8(ascii: "/")
    {
      start += 3
      depth = max(0, depth - 1)
    }
    let rest = start..<link.path.upperBound
    guard isPlain(rest) else { return nil }
    var target = RunningHash(after: folders[depth].hash)
    target.add(markup, rest)
    return PlainTarget(hash: target.value, shared: folders[depth].end, rest: rest)
  }

  /// The path of the file.
  func path(of target: PlainTarget) -> [UInt8] {
    Array(path[..<target.shared] + markup[target.rest])
  }

  /// Whether there is no `.` or `..` in it, no empty part, and no `/` at an end.
  private func isPlain(_ range: Range<Int>) -> Bool {
    guard let last = range.last, markup[last] != UInt8(ascii: "/"),
      markup[last] != UInt8(ascii: ".")
    else { return false }
    var previous = UInt8(ascii: "/")
    for index in range {
      let byte = markup[index]
      if previous == UInt8(ascii: "/"), byte == previous || byte == UInt8(ascii: ".") {
        return false
      }
      previous = byte
    }
    return true
  }

  /// The path that `link` leads to, however it is written (`../glosario/`, `./a/../b`), without a `/` at
  /// its end; the site stands at `root` on its server.
  func target(of link: Link, below root: [UInt8]) -> [UInt8] {
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
