import Programmes
import Testing

struct MonthTests {
  @Test func `a month of 29 days exists only in leap years`() {
    let leap = (1900...2199).filter { Month(year: $0, month: 2)?.dayCount == 29 }
    let expected = (1900...2199).filter {
      ($0 % 4 == 0 && $0 % 100 != 0) || $0 % 400 == 0
    }
    #expect(leap == expected)
    #expect(!leap.contains(1900) && leap.contains(2000) && !leap.contains(2100))
  }

  @Test func `the other months have 30 or 31 days`() {
    let counts = Month.all(of: 2021).map(\.dayCount)
    #expect(counts == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test(arguments: [(1899, 12), (2200, 1), (2020, 0), (2020, 13), (0, 0)])
  func `a month that no calendar has is none`(year: Int, month: Int) {
    #expect(Month(year: year, month: month) == nil)
  }

  @Test func `months follow each other across years`() throws {
    let december = try #require(Month(year: 2020, month: 12))
    let january = try #require(Month(year: 2021, month: 1))
    #expect(december.adding(months: 1) == january)
    #expect(january.adding(months: -1) == december)
    #expect(january.adding(months: 1)?.iso == "2021-02")
    #expect(december.adding(months: -1)?.iso == "2020-11")
    #expect(december < january)
  }

  @Test func `before the first and after the last there is none`() {
    #expect(Month(year: 1900, month: 1)?.adding(months: -1) == nil)
    #expect(Month(year: 2199, month: 12)?.adding(months: 1) == nil)
  }

  @Test func `its days are all its days in order`() throws {
    let days = try #require(Month(year: 2024, month: 2)).days
    #expect(days.map(\.day) == Array(1...29))
    #expect(days.allSatisfy { $0.month.iso == "2024-02" })
  }

  @Test func `a number of one digit is written with two`() {
    #expect(
      Month.all(of: 2020).map(\.paddedNumber).joined(separator: " ")
        == "01 02 03 04 05 06 07 08 09 10 11 12")
    #expect(Month(year: 2020, month: 3)?.iso == "2020-03")
  }
}
