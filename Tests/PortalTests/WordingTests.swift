import Testing
import Wording

@testable import Templates

@Suite struct PageWordingTests {
  @Test func `every phrase has its words, and no words are left over`() {
    let keys = Set(Catalogue.spanish.keys.filter { $0.hasPrefix("texto.") })
    #expect(keys == Set(Phrase.allCases.map(\.key)))
  }

  @Test(arguments: [KnownSite.real, .example])
  func `no page shows a place that nobody filled`(known: KnownSite) throws {
    let site = try known.built()
    for page in site.pages where !page.path.contains("/documento/") {
      let places = page.text.visibleText.matches(of: /\{[a-z]+\}/).map { String($0.0) }
      #expect(places.filter { $0 != "{text}" }.isEmpty, "\(page.path): \(places)")
      #expect(page.text.firstMatch(of: /texto\.[a-z]\w+/) == nil, "\(page.path)")
    }
  }

  @Test func `one thing is singular, none and many are plural`() {
    let words = Words(.spanish)
    #expect(words.count(.activityCount, 1) == "1 actividad")
    #expect(words.count(.activityCount, 0) == "0 actividades")
    #expect(words.count(.activityCount, 1_204) == "1,204 actividades")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (12_345_678, "12,345,678"), (-1, "−1"),
    (-1_204, "−1,204"),
  ])
  func `a number has the signs of Mexico`(number: Int, text: String) {
    #expect(Words(.spanish).number(number) == text)
  }

  @Test func `lists end with a conjunction`() {
    let words = Words(.spanish)
    #expect(words.list([]) == "")
    #expect(words.list(["uno"]) == "uno")
    #expect(words.list(["uno", "dos", "tres"]) == "uno, dos y tres")
  }
}
