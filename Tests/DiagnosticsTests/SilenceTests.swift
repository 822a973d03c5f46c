import Diagnostics
import Testing

struct SilenceTests {
  private let silence = Silence(
    rule: "duda-de-prueba", reason: "Así está.",
    location: SourceLocation(path: "a.md", line: 5, column: 9), lines: 3...7)

  @Test(arguments: [(2, false), (3, true), (7, true), (8, false)])
  func `it covers the lines of its item`(line: Int, expected: Bool) {
    #expect(silence.covers(diagnostic(.doubt, at: 1, line: line)) == expected)
  }

  @Test func `it covers no other file and no other rule`() {
    #expect(!silence.covers(diagnostic(.doubt, at: 1, path: "b.md", line: 4)))
    #expect(!silence.covers(diagnostic(Rule("otra", .warning), at: 1, line: 4)))
  }

  @Test func `an error can't be silenced`() {
    #expect(!silence.covers(diagnostic(Rule("duda-de-prueba", .error), at: 1, line: 4)))
  }
}
