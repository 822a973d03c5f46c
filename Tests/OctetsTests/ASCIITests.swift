import Octets
import Testing

struct ASCIITests {
  private let all = Array(UInt8.min...UInt8.max)

  private func characters(where isOne: (UInt8) -> Bool) -> String {
    String(decoding: all.filter(isOne), as: UTF8.self)
  }

  @Test func `only octets of ASCII are its letters and digits`() {
    #expect(characters(where: \.isDigit) == "0123456789")
    #expect(characters(where: \.isCapital) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    #expect(characters(where: \.isSmallLetter) == "abcdefghijklmnopqrstuvwxyz")
    #expect(
      characters(where: \.isASCIILetterOrDigit)
        == "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    #expect(characters { $0.isUnreserved && !$0.isASCIILetterOrDigit } == "-._~")
  }

  @Test func `a capital has its small letter, and nothing else has another`() {
    #expect(all.filter { $0.inLowerCase != $0 } == Array(0x41...0x5A))
    #expect(all.filter(\.isCapital).map(\.inLowerCase) == all.filter(\.isSmallLetter))
  }

  @Test func `a hexadecimal digit has its value, and nothing else has one`() {
    for octet in all {
      let value = Character(Unicode.Scalar(octet)).hexDigitValue
      #expect(octet.hexadecimalValue.map(Int.init) == (octet < 0x80 ? value : nil))
    }
  }
}
