import Programmes
import Testing

@testable import ContentLoading

/// All the ways in which a report may name its period.
struct ReportPeriodReadingTests {
  @Test(arguments: [
    "T1 2024", "t1 2024", "1T 2024", "2024-T1", "2024 T1", "T1-2024", "primer trimestre de 2024",
    "Primer Trimestre 2024", "1er trimestre de 2024", "1º trimestre 2024", "trimestre 1 de 2024",
    "1er. trimestre, 2024", "I trimestre 2024", "2024/T1", "T1 de 2024",
  ])
  func `a quarter`(text: String) {
    #expect(ReportPeriod(reading: text) == .quarter(1, year: 2024))
  }

  @Test(arguments: [
    ("segundo trimestre de 2024", 2), ("tercer trimestre del 2024", 3), ("4to trimestre 2024", 4),
    ("T4 2024", 4), ("cuarto trimestre 2024", 4), ("III trimestre 2024", 3),
  ])
  func `every quarter has its names`(text: String, number: Int) {
    #expect(ReportPeriod(reading: text) == .quarter(number, year: 2024))
  }

  @Test(arguments: ["S2 2024", "segundo semestre de 2024", "2024-S2", "2do semestre 2024"])
  func `a half`(text: String) {
    #expect(ReportPeriod(reading: text) == .semester(2, year: 2024))
  }

  @Test(arguments: ["2024", "año 2024", "anual 2024", " 2024 "])
  func `a year`(text: String) {
    #expect(ReportPeriod(reading: text) == .year(2024))
  }

  @Test(arguments: [
    ("enero de 2024", "2024-01-01", "2024-01-31"), ("Febrero 2024", "2024-02-01", "2024-02-29"),
    ("enero a marzo de 2024", "2024-01-01", "2024-03-31"),
    ("Enero–Marzo de 2024", "2024-01-01", "2024-03-31"),
    ("octubre-diciembre 2024", "2024-10-01", "2024-12-31"),
    ("2024, abril", "2024-04-01", "2024-04-30"),
  ])
  func `months are read as their days`(text: String, first: String, last: String) throws {
    let first = try #require(CalendarDate(iso: first))
    let last = try #require(CalendarDate(iso: last))
    #expect(ReportPeriod(reading: text) == .days(from: first, through: last))
  }

  @Test(arguments: [
    "enero", "marzo a enero de 2024", "enero a enero de 2024", "enero y marzo de 2024",
    "enero a de 2024", "enero febrero marzo de 2024", "diciembre de 2023 a enero de 2024",
    "", "T5 2024", "T0 2024", "S3 2024", "T1", "primer trimestre", "T1 24", "trimestre 2024",
    "quinto trimestre de 2024", "T1 2024 T2 2024", "X1 2024",
    "T1 2024-2025",
    "2024 2025", "tercer semestre de 2024", "1800", "T1 3024", "TT 2024", "11 2024", "²T 2024",
  ])
  func `anything else is none`(text: String) {
    #expect(ReportPeriod(reading: text) == nil)
  }
}
