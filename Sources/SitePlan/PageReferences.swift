import Glibc

/// What a page refers to, and what others may refer to in it: where it stands in the bytes of its markup.
///
/// Templates write attributes in double quotes, and text never holds one (see `HTML`): so ` href="` is an
/// attribute wherever it stands, but in linked data, which is left out.
struct PageReferences {
  /// Values of `href` and `src`, in their order.
  private(set) var links: [Range<Int>] = []
  /// Values of `id`.
  private(set) var ids: [Range<Int>] = []

  init(in markup: [UInt8]) {
    links.reserveCapacity(64)
    ids.reserveCapacity(32)
    markup.withUnsafeBufferPointer { octets in
      var index = 0
      // An attribute is found by the `=` before its quote: the system looks for it many bytes at a time.
      while let equals = octets.place(of: UInt8(ascii: "="), from: index),
        equals + 1 < octets.count
      {
        index = equals + 1
        guard octets[index] == UInt8(ascii: "\"") else { continue }
        let first = index + 1
        index = octets.place(of: UInt8(ascii: "\""), from: first) ?? octets.count
        if octets.has(" href", before: equals) || octets.has(" src", before: equals) {
          links.append(first..<index)
        } else if octets.has(" id", before: equals) {
          ids.append(first..<index)
        } else if octets.has("<script type", before: equals) {
          index = octets.endOfScript(from: index)
        }
      }
    }
  }
}

extension PageReferences {
  /// The values of `id` in the `markup` that it was made of.
  func places(in markup: [UInt8]) -> Set<String> {
    Set(ids.map { String(decoding: markup[$0], as: UTF8.self) })
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first `octet` stands from `start` on.
  fileprivate func place(of octet: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(octet), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  fileprivate func endOfScript(from start: Int) -> Int {
    var index = start
    while let tag = place(of: UInt8(ascii: "<"), from: index) {
      index = tag + 1
      if starts("</script", at: tag) { return tag }
    }
    return count
  }

  private func starts(_ text: StaticString, at start: Int) -> Bool {
    guard let base = baseAddress, start >= 0, start + text.utf8CodeUnitCount <= count else {
      return false
    }
    return memcmp(base + start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  fileprivate func has(_ text: StaticString, before end: Int) -> Bool {
    starts(text, at: end - text.utf8CodeUnitCount)
  }
}
