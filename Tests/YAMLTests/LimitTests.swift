import Diagnostics
import TestSupport
import Testing
import YAML

/// Files that nobody writes by hand: they are refused, or read in reasonable time.
struct LimitTests {
  private func nested(_ opening: String, _ count: Int, before: String = "") -> String {
    before + String(repeating: opening, count: count)
  }

  @Test func `64 levels are read and 65 are not`() throws {
    let deepest = String(repeating: "- ", count: 63) + "a"
    #expect(try parse(deepest).diagnostics.isEmpty)
    ErrorCase("65", "- " + deepest, "1:129", .tooDeep).check()
    #expect(diagnostics(of: "- " + deepest).first?.values["niveles"] == "64")
  }

  @Test(
    arguments: [
      ("[", "", "1:65"), ("- ", "", "1:129"), ("{a: ", "a: ", "1:253"), ("? ", "", "1:129"),
    ])
  func `ten thousand levels are refused at once`(
    opening: String, before: String, place: String
  ) {
    let text = nested(opening, 10_000, before: before)
    let elapsed = processorTime {
      ErrorCase("deep", text, place, .tooDeep).check()
    }
    #expect(elapsed < .seconds(1))
  }

  @Test func `a stair of a thousand keys is refused at its 64th`() {
    let stair = (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    ErrorCase("stair", stair, "64:64", .tooDeep).check()
  }

  @Test func `twenty thousand keys are compared in reasonable time`() throws {
    let text = (0..<20_000).map { "clave\($0): 1\n" }.joined() + "clave19999: 2\n"
    var found: [Diagnostic] = []
    let elapsed = processorTime { found = diagnostics(of: text) }
    #expect(found.map(\.rule) == [.duplicateKey])
    #expect(found.first?.related?.line == 20_000)
    #expect(elapsed < .seconds(5))
  }

  @Test(arguments: ["-a,", "{},", "{{x}},", "*x ,", "\"\","])
  func `a hundred thousand values on one line are read in reasonable time`(value: String) {
    let text = "[" + String(repeating: value, count: 100_000) + "]"
    let elapsed = processorTime { _ = diagnostics(of: text) }
    #expect(elapsed < .seconds(10))
  }

  @Test func `four megabytes are read and one byte more is not`() throws {
    let limit = SourceFile.largestSize
    #expect(limit == 4 * 1024 * 1024)
    let text = "a: " + String(repeating: "x", count: limit - 3)
    #expect(try parse(text).diagnostics.isEmpty)
    let error = #expect(throws: Diagnostic.self) { try parse(text + "x") }
    #expect(error?.rule == .tooLarge)
    #expect(error?.values == ["megabytes": "4"])
  }
}
