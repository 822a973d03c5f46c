/// Ascending numbers of entries, written as the gaps between them, each a word of unsigned LEB128.
/// Most gaps are small, and take up one octet where a number takes up four.
struct NumberGaps: Sendable {
  let octets: ArraySlice<UInt8>
}

extension NumberGaps: Sequence {
  struct Iterator: IteratorProtocol {
    fileprivate var rest: IndexingIterator<ArraySlice<UInt8>>
    /// The least number that can follow.
    private var least: UInt32 = 0

    fileprivate init(_ octets: ArraySlice<UInt8>) { rest = octets.makeIterator() }
  }

  func makeIterator() -> Iterator { Iterator(octets) }
}

extension NumberGaps.Iterator {
  mutating func next() -> UInt32? {
    guard var octet = rest.next() else { return nil }
    var gap = UInt32(octet & 0x7F)
    var shift: UInt32 = 7
    while octet >= 0x80, let following = rest.next() {
      octet = following
      gap |= UInt32(octet & 0x7F) << shift
      shift += 7
    }
    let number = least &+ gap
    least = number &+ 1
    return number
  }
}

extension NumberGaps {
  /// Whether they are whole gaps, and all numbers below `limit`.
  func areValid(below limit: UInt32) -> Bool {
    var least: UInt64 = 0
    var (gap, shift): (UInt64, UInt64) = (0, 0)
    for octet in octets {
      gap |= UInt64(octet & 0x7F) << shift
      shift += 7
      if octet >= 0x80 {
        if shift > 28 { return false }
        continue
      }
      guard least + gap < UInt64(limit) else { return false }
      least += gap + 1
      (gap, shift) = (0, 0)
    }
    return shift == 0
  }
}
