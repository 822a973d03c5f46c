import Octets

extension SourceInspection {
  /// Reads the white space and the marks that open quotes, list items and footnotes, and gives how
  /// many marks there are; a rule such as `-----` has none.
  mutating func readContainerMarkers() -> Int {
    var count = 0
    while let byte = byte(at: position) {
      if byte == 0x20 || byte == 0x09 {
        position += 1
      } else if let end = markerEnd() {
        position = end
        count += 1
      } else {
        break
      }
    }
    return count
  }

  private func markerEnd() -> Int? {
    switch bytes[position] {
    case UInt8(ascii: ">"):
      return position + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return endsMarker(position + 1) ? position + 1 : nil
    case let first where first.isDigit:
      var index = position + 1
      while byte(at: index)?.isDigit == true { index += 1 }
      guard let point = byte(at: index), point == 0x2E || point == 0x29 else { return nil }
      return endsMarker(index + 1) ? index + 1 : nil
    case UInt8(ascii: "["):
      return footnoteMarkerEnd()
    default:
      return nil
    }
  }

  private func endsMarker(_ index: Int) -> Bool {
    guard let byte = byte(at: index) else { return true }
    return byte == 0x20 || byte == 0x09 || Self.endsLine(byte)
  }

  /// Where `[^label]:` ends.
  private func footnoteMarkerEnd() -> Int? {
    guard byte(at: position + 1) == UInt8(ascii: "^") else { return nil }
    var index = position + 2
    while let byte = byte(at: index), byte > 0x20, byte != UInt8(ascii: "]") { index += 1 }
    guard index > position + 2, byte(at: index) == UInt8(ascii: "]"),
      byte(at: index + 1) == UInt8(ascii: ":")
    else { return nil }
    return index + 2
  }
}
