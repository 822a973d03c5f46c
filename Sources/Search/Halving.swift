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
