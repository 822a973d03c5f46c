import CSHA256

/// The Secure Hash Algorithm with 256 bits (FIPS 180-4, section 6.2), fed piece by piece: the sum
/// is the same however the message is cut.
///
///     var sum = SHA256()
///     sum.update(firstPart.span)
///     sum.update(secondPart.span)
///     sum.finished().hexadecimal
public struct SHA256: Sendable {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19)
  /// What does not fill a block yet: less than 64 bytes.
  private var pending: [UInt8] = []
  /// In bytes. FIPS 180-4 ends at 2⁶⁴ bits, more than a memory holds.
  private var length: UInt64 = 0
  private let usesInstructions: Bool

  public init() { self.init(usingInstructions: true) }

  /// Without the instructions of the processor it counts as on one that has none.
  package init(usingInstructions isAllowed: Bool) {
    usesInstructions = isAllowed && Self.hasInstructions
  }
}

extension SHA256 {
  /// The digest of one whole message.
  public static func digest(of message: [UInt8]) -> Digest {
    var sum = SHA256()
    sum.update(message.span)
    return sum.finished()
  }

  /// Adds the next bytes of the message.
  public mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var offset = 0
    if !pending.isEmpty {
      var block = pending
      pending = []
      offset = min(64 - block.count, bytes.count)
      for index in 0..<offset { block.append(bytes[index]) }
      guard block.count == 64 else {
        pending = block
        return
      }
      _ = add(blocksOf: block.span, from: 0)
    }
    offset += add(blocksOf: bytes, from: offset)
    if offset < bytes.count { pending.reserveCapacity(64) }
    for index in offset..<bytes.count { pending.append(bytes[index]) }
  }

  /// The digest of what has been added: more may follow, and asking changes nothing.
  public func finished() -> Digest {
    // A 1 bit, zeros and the length in bits fill the last block: section 5.1.1.
    var end = pending
    end.reserveCapacity(128)
    end.append(0x80)
    while end.count % 64 != 56 { end.append(0) }
    let bitCount = length &* 8
    for index in 0..<8 { end.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * index))) }
    var sum = self
    _ = sum.add(blocksOf: end.span, from: 0)
    return Digest(words: sum.state)
  }
}

extension SHA256 {
  /// Whether the processor does the hash computation itself, several times as fast.
  private static let hasInstructions = sha256_has_instructions() != 0

  /// Adds all whole blocks from `offset` on, and gives how many bytes they are.
  private mutating func add(blocksOf bytes: Span<UInt8>, from offset: Int) -> Int {
    let count = (bytes.count - offset) / 64
    if count == 0 { return 0 }
    if usesInstructions {
      bytes.withUnsafeBufferPointer { bytes in
        withUnsafeMutableBytes(of: &state) { state in
          sha256_add_blocks(
            state.assumingMemoryBound(to: UInt32.self).baseAddress,
            bytes.baseAddress?.advanced(by: offset), count)
        }
      }
    } else {
      for index in 0..<count { state = compressed(state, bytes, at: offset + 64 * index) }
    }
    return count * 64
  }
}

/// The hash computation of section 6.2.2 on the 64 bytes of `message` that start at `offset`.
private func compressed(
  _ state: SIMD8<UInt32>, _ message: Span<UInt8>, at offset: Int
) -> SIMD8<UInt32> {
  var schedule = InlineArray<64, UInt32>(repeating: 0)
  prepare(&schedule, message, at: offset)
  var (a, b, c, d) = (state[0], state[1], state[2], state[3])
  var (e, f, g, h) = (state[4], state[5], state[6], state[7])
  // Eight rounds bring each variable back to its place, so that none has to be moved.
  for index in stride(from: 0, to: 64, by: 8) {
    turn(a, b, c, &d, e, f, g, &h, schedule[index])
    turn(h, a, b, &c, d, e, f, &g, schedule[index + 1])
    turn(g, h, a, &b, c, d, e, &f, schedule[index + 2])
    turn(f, g, h, &a, b, c, d, &e, schedule[index + 3])
    turn(e, f, g, &h, a, b, c, &d, schedule[index + 4])
    turn(d, e, f, &g, h, a, b, &c, schedule[index + 5])
    turn(c, d, e, &f, g, h, a, &b, schedule[index + 6])
    turn(b, c, d, &e, f, g, h, &a, schedule[index + 7])
  }
  return state &+ SIMD8(a, b, c, d, e, f, g, h)
}

/// One round of section 6.2.2. `word` is that of the schedule plus the constant of the round.
@inline(__always)
private func turn(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
  _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
) {
  let big1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
  let choice = g ^ (e & (f ^ g))
  let first = h &+ big1 &+ choice &+ word
  let big0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
  let majority = (a & b) | (c & (a | b))
  d = d &+ first
  h = first &+ big0 &+ majority
}

/// The message schedule with the constants of the rounds added. It is filled in place: a copy of it
/// for each block would cost a third of the speed.
@inline(__always)
private func prepare(
  _ words: inout InlineArray<64, UInt32>, _ message: Span<UInt8>, at offset: Int
) {
  for index in 0..<16 {
    let start = offset + 4 * index
    words[index] =
      UInt32(message[start]) << 24 | UInt32(message[start + 1]) << 16
      | UInt32(message[start + 2]) << 8 | UInt32(message[start + 3])
  }
  for index in 16..<64 {
    let early = words[index - 15]
    let late = words[index - 2]
    let small0 = early.rotated(7) ^ early.rotated(18) ^ (early >> 3)
    let small1 = late.rotated(17) ^ late.rotated(19) ^ (late >> 10)
    words[index] = words[index - 16] &+ small0 &+ words[index - 7] &+ small1
  }
  for index in 0..<64 { words[index] &+= roundConstants[index] }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

/// Section 4.2.2.
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
