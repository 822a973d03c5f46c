import Programmes
import Testing

struct NumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("12", 12, 0), ("-3.5", -35, 1), ("1.10", 110, 2), ("1,200", 1200, 0),
    ("1,234,567.89", 123_456_789, 2), ("007", 7, 0), ("0.05", 5, 2), ("-0.5", -5, 1),
    ("999999999999999", 999_999_999_999_999, 0), ("0.00000000000001", 1, 14),
  ])
  func `a number keeps all its places`(text: String, significand: Int, places: Int) {
    let number = ExactDecimal(text)
    #expect(number?.significand == significand)
    #expect(number?.places == places)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "--1", "1-", "+1", "1 000", "1e3", "0x10", "½", "٣",
    "15 %", "uno", "1000000000000000", "1.0000000000000000", ",5", "1.5,0", "NaN", "∞",
  ])
  func `anything else is no number`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    "12,5", "1,2,3", "1,", "1234,567", "1,,200", "0,350", "-0,012", "00,475", "0,123,456",
  ])
  func `a comma parts groups of three digits`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: ["0", "12", "-3.50", "1.10", "0.05", "-0.05", "100.000", "-7"])
  func `a number is written as it would be typed`(text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test(arguments: ["0.5", "12.25", "-3.5", "33.33", "0.1"])
  func `for drawing it is near enough`(text: String) throws {
    let number = try #require(ExactDecimal(text))
    let exact = try #require(Double(text))
    #expect(abs(number.approximate - exact) < 1e-12)
  }

  @Test(arguments: [
    ("15%", "15", true), ("15 %", "15", true), ("100", "100", false), ("12.5%", "12.5", true),
    ("1,200", "1200", false), ("15  %", "15", true),
  ])
  func `a quantity is a number, with a per cent sign or without`(
    text: String, number: String, isPercent: Bool
  ) {
    let quantity = Quantity(reading: text)
    #expect(quantity?.number.description == number)
    #expect(quantity?.unit == (isPercent ? .percent : nil))
  }

  @Test(arguments: ["", "%", "% 15", "15%%", "quince", "15 puntos", "de 3 a 5", "15 % anual"])
  func `words are no quantity`(text: String) {
    #expect(Quantity(reading: text) == nil)
  }

  @Test func `a target states something`() throws {
    #expect(Target(text: nil) == nil)
    #expect(Target(text: try words("x")) != nil)
    let yearly = [2026, 2024, 2025].compactMap { year in
      Verbatim("\(year)", at: place).map { YearlyTarget(year: year, text: $0, value: nil) }
    }
    #expect(Target(text: nil, yearly: yearly)?.yearly.map(\.year) == [2024, 2025, 2026])
  }
}
