import Programmes
import Testing

struct YearSpanTests {
  @Test func `years are in order and in this age`() {
    #expect(YearSpan(from: 2024, through: 2026)?.years == 2024...2026)
    #expect(YearSpan(from: 1900, through: 2199) != nil)
    #expect(YearSpan(from: 2026, through: 2024) == nil)
    #expect(YearSpan(from: 1899, through: 1950) == nil)
    #expect(YearSpan(from: 2020, through: 2200) == nil)
  }

  @Test func `one year is written once`() {
    #expect(YearSpan(from: 2020, through: 2020)?.description == "2020")
    #expect(YearSpan(from: 2024, through: 2026)?.description == "2024–2026")
  }

  @Test func `spans are ordered by their first year, then by their last`() throws {
    let spans = try [(2019, 2030), (2020, 2020), (2020, 2021), (2021, 2021)].map {
      try #require(YearSpan(from: $0.0, through: $0.1))
    }
    #expect(spans.reversed().sorted() == spans)
  }
}
