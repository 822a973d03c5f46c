import Diagnostics
import Testing
import YAML

/// Colons too many, too few, or without their space.
struct ColonTests {
  @Test(arguments: [
    ErrorCase(
      "a colon inside the value", "a: 1\nmeta: Al finalizar: 15%\n", "2:19", .unquotedColon,
      correction: "meta: \"Al finalizar: 15%\""),
    ErrorCase(
      "a colon after a question mark", "a: ¿Qué?: no", "1:9", .unquotedColon,
      correction: "a: \"¿Qué?: no\""),
    ErrorCase(
      "a colon inside an item", "- Nota: ver anexo: dos", "1:18", .unquotedColon,
      correction: "- Nota: \"ver anexo: dos\""),
    ErrorCase(
      "a colon between quotes within the value", "a: ver \"anexo: 2\"", "1:14", .unquotedColon,
      correction: "a: 'ver \"anexo: 2\"'"),
    ErrorCase(
      "a colon before both kinds of quotes", "a: b: \"c\" d'e", "1:5", .unquotedColon,
      correction: "a: \"b: \\\"c\\\" d'e\""),
    ErrorCase(
      "two keys on one line", "a: 1 b: 2", "1:7", .unquotedColon, correction: "a: \"1 b: 2\""),
    ErrorCase(
      "no space after the first colon", "titulo:PAT\nanio: 2020\n", "1:7",
      .missingSpaceAfterColon, correction: "titulo: PAT"),
    ErrorCase(
      "no space after a nested colon", "a:\n  titulo:PAT\n  anio: 2020\n", "2:9",
      .missingSpaceAfterColon, correction: "  titulo: PAT"),
    ErrorCase(
      "no space after the colon of an item", "- nombre:Ana\n  cargo: Jefa\n", "1:9",
      .missingSpaceAfterColon, correction: "- nombre: Ana"),
    ErrorCase(
      "no space after any colon", "titulo:PAT\nanio:2020\n", "1:7", .missingSpaceAfterColon,
      correction: "titulo: PAT"),
    ErrorCase("no colon", "a: 1\ntitulo PAT\nanio: 2020\n", "2:1", .missingColon),
    ErrorCase("no colon on the first line", "titulo PAT\nanio: 2020\n", "1:1", .missingColon),
    ErrorCase("no colon on the last line", "a: 1\ntitulo PAT\n", "2:1", .missingColon),
    ErrorCase("no colon within an item", "- a: 1\n- b: 2\n  c\n", "3:3", .missingColon),
    ErrorCase("a name without its key", "- Ana\n  cargo: Jefa\n", "1:3", .missingColon),
    ErrorCase(
      "long text without its indentation", "a: texto\nque sigue\nb: 2\n", "2:1", .missingColon),
    ErrorCase("folded text without indentation", "a: >-\ntexto\nb: 2\n", "2:1", .missingColon),
    ErrorCase(
      "a hard space after the colon", "b: 1\na:\u{A0}valor\nc: 2\n", "2:3", .noBreakSpace,
      correction: "a: valor"),
    ErrorCase(
      "a hard space after the only colon", "a:\u{A0}\u{A0}valor", "1:3", .noBreakSpace,
      correction: "a: valor"),
  ])
  func `a colon is judged where it stands`(example: ErrorCase) {
    example.check()
  }

  @Test(arguments: [
    "a: https://ejemplo.gob.mx/b:c", "a: 12:30", "https://a.mx: 1", "clave : 1", "\"a: b\": 1",
    "a: 'uno: dos'", "a: >-\n  uno: dos", "a:\tuno", "a: b:c",
  ])
  func `a colon that harms nobody is let through`(text: String) {
    #expect(diagnostics(of: text).isEmpty)
  }

  @Test func `a line too long for a message is not repeated as a correction`() {
    let words = String(repeating: "palabra ", count: 500)
    ErrorCase("long", "a: \(words): b", "1:4004", .unquotedColon).check()
  }
}
