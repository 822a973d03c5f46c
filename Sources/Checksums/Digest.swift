/// A sum of 256 bits.
public struct Digest: Sendable, Hashable {
  /// The most significant first.
  private let words: SIMD8<UInt32>

  init(words: SIMD8<UInt32>) {
    self.words = words
  }
}

extension Digest {
  /// From exactly 64 hexadecimal digits, in either case: what `sha256sum` prints before the name.
  public init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for (index, digit) in digits.enumerated() {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      words[index / 8] = words[index / 8] << 4 | UInt32(value)
    }
    self.words = words
  }

  /// 64 hexadecimal digits, lower case, as `sha256sum` prints them.
  public var hexadecimal: String {
    words.indices.map { index in
      let digits = String(words[index], radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }
}
