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
    var point = points.lowerBound
    let end = min(points.upperBound, bytes.count * 4)
    while point < end {
      if point % 4 == 0, point + 4 <= end {
        bytes[point / 4] = ink.rawValue &* 0b0101_0101
        point += 4
      } else {
        let shift = UInt8(6 - point % 4 * 2)
        bytes[point / 4] = bytes[point / 4] & ~(0b11 << shift) | ink.rawValue << shift
        point += 1
      }
    }
  }
}
