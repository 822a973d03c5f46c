extension Picture {
  /// nil when the segments can't be followed to the end of the image: ITU-T T.81, annex B.
  init?(jpeg bytes: [UInt8]) {
    guard bytes.has([0xFF, 0xD8]) else { return nil }
    var pieces = [Piece.kept(0..<2)]
    var offset = 2
    var hasFrame = false
    var hasScan = false
    while let segment = JPEGSegment(in: bytes, at: offset) {
      offset = segment.range.upperBound
      switch segment.marker {
      case 0xD9:
        guard hasFrame, hasScan else { return nil }
        pieces.append(.kept(segment.range))
        if offset < bytes.count { pieces.append(.hidden([.trailing], leaving: [])) }
        self.init(pieces: pieces)
        return
      case 0xDA:
        hasScan = true
        offset = Self.endOfScan(in: bytes, from: offset)
        pieces.append(.kept(segment.range.lowerBound..<offset))
      case 0xC4, 0xC8, 0xCC, 0xDB...0xDF:
        pieces.append(.kept(segment.range))
      case 0xC0...0xCF:
        hasFrame = true
        pieces.append(.kept(segment.range))
      case 0xE0...0xEF, 0xFE:
        pieces.append(segment.piece(of: bytes))
      default: return nil
      }
    }
    return nil
  }

  /// Where the marker after the coded data stands: 0xFF that neither a 0 nor a restart follows.
  private static func endOfScan(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == 0xFF {
        switch bytes[offset + 1] {
        case 0, 0xD0...0xD7: offset += 1
        default: return offset
        }
      }
      offset += 1
    }
    return bytes.count
  }
}

/// A marker and what belongs to it.
private struct JPEGSegment {
  let marker: UInt8
  /// With the marker.
  let range: Range<Int>
  let payload: Range<Int>

  init?(in bytes: [UInt8], at start: Int) {
    var offset = start
    guard offset < bytes.count, bytes[offset] == 0xFF else { return nil }
    while offset < bytes.count, bytes[offset] == 0xFF { offset += 1 }
    guard offset < bytes.count else { return nil }
    marker = bytes[offset]
    offset += 1
    guard marker != 0xD9 else {
      range = start..<offset
      payload = offset..<offset
      return
    }
    guard let length = bytes.number(of: 2, at: offset, .bigEndian), length >= 2,
      length <= bytes.count - offset
    else { return nil }
    range = start..<(offset + length)
    payload = (offset + 2)..<(offset + length)
  }
}

extension JPEGSegment {
  /// For a comment or a segment of an application.
  func piece(of bytes: [UInt8]) -> Piece {
    let (kinds, needed) = contents(of: bytes)
    if let needed, bytes[payload].elementsEqual(needed) { return .kept(range) }
    return .hidden(kinds, leaving: needed.map { Self.segment(marker, $0) } ?? [])
  }

  /// What it hides if it is more than what the picture needs of it.
  private func contents(of bytes: [UInt8]) -> (Set<HiddenData>, needed: [UInt8]?) {
    func says(_ name: String) -> Bool {
      payload.count >= name.utf8.count && bytes.has(name.utf8, at: payload.lowerBound)
    }
    switch marker {
    case 0xFE: return ([.comment], nil)
    case 0xE0 where says("JFIF\0") && payload.count >= 14:
      // Its last two bytes are the size of a small copy: ITU-T T.871, section 10.1.
      return ([.thumbnail], Array(bytes[payload].prefix(12)) + [0, 0])
    case 0xE0 where says("JFXX\0"): return ([.thumbnail], nil)
    case 0xE1 where says("Exif\0"):
      let block = payload.dropFirst("Exif\0\0".utf8.count)
      let exif = Exif(in: bytes, block)
      return (exif.hiddenData, exif.essence.map { Array("Exif\0\0".utf8) + $0 })
    case 0xE1 where says("http://ns.adobe.com/"): return ([.xmp], nil)
    case 0xE2 where says("ICC_PROFILE\0"): return ([], Array(bytes[payload]))
    case 0xED where says("Photoshop 3.0\0"): return ([.iptc], nil)
    case 0xEE where says("Adobe") && payload.count >= 12:
      return ([.application], Array(bytes[payload].prefix(12)))
    default: return ([.application], nil)
    }
  }

  private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let length = [UInt8](fourBytesOf: payload.count + 2, .bigEndian).suffix(2)
    return [0xFF, marker] + length + payload
  }
}
