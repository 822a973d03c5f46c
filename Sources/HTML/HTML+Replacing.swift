extension HTML {
  /// The same markup with other markup in the place of some parts, which are in order and do not
  /// overlap.
  package func replacing(_ parts: [(range: Range<Int>, with: HTML)]) -> HTML {
    if parts.isEmpty { return self }
    var result = HTML()
    result.reserveCapacity(bytes.count + parts.reduce(0) { $0 + $1.with.bytes.count })
    var start = 0
    for (range, replacement) in parts {
      result.bytes.append(contentsOf: bytes[start..<range.lowerBound])
      result += replacement
      start = range.upperBound
    }
    result.bytes.append(contentsOf: bytes[start...])
    return result
  }
}
