import Octets
import Testing

struct EightOctetsTests {
  private func place(
    in text: [UInt8], from start: Int = 0, marked marks: (EightOctets) -> UInt64,
    where isWanted: (UInt8) -> Bool
  ) -> Int {
    text.withUnsafeBufferPointer { $0.place(from: start, marked: marks, where: isWanted) }
  }

  /// Every octet at every place of a text of others.
  @Test(arguments: [UInt8(0x00), 0x20, 0x22, 0x7F, 0x80, 0xC2, 0xFF])
  func `an octet is found wherever it stands`(octet: UInt8) {
    for filling in [UInt8(0x21), octet &+ 1, octet &- 1, octet ^ 0x80] where filling != octet {
      for count in 0..<20 {
        let text = [UInt8](repeating: filling, count: count)
        #expect(place(in: text, marked: { $0.marks(of: octet) }) { $0 == octet } == count)
        for index in 0..<count {
          var text = text
          text[index] = octet
          #expect(place(in: text, marked: { $0.marks(of: octet) }) { $0 == octet } == index)
          #expect(
            place(in: text, from: index + 1, marked: { $0.marks(of: octet) }) { $0 == octet }
              == count)
        }
      }
    }
  }

  @Test func `each octet is found that one look is to find`() {
    for octet in UInt8.min...UInt8.max {
      for index in 0..<17 {
        var text = [UInt8](repeating: UInt8(ascii: "a"), count: 17)
        text[index] = octet
        let below = place(in: text, marked: { $0.marks(below: 0x20) }) { $0 < 0x20 }
        #expect(below == (octet < 0x20 ? index : 17))
        let isBracket = [UInt8(ascii: "<"), UInt8(ascii: ">")].contains(octet)
        let bracket = place(in: text, marked: { $0.marks(of: UInt8(ascii: "<"), butFor: 2) }) {
          $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
        }
        #expect(bracket == (isBracket ? index : 17))
      }
    }
  }
}
