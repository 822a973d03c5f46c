/// What a page refers to, and what others may refer to in it: read from the bytes of its markup.
///
/// Templates write attributes in double quotes, and text never holds one (see `HTML`): so ` href="` is an
/// attribute wherever it stands, but in linked data, which is left out.
struct PageReferences {
  /// Values of `href` and `src`, in their order.
  private(set) var links: [ArraySlice<UInt8>] = []
  /// Values of `id`.
  private(set) var ids: [ArraySlice<UInt8>] = []

  init(in markup: [UInt8]) {
    var index = 0
    let end = markup.count - 1
    while index < end {
      if markup[index] == UInt8(ascii: "="), markup[index + 1] == UInt8(ascii: "\"") {
        let value = markup[(index + 2)...].prefix { $0 != UInt8(ascii: "\"") }
        if Self.ends(markup, at: index, with: " href") || Self.ends(markup, at: index, with: " src")
        {
          links.append(value)
        } else if Self.ends(markup, at: index, with: " id") {
          ids.append(value)
        }
        index = value.endIndex + 1
      } else if markup[index] == UInt8(ascii: "<"),
        Self.starts(markup, at: index, "<script type=")
      {
        index = Self.endOfElement(in: markup, from: index)
      } else {
        index += 1
      }
    }
  }

  private static func ends(
    _ markup: [UInt8], at end: Int, with name: StaticString
  ) -> Bool {
    let start = end - name.utf8CodeUnitCount
    return start >= 0 && starts(markup, at: start, name)
  }

  private static func starts(
    _ markup: [UInt8], at start: Int, _ name: StaticString
  ) -> Bool {
    name.withUTF8Buffer { name in
      guard start + name.count <= markup.count else { return false }
      for index in 0..<name.count where markup[start + index] != name[index] { return false }
      return true
    }
  }

  private static func endOfElement(in markup: [UInt8], from start: Int) -> Int {
    var index = start
    while index < markup.count, !starts(markup, at: index, "</script") { index += 1 }
    return index
  }
}
