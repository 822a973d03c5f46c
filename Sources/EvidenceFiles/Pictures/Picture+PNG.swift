import Checksums

extension Picture {
  /// ISO/IEC 15948, section 5.2.
  static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// nil when the chunks can't be followed to the last, or the sum of one is wrong.
  init?(png bytes: [UInt8]) {
    guard bytes.has(Self.pngSignature) else { return nil }
    var pieces = [Piece.kept(0..<8)]
    var offset = 8
    var hasData = false
    while let chunk = PNGChunk(in: bytes, at: offset) {
      guard (chunk.name == "IHDR") == (offset == 8) else { return nil }
      offset = chunk.range.upperBound
      switch chunk.name {
      case "IEND":
        guard hasData, chunk.payload.isEmpty else { return nil }
        pieces.append(.kept(chunk.range))
        if offset < bytes.count { pieces.append(.hidden([.trailing], leaving: [])) }
        self.init(pieces: pieces)
        return
      case "IHDR", "PLTE", "IDAT":
        hasData = hasData || chunk.name == "IDAT"
        pieces.append(.kept(chunk.range))
      case _ where chunk.isCritical: return nil
      default: pieces.append(chunk.piece(of: bytes))
      }
    }
    return nil
  }
}

/// ISO/IEC 15948, section 5.3.
private struct PNGChunk {
  let name: String
  /// With its length, name and sum.
  let range: Range<Int>
  let payload: Range<Int>

  /// nil when it is not whole.
  init?(in bytes: [UInt8], at start: Int) {
    guard let length = bytes.number(of: 4, at: start, .bigEndian),
      start + 12 <= bytes.count - length
    else { return nil }
    range = start..<(start + 12 + length)
    payload = (start + 8)..<(start + 8 + length)
    let sum = crc32(of: bytes[(start + 4)..<payload.upperBound])
    guard bytes.has([UInt8](fourBytesOf: Int(sum), .bigEndian), at: payload.upperBound) else {
      return nil
    }
    name = String(decoding: bytes[(start + 4)..<(start + 8)], as: UTF8.self)
  }
}

extension PNGChunk {
  /// A decoder that does not know it can't show the picture: a capital begins its name.
  var isCritical: Bool { name.utf8.first.map { $0 & 0x20 == 0 } ?? true }

  /// For a chunk that a decoder may leave out.
  func piece(of bytes: [UInt8]) -> Piece {
    switch name {
    case _ where Self.shown.contains(name): return .kept(range)
    case "eXIf":
      let exif = Exif(in: bytes, payload)
      guard let needed = exif.essence else { return .hidden(exif.hiddenData, leaving: []) }
      if bytes[payload].elementsEqual(needed) { return .kept(range) }
      return .hidden(exif.hiddenData, leaving: Self.chunk(name, needed))
    case "tIME": return .hidden([.modificationTime], leaving: [])
    case "tEXt", "zTXt", "iTXt": return .hidden([textKind(in: bytes)], leaving: [])
    default: return .hidden([.application], leaving: [])
    }
  }

  /// Those that change what is seen: colours, transparency, proportions and animation.
  private static let shown: Set<String> = [
    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
    "sPLT", "acTL", "fcTL", "fdAT",
  ]

  private func textKind(in bytes: [UInt8]) -> HiddenData {
    let kinds: [(keyword: String, HiddenData)] = [
      ("XML:com.adobe.xmp", .xmp), ("Raw profile type xmp", .xmp),
      ("Raw profile type exif", .exif), ("Raw profile type APP1", .exif),
      ("Raw profile type iptc", .iptc), ("Comment", .comment),
    ]
    let found = kinds.first { keyword, _ in
      bytes[payload].starts(with: keyword.utf8.map { $0 } + [0])
    }
    return found?.1 ?? .text
  }

  private static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    let summed = Array(name.utf8) + payload
    return [UInt8](fourBytesOf: payload.count, .bigEndian) + summed
      + [UInt8](fourBytesOf: Int(crc32(of: summed[...])), .bigEndian)
  }
}
