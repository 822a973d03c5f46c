/// The parts that other programs put into pictures, made from their specifications alone.
enum PictureParts {
  static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let length = payload.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
  }

  static func pngChunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    let summed = Array(name.utf8) + payload
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in summed {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return fourBytes(payload.count).reversed() + summed + fourBytes(Int(~sum)).reversed()
  }

  static func riffChunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    Array(name.utf8) + fourBytes(payload.count) + payload + (payload.count % 2 == 1 ? [0] : [])
  }

  static func webP(_ chunks: [UInt8]) -> [UInt8] {
    "RIFF".utf8 + fourBytes(chunks.count + 4) + "WEBP".utf8 + chunks
  }

  /// An Exif block, the least significant byte first, with the tags and short values given.
  static func exif(_ tags: [(tag: Int, value: Int)]) -> [UInt8] {
    var block: [UInt8] = Array("II*\0".utf8) + fourBytes(8)
    block += [UInt8(tags.count), 0]
    for (tag, value) in tags {
      block += [UInt8(tag & 0xFF), UInt8(tag >> 8), 3, 0, 1, 0, 0, 0]
      block += fourBytes(value)
    }
    return block + fourBytes(0)
  }

  static let camera = (tag: 0x010F, value: 7)
  static let orientation = (tag: 0x0112, value: 6)
  static let location = (tag: 0x8825, value: 26)

  /// The only block that may stay in a picture, here for one that is turned to the right.
  static let orientationAlone: [UInt8] = [
    0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ]

  private static func fourBytes(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
