import Programmes
import Testing

@testable import ContentLoading

/// All the ways in which a document may write a date.
struct DateReadingTests {
  @Test(arguments: [
    ("02/03/2020", "2020-03-02"), ("2/3/2020", "2020-03-02"), ("2020-03-02", "2020-03-02"),
    ("02-03-2020", "2020-03-02"), ("2020/03/02", "2020-03-02"), ("31/12/2199", "2199-12-31"),
    ("2 de marzo de 2020", "2020-03-02"), ("02 de marzo del 2020", "2020-03-02"),
    ("2 marzo 2020", "2020-03-02"), ("2 DE MARZO DE 2020", "2020-03-02"),
    ("29 de Febrero de 2024", "2024-02-29"), ("  2  de\tmarzo de 2020 ", "2020-03-02"),
    ("13/01/2020", "2020-01-13"), ("2\u{A0}de marzo de\u{202F}2020", "2020-03-02"),
    ("1º de febrero de 2024", "2024-02-01"), ("1° de febrero de 2024", "2024-02-01"),
    ("1o. de febrero de 2024", "2024-02-01"), ("Primero de febrero de 2024", "2024-02-01"),
    ("5 de setiembre de 2024", "2024-09-05"),
  ])
  func `a day is read day first, with digits or in words`(text: String, iso: String) throws {
    #expect(DateReading(text) == .day(try #require(CalendarDate(iso: iso))))
  }

  /// As in rules: what a date says, says a rule.
  @Test(arguments: ["1", "1º", "1°", "1o", "1o.", "1ro", "1ro.", "1er", "1er.", "1ero", "primero"])
  func `the first of a month has one name in dates and rules`(word: String) throws {
    let first = try #require(CalendarDate(iso: "2024-02-01"))
    #expect(DateReading("\(word) de febrero de 2024") == .day(first))
    #expect(try Recurrence(reading: "día \(word) de cada mes").description == "día 1 de cada mes")
    #expect(try Recurrence(reading: "\(word) de febrero").description == "día 1 de febrero")
  }

  @Test(arguments: ["02/03/2020", "2/3/2020", "2-3-2020", "02-03-2020", "2020-03-02", "2020/3/2"])
  func `a day in numbers is one in dates, rules and deadlines`(text: String) throws {
    let day = try #require(CalendarDate(iso: "2020-03-02"))
    #expect(DateReading(text) == .day(day))
    #expect(try Recurrence(reading: text).description == "2020-03-02")
    #expect(
      try RelativeDeadline(reading: "un mes después del \(text)").description
        == RelativeDeadline(reading: "un mes después del 2020-03-02").description)
  }

  @Test(arguments: ["2/3/20", "2-3-20", "31/02/2020", "2020-13-01"])
  func `what is no day is none in rules either`(text: String) {
    if case .day = DateReading(text) { Issue.record("\(text)") }
    #expect(throws: PhraseFault.self) { try Recurrence(reading: text) }
  }

  @Test func `every month has its name`() {
    let names = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ]
    let read = names.map { DateReading("\($0) de 2020") }
    #expect(read == Month.all(of: 2020).map { .month($0) })
  }

  @Test(arguments: [
    "2020-03", "03/2020", "3/2020", "marzo 2020", "Marzo de 2020", "marzo del 2020",
  ])
  func `a month needs no day`(text: String) throws {
    #expect(DateReading(text) == .month(try #require(Month(year: 2020, month: 3))))
  }

  @Test(arguments: ["30/02/2020", "31/04/2021", "29 de febrero de 2021", "0/3/2020", "2020-03-32"])
  func `a day that its month lacks can't be`(text: String) {
    guard case .impossible(.day(let month)) = DateReading(text) else {
      Issue.record("\(DateReading(text))")
      return
    }
    #expect(["2020-02", "2021-04", "2021-02", "2020-03"].contains(month.iso))
  }

  @Test(arguments: [
    ("01/13/2020", "2020-01-13"), ("03/31/2020", "2020-03-31"), ("02/30/2020", nil),
    ("2020-00-01", nil), ("13/2020", nil), ("2020-13", nil), ("13/13/2020", nil),
  ])
  func `a month that the year lacks can't be, but perhaps the day was meant`(
    text: String, meant: String?
  ) {
    let meant = meant.flatMap { CalendarDate(iso: $0) }
    #expect(DateReading(text) == .impossible(.month(meant: meant)))
  }

  @Test(arguments: ["01/01/1899", "2200-01-01", "marzo de 0200", "1 de enero de 1492", "12/9999"])
  func `a year of another age can't be`(text: String) {
    #expect(DateReading(text) == .impossible(.year))
  }

  @Test(arguments: ["02/03/20", "2-3-20", "2 de marzo de 20", "2 de marzo de 02020"])
  func `a year needs four digits`(text: String) {
    #expect(DateReading(text) == .shortYear)
  }

  @Test(arguments: [
    "", "ayer", "2020", "marzo", "2 de marzo", "2 marts 2020", "02/03/2020 al 05/03/2020",
    "02//2020", "/03/2020", "a/b/c", "1/2/3/2020", "-1/03/2020", "+1/03/2020", "２/３/2020",
    "2020-03-02T00:00", "99999999999999999999/1/2020", "permanente", "de de de", "02.03.2020",
    "marzo de veinte", "uno de marzo de 2020", "2 3 2020", "1 a 2 de marzo de 2020",
  ])
  func `words are no date`(text: String) {
    #expect(DateReading(text) == .notADate)
  }

  @Test func `a sign is no digit`() {
    #expect(DateReading("+2 de marzo de 2020") == .notADate)
  }
}
