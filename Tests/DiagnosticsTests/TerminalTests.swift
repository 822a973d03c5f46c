import Diagnostics
import Testing
import Wording

/// What a report does to the terminal that shows it.
struct TerminalTests {
  private let catalogue = Catalogue(
    language: "es", parsing: "regla.sin-remedio = mal\nregla.duda-de-prueba = ¿seguro?")

  private func report(_ diagnostic: Diagnostic, isColored: Bool) -> String {
    DiagnosticText(catalogue, isColored: isColored).report(diagnostic, source: "uno dos")
  }

  @Test func `colours add nothing but colours`() {
    for diagnostic in [diagnostic(at: 5, width: 3), diagnostic(.doubt, at: 1)] {
      let colored = report(diagnostic, isColored: true)
      let plain = report(diagnostic, isColored: false)
      #expect(colored.contains("\u{1B}["))
      #expect(colored.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
      #expect(!plain.contains("\u{1B}"))
    }
  }

  @Test func `every colour ends on its line`() {
    for line in report(diagnostic(at: 5), isColored: true).split(separator: "\n") {
      let starts = line.matches(of: /\u{1B}\[[1-9][0-9]*m/).count
      #expect(starts == line.matches(of: /\u{1B}\[0m/).count)
    }
  }

  @Test func `an error and a doubt differ in colour`() {
    let colours = [diagnostic(at: 1), diagnostic(.doubt, at: 1)].map { diagnostic in
      report(diagnostic, isColored: true).matches(of: /\u{1B}\[3[0-9]m(?=error|warning)/).map(\.0)
    }
    #expect(colours.allSatisfy { $0.count == 1 })
    #expect(colours.first != colours.last)
  }

  @Test(arguments: ["a\u{1B}[31m.md", "a\nb.md", "a\u{202E}dm.txt"])
  func `a path shows no unseen characters`(path: String) {
    let place = SourceLocation(path: path)
    let report = report(diagnostic(at: 1, path: path, related: place), isColored: false)
    let shown = report.unicodeScalars.filter { $0 != "\n" }
    #expect(shown.allSatisfy { $0.value >= 0x20 && $0.properties.generalCategory != .format })
    #expect(report.split(separator: "\n").count == 4)
  }
}
