extension RandomAccessCollection where Index == Int {
  /// Where those end that come first because `isBelow` holds of them, and of none after them: found
  /// by halving.
  func end(ofThoseWhere isBelow: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBelow(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension ArraySlice<UInt32> {
  /// Ascending numbers, those below `limit` and the others.
  func parted(at limit: UInt32) -> (below: Self, rest: Self) {
    let end = end { $0 < limit }
    return (self[..<end], self[end...])
  }
}
