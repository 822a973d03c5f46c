extension Array<UInt8> {
  /// Whether `count` slips of the hand or fewer turn it into `other`.
  package func isWithin(_ count: Int, editsOf other: [UInt8]) -> Bool {
    edits(to: other, atMost: count) != nil
  }

  /// How many slips of the hand turn it into `other`: a letter too many, too few or wrong, or two
  /// neighbours swapped (optimal string alignment). nil when it takes more than `count`, with whose product with
  /// the length of the shorter one time grows.
  package func edits(to other: [UInt8], atMost count: Int) -> Int? {
    guard abs(self.count - other.count) <= count else { return nil }
    if count == 0 { return self == other ? 0 : nil }
    // Cells further than `count` from the diagonal can't be part of the answer.
    let far = count + 1
    let width = 2 * count + 1
    var rows = [[Int]](repeating: [Int](repeating: far, count: width), count: 3)
    for row in 0...self.count {
      let current = row % 3
      let above = (row + 2) % 3
      let aboveThat = (row + 1) % 3
      var least = far
      for band in 0..<width {
        let column = row + band - count
        guard (0...other.count).contains(column) else {
          rows[current][band] = far
          continue
        }
        var cost = row == 0 ? column : column == 0 ? row : far
        if row > 0, column > 0 {
          let isSame = self[row - 1] == other[column - 1]
          cost = rows[above][band] + (isSame ? 0 : 1)
          if row > 1, column > 1, self[row - 1] == other[column - 2],
            self[row - 2] == other[column - 1]
          {
            cost = Swift.min(cost, rows[aboveThat][band] + 1)
          }
          if band > 0 { cost = Swift.min(cost, rows[current][band - 1] + 1) }
          if band + 1 < width { cost = Swift.min(cost, rows[above][band + 1] + 1) }
        }
        rows[current][band] = Swift.min(cost, far)
        least = Swift.min(least, cost)
      }
      if least > count { return nil }
    }
    let edits = rows[self.count % 3][other.count - self.count + count]
    return edits <= count ? edits : nil
  }
}
