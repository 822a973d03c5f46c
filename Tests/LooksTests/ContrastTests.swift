import Looks
import Testing

struct ContrastTests {
  /// Ratios computed with Python's `**` from the formula of WCAG 2.2.
  @Test(arguments: [
    ("#9b2247", "#ffffff", 7.739), ("#a57f2c", "#ffffff", 3.702), ("#98989a", "#ffffff", 2.879),
    ("#e6d194", "#ffffff", 1.509), ("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.478),
    ("#767676", "#ffffff", 4.542), ("#f0a6bd", "#121416", 9.579), ("#ff0000", "#0000ff", 2.149),
    ("#808080", "#808080", 1),
  ])
  func `the ratio of two colours is that of WCAG`(one: String, other: String, ratio: Double) throws
  {
    let one = try #require(Colour(hex: one))
    let other = try #require(Colour(hex: other))
    #expect(abs(ContrastRatio(one, other).value - ratio) < 0.001)
    #expect(ContrastRatio(one, other) == ContrastRatio(other, one))
  }

  @Test func `a ratio that fails never looks as if it passed`() throws {
    let almost = ContrastRatio(
      try #require(Colour(hex: "777777")), try #require(Colour(hex: "ffffff")))
    #expect("\(almost)" == "4.47")
    #expect(almost < .text && almost > .graphics)
    #expect("\(ContrastRatio.text)" == "4.5")
    #expect("\(ContrastRatio.graphics)" == "3")
  }

  @Test(arguments: [
    ("#9b2247", "#9b2247"), ("9B2247", "#9b2247"), ("#fff", "#ffffff"), ("a1c", "#aa11cc"),
    ("#000001", "#000001"),
  ])
  func `a colour is read with or without its mark`(text: String, hex: String) {
    #expect(Colour(hex: text)?.hex == hex)
  }

  @Test(arguments: [
    "", "#", "#ff", "#ffff", "#9b2247ff", "guinda", "##9b2247", "9b224g", "#９b2247",
  ])
  func `anything else is no colour`(text: String) {
    #expect(Colour(hex: text) == nil)
  }
}
