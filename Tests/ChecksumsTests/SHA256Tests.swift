import Checksums
import TestSupport
import Testing

/// The examples of FIPS 180-4 and of NIST's "SHA Test Vectors"; the others are of GNU `sha256sum`
/// and of Python's hashlib.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    ("Ética pública\n", "eac24cfab1f6af86018b1fb1715de75976bb487ca41611fe1a1dab7e4fcee7c4"),
  ])
  func `texts have their published sums`(text: String, sum: String) {
    #expect(SHA256.digest(of: Array(text.utf8)).hexadecimal == sum)
  }

  @Test(arguments: [true, false])
  func `messages of every length up to three blocks have the sums of another program`(
    byInstructions: Bool
  ) {
    #expect(sumsByLength.count == 201)
    for (length, sum) in sumsByLength.enumerated() {
      var found = SHA256(usingInstructions: byInstructions)
      found.update(message(length).span)
      #expect(found.finished().hexadecimal == sum, "\(length) bytes")
    }
  }

  @Test func `a million letters have their published sum`() {
    var sum = SHA256()
    let letters = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { sum.update(letters.span) }
    #expect(
      sum.finished().hexadecimal
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [true, false])
  func `a message has the same sum however it is cut`(byInstructions: Bool) {
    for first in 0...130 {
      for second in stride(from: first, through: 200, by: 7) {
        let bytes = message(200)
        var sum = SHA256(usingInstructions: byInstructions)
        for piece in [bytes[..<first], bytes[first..<second], bytes[second...]] {
          sum.update(piece.span)
        }
        #expect(sum.finished().hexadecimal == sumsByLength[200], "cut at \(first) and \(second)")
      }
    }
  }

  @Test func `a message of random pieces has the sum of the whole`() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<50 {
      let bytes = message(.random(in: 0...5000, using: &numbers))
      var sum = SHA256()
      var cuts: [Int] = []
      var offset = 0
      while offset < bytes.count {
        let end = min(bytes.count, offset + .random(in: 0...300, using: &numbers))
        sum.update(bytes[offset..<end].span)
        cuts.append(end)
        offset = end
      }
      #expect(sum.finished() == SHA256.digest(of: bytes), "cut at \(cuts)")
    }
  }

  @Test func `asking for the sum does not end the message`() {
    var sum = SHA256()
    for byte in message(200) {
      #expect(sum.finished() == sum.finished())
      sum.update([byte].span)
    }
    #expect(sum.finished().hexadecimal == sumsByLength[200])
  }

  private func message(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: 7 * $0 + 3) }
  }
}
