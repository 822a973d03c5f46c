import Memory
import Testing

@testable import Programmes

/// Summaries that one run writes down for the next.
struct SummaryMemoryTests {
  @Test func `whatever a summary holds is read as it was written`() throws {
    for part in try SummarySamples.parts() { try expectMemory(of: part) }
    try expectMemory(of: try SummarySamples.summary())
  }

  private func expectMemory<Value: Remembered & Equatable>(of value: Value) throws {
    #expect(try Value(remembering: value.memory) == value)
  }

  @Test func `a part of a value is a fault, and no wrong byte ends the program`() throws {
    for part in try SummarySamples.parts() { expectFaults(in: part) }
  }

  private func expectFaults<Value: Remembered & Equatable>(in value: Value) {
    let bytes = value.memory
    let read = bytes.indices.filter { (try? Value(remembering: Array(bytes[..<$0]))) != nil }
    #expect(read == [], "\(value)")
    for index in bytes.indices {
      for change: UInt8 in [0x01, 0x02, 0x40, 0x7F, 0x80, 0xFF] {
        var wrong = bytes
        wrong[index] ^= change
        _ = try? Value(remembering: wrong)
      }
    }
  }

  @Test func `what is no value of its kind is a fault`() throws {
    let words = "Curso".memory + place.memory
    #expect(throws: MemoryFault.self) { try Verbatim(remembering: " ".memory + place.memory) }
    #expect(throws: MemoryFault.self) { try MarkdownText(remembering: "".memory + place.memory) }
    #expect(throws: MemoryFault.self) { try Slug(remembering: "A b".memory) }
    #expect(throws: MemoryFault.self) { try Key(remembering: false.memory + "-".memory) }
    #expect(throws: MemoryFault.self) { try Link(remembering: "javascript:x".memory) }
    #expect(throws: MemoryFault.self) { try Month(remembering: 2024.memory + 13.memory) }
    #expect(throws: MemoryFault.self) {
      try CalendarDate(remembering: 2023.memory + 2.memory + 29.memory)
    }
    #expect(throws: MemoryFault.self) { try YearSpan(remembering: 2025.memory + 2024.memory) }
    #expect(throws: MemoryFault.self) { try ExactDecimal(remembering: 1.memory + 39.memory) }
    #expect(throws: MemoryFault.self) { try ExactDecimal(remembering: 1.memory + (-1).memory) }
    #expect(throws: MemoryFault.self) {
      try Rational(remembering: UInt64(1).memory + 0.memory + UInt64(0).memory + 0.memory)
    }
    #expect(throws: MemoryFault.self) { try Share(remembering: 101.memory + 0.memory) }
    #expect(throws: MemoryFault.self) { try Status(remembering: Status.allCases.count.memory) }
    #expect(throws: MemoryFault.self) { try StatusReason(remembering: 15.memory + words) }
    #expect(throws: MemoryFault.self) {
      try Target(remembering: [UInt8](repeating: 0, count: 6))
    }
  }

  @Test func `the names that all entries hold are one object again`() throws {
    let summary = try institution([], [try meeting("2024-02-01"), try meeting("2024-05-01")])
      .summary(at: day("2024-06-30"))
    let read = try InstitutionSummary(remembering: summary.memory)
    #expect(read.calendar.count == 2)
    #expect(read.calendar.allSatisfy { $0.institution === read.naming })
  }
}
