import Octets
public import Memory

/// A sum of 256 bits.
public struct Digest: Sendable, Hashable {
  /// The most significant first.
  private var words: SIMD8<UInt32>

  init(words: SIMD8<UInt32>) {
    self.words = words
  }
}

extension Digest {
  /// From exactly 64 hexadecimal digits, in either case: what `sha256sum` prints before the name.
  public init?(hexadecimal text: String) {
    self.init(hexadecimal: Array(text.utf8)[...])
  }

  /// From the same digits as text.
  public init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 2 * Self.size else { return nil }
    var words = SIMD8<UInt32>()
    for (index, digit) in digits.enumerated() {
      guard let value = digit.hexadecimalValue else { return nil }
      words[index / 8] = words[index / 8] << 4 | UInt32(value)
    }
    self.words = words
  }

  /// 64 hexadecimal digits, lower case, as `sha256sum` prints them.
  public var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the same digits as text.
  public func appendHexadecimal(to text: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.size) { digits in
      for index in words.indices {
        var rest = words[index]
        for place in stride(from: 8 * index + 7, through: 8 * index, by: -1) {
          let digit = UInt8(truncatingIfNeeded: rest & 15)
          digits[place] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
          rest >>= 4
        }
      }
      text.append(contentsOf: digits)
    }
  }
}

extension Digest {
  /// In bytes.
  public static let size = 32

  /// The most significant first.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size)
    for index in words.indices {
      withUnsafeBytes(of: words[index].bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }
}

extension Digest: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    words = SIMD8()
    for index in stride(from: 0, to: 8, by: 2) {
      let pair = try reader.readWhole()
      words[index] = UInt32(truncatingIfNeeded: pair)
      words[index + 1] = UInt32(truncatingIfNeeded: pair >> 32)
    }
  }

  public func write(to writer: inout MemoryWriter) {
    for index in stride(from: 0, to: 8, by: 2) {
      writer.write(whole: UInt64(words[index]) | UInt64(words[index + 1]) << 32)
    }
  }
}
