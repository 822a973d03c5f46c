import Foundation

/// What a PNG file says, read by the rules of its standards and by none of our code.
struct ReadPNG {
  let width: Int
  let height: Int
  let palette: [UInt8]
  /// Two bits a point, each row after its filter byte.
  let rows: [[UInt8]]

  /// nil when a sum is wrong or something does not follow.
  init?(_ file: [UInt8]) {
    guard Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10] else { return nil }
    var chunks: [String: [UInt8]] = [:]
    var rest = file.dropFirst(8)
    while rest.count >= 12 {
      let length = Self.number(rest.prefix(4))
      guard rest.count >= 12 + length else { return nil }
      let summed = rest.dropFirst(4).prefix(4 + length)
      guard Self.number(rest.dropFirst(8 + length).prefix(4)) == Self.crc(Array(summed)) else {
        return nil
      }
      let name = String(decoding: summed.prefix(4), as: UTF8.self)
      chunks[name, default: []] += summed.dropFirst(4)
      rest = rest.dropFirst(12 + length)
    }
    guard rest.isEmpty, let header = chunks["IHDR"], header.count == 13,
      let colours = chunks["PLTE"], chunks["IEND"] == [],
      Array(header[8...]) == [2, 3, 0, 0, 0], let stream = chunks["IDAT"],
      let data = Self.inflate(stream)
    else { return nil }
    width = Self.number(header[0..<4])
    height = Self.number(header[4..<8])
    palette = colours
    let length = 1 + width / 4
    guard data.count == length * height else { return nil }
    rows = stride(from: 0, to: data.count, by: length).map { Array(data[$0..<$0 + length]) }
  }

  private static func number(_ bytes: some Collection<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// Bit by bit, without a table.
  private static func crc(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }

  /// A zlib stream of one block with the fixed codes.
  private static func inflate(_ stream: [UInt8]) -> [UInt8]? {
    guard stream.count > 6, (Int(stream[0]) << 8 | Int(stream[1])) % 31 == 0,
      stream[0] & 15 == 8
    else { return nil }
    var bits = Bits(bytes: Array(stream[2..<(stream.count - 4)]))
    guard bits.number(1) == 1, bits.number(2) == 1 else { return nil }
    var out: [UInt8] = []
    while true {
      guard let symbol = bits.symbol() else { return nil }
      if symbol == 256 { break }
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      let (base, extra) = lengths[symbol - 257]
      let length = base + bits.number(extra)
      let (start, more) = distances[bits.code(5)]
      let distance = start + bits.number(more)
      guard distance <= out.count else { return nil }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
    var (a, b) = (1, 0)
    for byte in out {
      a = (a + Int(byte)) % 65521
      b = (b + a) % 65521
    }
    return number(stream.suffix(4)) == b << 16 | a ? out : nil
  }

  private static let lengths: [(Int, Int)] =
    [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
      131, 163, 195, 227,
    ].enumerated().map { ($1, $0 < 8 ? 0 : $0 / 4 - 1) } + [(258, 0)]

  private static let distances: [(Int, Int)] =
    [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
      2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ].enumerated().map { ($1, $0 < 4 ? 0 : $0 / 2 - 1) }
}

private struct Bits {
  let bytes: [UInt8]
  var position = 0

  mutating func bit() -> Int {
    defer { position += 1 }
    let index = position / 8
    return index < bytes.count ? Int(bytes[index] >> UInt8(position % 8)) & 1 : 0
  }

  /// The lowest bit first.
  mutating func number(_ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | bit() << $1 }
  }

  /// The highest bit first.
  mutating func code(_ count: Int) -> Int {
    (0..<count).reduce(0) { sum, _ in sum << 1 | bit() }
  }

  mutating func symbol() -> Int? {
    let start = code(7)
    if start <= 0b001_0111 { return 256 + start }
    let eight = start << 1 | bit()
    switch eight {
    case 0x30...0xBF: return eight - 0x30
    case 0xC0...0xC5: return eight - 0xC0 + 280
    default: break
    }
    let nine = eight << 1 | bit()
    return (0x190...0x1FF).contains(nine) ? nine - 0x190 + 144 : nil
  }
}
