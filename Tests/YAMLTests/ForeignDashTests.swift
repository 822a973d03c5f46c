import Testing
import YAML

/// Lists whose items begin with the signs of word processors.
struct ForeignDashTests {
  @Test(arguments: [
    ErrorCase(
      "an item with keys", "a:\n  – b: 1\n    c: 2\n", "2:3", .foreignDash,
      correction: "  - b: 1"),
    ErrorCase(
      "items with one key", "a:\n  • b: 1\n  • b: 2\n", "2:3", .foreignDash,
      correction: "  - b: 1"),
    ErrorCase(
      "items that are texts", "a:\n  — Uno\n  — Dos\nb: 1\n", "2:3", .foreignDash,
      correction: "  - Uno"),
    ErrorCase(
      "an item after a common one", "a:\n  - Uno\n  – Dos\n", "3:3", .foreignDash,
      correction: "  - Dos"),
    ErrorCase("stars", "a:\n  * Uno\n  * Dos\n", "2:3", .foreignDash, correction: "  - Uno"),
    ErrorCase("a star and a key", "a:\n  * b: 1\n", "2:3", .foreignDash, correction: "  - b: 1"),
    ErrorCase(
      "a blank that does not break", "a:\n  •\u{A0}Uno\n  •\u{A0}Dos\n", "2:3", .foreignDash,
      correction: "  - Uno"),
    ErrorCase("numbers", "a:\n  1. Uno\n  2. Dos\n", "2:3", .foreignDash),
    ErrorCase(
      "numbers in brackets", "a:\n  1) Uno\n     y más\n  2) Dos\n", "2:3", .foreignDash),
  ])
  func `are told of at the first sign`(example: ErrorCase) {
    example.check()
  }

  @Test(arguments: [
    "a: –", "a: – Uno", "a: >-\n  – Uno\n  – Dos\n", "a: Uno\n  –Dos", "a: '– Uno'",
    "a:\n  - – Uno\n",
    "a: '*\n  * x'", "ñ: 1\naño: 2", "a: 1. Uno\n  2. Dos", "a:\n  1. Uno\n  3. Tres",
    "a: >-\n  1. Uno\n  2. Dos\n", "a:\n  1. Uno y\n  2 más",
  ])
  func `a dash within a text is one`(text: String) {
    #expect(diagnostics(of: text).isEmpty)
  }
}
