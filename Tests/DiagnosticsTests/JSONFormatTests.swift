import Diagnostics
import Foundation
import Testing

struct JSONFormatTests {
  private func document(_ diagnostics: [Diagnostic]) throws -> [[String: Any]] {
    let text = DiagnosticText.sample.document(diagnostics, as: .json, version: "1") { _ in nil }
    #expect(text.hasSuffix("}\n"))
    return try #require(try object(text)["diagnosticos"] as? [[String: Any]])
  }

  @Test func `a problem is an object with its facts`() throws {
    let place = SourceLocation(path: "a.md", line: 1, column: 2)
    let found = try document([
      diagnostic(
        .sample, at: 7, width: 4, ["valor": "x", "esperado": "y", "sugerencia": "z"],
        related: place, correction: "a: \"x\"")
    ])
    let expected: NSDictionary = [
      "archivo": "a.md", "linea": 3, "columna": 7, "ancho": 4, "gravedad": "error",
      "regla": "regla-de-prueba", "mensaje": "«x» no es y", "remedio": "¿Quiso decir «z»?",
      "correccion": "a: \"x\"", "vease": "a.md:1:2",
    ]
    #expect(found.map { $0 as NSDictionary } == [expected])
  }

  @Test func `what is not known is not a member`() throws {
    let names = try document([diagnostic(at: 1)]).first?.keys.sorted()
    #expect(
      names == ["ancho", "archivo", "columna", "gravedad", "linea", "mensaje", "regla"])
  }

  @Test func `no problems are an empty list`() throws {
    #expect(try document([]).isEmpty)
  }

  @Test(arguments: [
    "comillas \" y \\ barra", "fin\nde\r\nrenglón\ttab", "\u{0}\u{1}\u{1F}\u{7F}\u{9F}",
    "\u{2028}\u{2029}", "</script>", "👩‍👧‍👦 e\u{301} 日本", "\u{202E}", "\",\"regla\":\"otra",
  ])
  func `any path and any value survive`(text: String) throws {
    let found = try document([
      diagnostic(.sample, at: 1, path: text, ["valor": .text(text), "esperado": "y"])
    ])
    #expect(found.first?["archivo"] as? String == text)
    #expect(found.first?["mensaje"] as? String == "«\(text)» no es y")
    #expect(found.first?["regla"] as? String == "regla-de-prueba")
  }
}
