extension Picture {
  /// nil when the chunks can't be followed to the end that the header states: RFC 9649, section 2.
  init?(webP bytes: [UInt8]) {
    guard bytes.has("RIFF".utf8), bytes.has("WEBP".utf8, at: 8),
      let size = bytes.number(of: 4, at: 4, .littleEndian), size >= 4, size <= bytes.count - 8,
      let chunks = RIFFChunk.all(in: bytes, 12..<(size + 8)),
      chunks.contains(where: { ["VP8 ", "VP8L", "ANMF"].contains($0.name) })
    else { return nil }
    let header = chunks.first.flatMap { $0.name == "VP8X" && $0.payload.count == 10 ? $0 : nil }
    var pieces: [Piece] = []
    for (index, chunk) in chunks.enumerated() {
      guard index == 0 || chunk.name != "VP8X", let piece = chunk.piece(of: bytes) else {
        return nil
      }
      pieces.append(piece)
    }
    if size + 8 < bytes.count { pieces.append(.hidden([.trailing], leaving: [])) }
    let picture = Picture(pieces: pieces)
    guard !picture.hiddenData.isEmpty else {
      self.init(pieces: [.kept(0..<bytes.count)])
      return
    }
    if let header {
      let hasExif = zip(chunks, pieces).contains { $0.name == "EXIF" && !$1.isDropped }
      pieces[0] = .rewritten(header.announcing(exif: hasExif, in: bytes))
    }
    let body = Picture(pieces: pieces).copyWithoutHiddenData(from: bytes)
    let start = Array("RIFF".utf8) + [UInt8](fourBytesOf: body.count + 4, .littleEndian)
    self.init(pieces: [.rewritten(start + Array("WEBP".utf8))] + pieces)
  }
}

extension Piece {
  fileprivate var isDropped: Bool {
    if case .hidden(_, leaving: []) = self { true } else { false }
  }
}

private struct RIFFChunk {
  let name: String
  /// With its name and size, and with the byte that makes its length even.
  let range: Range<Int>
  let payload: Range<Int>
}

extension RIFFChunk {
  /// nil when the last is not whole.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [RIFFChunk]? {
    var chunks: [RIFFChunk] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard offset + 8 <= range.upperBound,
        let size = bytes.number(of: 4, at: offset + 4, .littleEndian)
      else { return nil }
      let end = offset + 8 + size + size % 2
      guard end <= range.upperBound else { return nil }
      let name = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
      let payload = (offset + 8)..<(offset + 8 + size)
      chunks.append(RIFFChunk(name: name, range: offset..<end, payload: payload))
      offset = end
    }
    return chunks
  }

  /// nil for a damaged frame of an animation.
  func piece(of bytes: [UInt8]) -> Piece? {
    switch name {
    case "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ICCP": return .kept(range)
    case "ANMF": return frame(in: bytes)
    case "EXIF":
      // Some programs put the header of JPEG's segment before the block.
      let prefix = bytes[payload].starts(with: "Exif\0\0".utf8) ? 6 : 0
      let exif = Exif(in: bytes, (payload.lowerBound + prefix)..<payload.upperBound)
      guard let needed = exif.essence else { return .hidden(exif.hiddenData, leaving: []) }
      if bytes[payload].elementsEqual(needed) { return .kept(range) }
      return .hidden(exif.hiddenData, leaving: Self.chunk(name, needed))
    case "XMP ": return .hidden([.xmp], leaving: [])
    default: return .hidden([.application], leaving: [])
    }
  }

  /// A frame holds chunks of its own, after 16 bytes of its place and time: section 2.7.1.2.
  private func frame(in bytes: [UInt8]) -> Piece? {
    let start = payload.lowerBound + 16
    guard payload.count >= 16, let parts = Self.all(in: bytes, start..<payload.upperBound) else {
      return nil
    }
    let needed = parts.filter { ["ALPH", "VP8 ", "VP8L"].contains($0.name) }
    if needed.count == parts.count { return .kept(range) }
    let rest = needed.flatMap { bytes[$0.range] }
    return .hidden(
      [.application], leaving: Self.chunk(name, bytes[payload.lowerBound..<start] + rest))
  }

  private static func chunk(_ name: String, _ payload: some Collection<UInt8>) -> [UInt8] {
    Array(name.utf8) + [UInt8](fourBytesOf: payload.count, .littleEndian) + payload
      + [UInt8](repeating: 0, count: payload.count % 2)
  }

  /// The header of the extended format with the flags of what stays: section 2.7.
  func announcing(exif hasExif: Bool, in bytes: [UInt8]) -> [UInt8] {
    let (exif, xmp): (UInt8, UInt8) = (0x08, 0x04)
    var header = Array(bytes[range])
    header[8] = header[8] & ~exif & ~xmp | (hasExif ? exif : 0)
    return header
  }
}
