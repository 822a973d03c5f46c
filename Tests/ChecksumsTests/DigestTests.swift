import Checksums
import Memory
import Testing

struct DigestTests {
  private static let written = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `a written sum is read in either case`() throws {
    let digest = try #require(Digest(hexadecimal: Self.written))
    #expect(digest == SHA256.digest(of: Array("abc".utf8)))
    #expect(digest.hexadecimal == Self.written)
    #expect(Digest(hexadecimal: Self.written.uppercased()) == digest)
  }

  @Test func `every digit counts`() throws {
    let digest = try #require(Digest(hexadecimal: Self.written))
    for index in Self.written.indices {
      var other = Self.written
      let replacement = other[index] == "0" ? "1" : "0"
      other.replaceSubrange(index...index, with: replacement)
      #expect(Digest(hexadecimal: other) != digest)
      #expect(Digest(hexadecimal: other)?.hexadecimal == other)
    }
  }

  /// Each takes the place of as many digits at the start.
  @Test(arguments: [" ", "0x", "g", "é", "０", "+", "-1", "\n", "\u{0}"])
  func `anything but hexadecimal digits is no sum`(start: String) {
    let rest = Self.written.dropFirst(start.utf8.count)
    #expect(Digest(hexadecimal: start + rest) == nil)
  }

  @Test func `a sum has 64 digits, no more and no less`() {
    for length in 0...70 where length != 64 {
      #expect(Digest(hexadecimal: String(repeating: "a", count: length)) == nil)
    }
    #expect(Digest(hexadecimal: Self.written + "\n") == nil)
  }
}

extension DigestTests {
  @Test func `its bytes are its digits, and it is remembered`() throws {
    let digest = SHA256.digest(of: Array("abc".utf8))
    let digits = digest.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(digits == digest.hexadecimal)
    #expect(digest.bytes.count == Digest.size)
    #expect(try Digest(remembering: digest.memory) == digest)
  }
}
