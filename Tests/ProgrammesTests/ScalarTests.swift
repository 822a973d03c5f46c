import Testing

@testable import Programmes

struct ScalarTests {
  private let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  @Test func `characters are what the tables of Unicode say`() {
    let unlike = all.filter { scalar in
      let properties = scalar.properties
      return scalar.isLetter != properties.isAlphabetic
        || scalar.isCapital != properties.isUppercase
        || scalar.isLowerCase != properties.isLowercase
        || scalar.isBlank != (properties.isWhitespace || scalar.value < 0x20)
    }
    #expect(unlike.isEmpty)
  }

  @Test func `letters, digits and combining accents make words`() {
    let ofWords = "aÑ7\u{301}-., ×÷«".unicodeScalars.filter(\.isOfWord)
    #expect(String(String.UnicodeScalarView(ofWords)) == "aÑ7\u{301}")
  }
}
