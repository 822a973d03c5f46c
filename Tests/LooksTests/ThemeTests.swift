import Looks
import Testing

struct ThemeTests {
  @Test(arguments: ThemeName.allCases)
  func `everything in a theme can be told apart, on light screens and dark ones`(name: ThemeName) {
    #expect(name.theme.light.failures == [])
    #expect(name.theme.dark.failures == [])
  }

  @Test func `the themes differ`() {
    #expect(Theme.institutional.light != Theme.neutral.light)
    #expect(Theme.institutional.dark != Theme.neutral.dark)
  }

  @Test
  func `gold as the colour of links fails on both grounds, and the nearest that passes is told`()
    throws
  {
    let gold = try #require(Colour(hex: "#a57f2c"))
    let palette = Theme.institutional.light.replacing([.accent: gold])
    #expect(palette.failures.map(\.foreground) == [.accent, .accent, .accent])
    #expect(Set(palette.failures.map(\.background)) == [.background, .softBackground, .softLine])
    let nearest = try #require(palette.nearestPassing(for: .accent))
    #expect(palette.replacing([.accent: nearest]).failures == [])
    let worst = ContrastRatio(nearest, palette[.softBackground])
    #expect(worst >= .text && worst.value < 4.6)
  }

  @Test func `where the other colours leave none, no colour is offered`() throws {
    let grey = try #require(Colour(hex: "#777777"))
    let black = try #require(Colour(hex: "#000000"))
    let white = try #require(Colour(hex: "#ffffff"))
    let palette = Theme.institutional.light.replacing([.text: black, .muted: white, .due: grey])
    #expect(palette.nearestPassing(for: .background) == nil)
  }

  @Test func `a palette that passes needs no other colour`() {
    for token in ColourToken.allCases {
      let palette = Theme.neutral.dark
      #expect(palette.nearestPassing(for: token) == palette[token])
    }
  }

  @Test func `the style has every colour twice, for light and for dark`() {
    let style = Theme.institutional.stylesheet
    for token in ColourToken.allCases {
      #expect(style.ranges(of: "--\(token.rawValue): #").count == 2, "\(token)")
    }
    #expect(style.contains("--acento: #9b2247;"))
    #expect(style.contains("--acento: #f0a6bd;"))
  }
}
