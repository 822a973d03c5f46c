import Diagnostics
import Testing

/// What a person is told.
struct ReportTests {
  @Test func `a report has the place, the message, the rule, the line, the caret and the advice`() {
    let place = SourceLocation(path: "Content/a.md", line: 9, column: 3)
    let report = DiagnosticText.sample.report(
      Diagnostic(
        .sample, at: SourceLocation(path: "Content/a.md", line: 31, column: 13), width: 10,
        [
          "valor": "31/02/2021", "esperado": .term("forma.fecha"), "anio": "2021",
          "sugerencia": "28/02/2021",
        ],
        related: place, correction: "    inicio: 28/02/2021"),
      source: "    inicio: 31/02/2021")
    #expect(
      report == """
        Content/a.md:31:13: error: «31/02/2021» no es una fecha de 2021 [regla-de-prueba]
                inicio: 31/02/2021
                        ^^^^^^^^^^
            véase también: Content/a.md:9:3
            remedio: ¿Quiso decir «28/02/2021»?
            debe decir:     inicio: 28/02/2021
        """)
  }

  @Test func `advice that needs a value is left out without it`() {
    let text = DiagnosticText.sample
    let vague = diagnostic(.sample, at: 1, ["valor": "x", "esperado": "y"])
    #expect(text.remedy(of: vague) == nil)
    #expect(text.report(vague, source: nil) == "a.md:3:1: error: «x» no es y [regla-de-prueba]")
  }

  @Test func `general advice is given where the other has no value`() {
    let text = DiagnosticText.sample
    func remedy(_ values: [String: DiagnosticValue]) -> String? {
      text.remedy(of: diagnostic(.sample, at: 1, values))
    }
    #expect(remedy(["claves": "a, b"]) == "Escriba a, b.")
    #expect(remedy(["claves": "a, b", "sugerencia": "c"]) == "¿Quiso decir «c»?")
    #expect(remedy([:]) == nil)
  }

  @Test func `advice without places is always given`() {
    #expect(
      DiagnosticText.sample.report(diagnostic(.doubt, at: 2), source: "ñandú") == """
        a.md:3:2: warning: ¿seguro? [duda-de-prueba]
            ñandú
             ^
            remedio: Revise.
        """)
  }

  @Test func `a rule without advice gets none`() {
    #expect(DiagnosticText.sample.remedy(of: diagnostic(at: 1)) == nil)
  }

  @Test func `a value is shown as it is, also when it looks like a place`() {
    let text = DiagnosticText.sample.message(
      of: diagnostic(.sample, at: 1, ["valor": "{esperado}", "esperado": "y"]))
    #expect(text == "«{esperado}» no es y")
  }

  @Test(arguments: ["30 de\nnoviembre\n", "a\r\nb", "a\u{2028}b", "a\u{202E}b", "a\u{1B}[31mb"])
  func `a message stays on its line and shows no unseen characters`(value: String) {
    let report = DiagnosticText.sample.report(
      diagnostic(.sample, at: 1, ["valor": .text(value), "esperado": "y"]), source: nil)
    #expect(report.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.properties.isGraphic })
  }

  @Test func `a line that is not known leaves no caret`() {
    let text = DiagnosticText.sample.report(diagnostic(at: 5), source: nil)
    #expect(text == "a.md:3:5: error: mal [sin-remedio]")
  }

  @Test func `the whole text is one report after the other, each with its own line`() {
    let text = DiagnosticText.sample.document(
      [diagnostic(at: 1, line: 1), diagnostic(at: 2, line: 2)], as: .text, version: "1"
    ) { ["uno", "dos"][$0.line - 1] }
    #expect(
      text == """
        a.md:1:1: error: mal [sin-remedio]
            uno
            ^
        a.md:2:2: error: mal [sin-remedio]
            dos
             ^

        """)
    #expect(
      DiagnosticText.sample.document([], as: .text, version: "1") { _ in nil } == "")
  }

  @Test func `of one rule in one file a person is told a hundred, and how many more there are`() {
    let many = (1...250).map { diagnostic(at: 1, line: $0) }
    let others = [diagnostic(.doubt, at: 1, line: 251), diagnostic(at: 1, path: "b.md")]
    let text = DiagnosticText.sample.document(many + others, as: .text, version: "1") { _ in nil }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 100 + 1 + 2 + 1)
    #expect(lines[99] == "a.md:100:1: error: mal [sin-remedio]")
    #expect(lines[100] == "a.md: error: y 150 más [sin-remedio]")
    #expect(lines[101].hasPrefix("a.md:251:1: "))
    let notes = DiagnosticText.sample.document(many, as: .github, version: "1") { _ in nil }
    #expect(notes.split(separator: "\n").count == 101)
    #expect(notes.hasSuffix("::error file=a.md,line=101,col=1,title=sin-remedio::y 150 más\n"))
  }

  @Test func `problems are sorted by path, line, column and rule`() {
    let sorted = [
      diagnostic(.sample, at: 9, path: "a.md", line: 2),
      diagnostic(.bare, at: 1, path: "a.md", line: 10),
      diagnostic(.sample, at: 1, path: "a.md", line: 10),
      diagnostic(.sample, at: 2, path: "a.md", line: 10),
      diagnostic(.bare, at: 1, path: "b.md", line: 1),
    ].map { $0 }
    let expected = [sorted[0], sorted[2], sorted[1], sorted[3], sorted[4]]
    #expect(sorted.reversed().sorted() == expected)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether a reader sees it, or the space that it takes.
  fileprivate var isGraphic: Bool {
    switch generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
