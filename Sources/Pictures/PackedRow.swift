/// The points of a row, two bits each, from the left (ISO/IEC 15948, section 7.2).
struct PackedRow {
  private(set) var bytes: [UInt8]

  /// All of the ground. `width` is in points, a multiple of four.
  init(width: Int) {
    bytes = [UInt8](repeating: Ink.ground.rawValue &* 0b0101_0101, count: width / 4)
  }
}

extension PackedRow {
  /// Gives `points` another ink; those beyond the edge are left out.
  mutating func fill(_ points: Range<Int>, with ink: Ink) {
    let end = min(points.upperBound, bytes.count * 4)
    guard points.lowerBound < end else { return }
    let (first, last) = (points.lowerBound / 4, (end - 1) / 4)
    for index in first...last {
      var mask: UInt8 = 0xFF
      if index == first { mask &= 0xFF >> UInt8(points.lowerBound % 4 * 2) }
      if index == last { mask &= 0xFF << UInt8(6 - (end - 1) % 4 * 2) }
      bytes[index] = bytes[index] & ~mask | (ink.rawValue &* 0b0101_0101) & mask
    }
  }
}
