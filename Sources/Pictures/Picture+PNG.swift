import Checksums

extension Picture {
  /// The picture as a PNG file (ISO/IEC 15948): the same bytes for the same picture, everywhere.
  public var png: [UInt8] {
    let header = UInt32(width).bytes + UInt32(height).bytes + [2, 3, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header)
      + Self.chunk("PLTE", palette.bytes) + Self.chunk("IDAT", zlibStream)
      + Self.chunk("IEND", [])
  }

  /// RFC 1950: a window of 32 KiB, no dictionary.
  private var zlibStream: [UInt8] {
    var deflation = Deflation()
    var sum = Adler32()
    for strip in strips {
      let row = [0] + strip.row  // filter 0: as it is
      deflation.append(row, count: strip.count)
      sum.append(row, count: strip.count)
    }
    return [0x78, 0x01] + deflation.bytes() + sum.value.bytes
  }

  private static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    let summed = Array(name.utf8) + payload
    return UInt32(payload.count).bytes + summed + crc32(of: summed[...]).bytes
  }
}

extension UInt32 {
  /// The highest first.
  fileprivate var bytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
