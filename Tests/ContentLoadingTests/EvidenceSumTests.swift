import ContentLoading
import Testing

/// A digest goes where the report names the file, and nothing else of the report changes.
struct EvidenceSumTests {
  private let sum = EvidenceSum(name: "acta.pdf", sha256: "ab12", size: 7)

  @Test(arguments: [
    (
      "evidencias:\n  - archivo: acta.pdf\n    tipo: acta\n",
      "evidencias:\n  - archivo: acta.pdf\n    sha256: ab12\n    bytes: 7\n    tipo: acta\n"
    ),
    (
      "  - tipo: acta\n    archivo: \"acta.pdf\"\n",
      "  - tipo: acta\n    archivo: \"acta.pdf\"\n    sha256: ab12\n    bytes: 7\n"
    ),
    ("- archivo: acta.pdf\r\n", "- archivo: acta.pdf\r\n  sha256: ab12\r\n  bytes: 7\r\n"),
    ("- archivo: 'acta.pdf'", "- archivo: 'acta.pdf'\n  sha256: ab12\n  bytes: 7"),
  ])
  func `a missing digest is added below the file's name`(text: String, expected: String) {
    #expect(sum.added(to: text) == expected)
  }

  @Test(arguments: [
    "- archivo: acta.pdf\n  sha256: cd34\n",
    "- archivo: acta.pdf\n  tipo: acta\n\n  sha256: cd34\n",
    "- sha256: cd34\n  tipo: acta\n  archivo: acta.pdf\n",
    "- archivo: otra-acta.pdf\n", "- archivo: acta.pdf.txt\n", "descripcion: archivo: acta.pdf\n",
    "",
  ])
  func `what has a digest, or is another file, is left alone`(text: String) {
    #expect(sum.added(to: text) == nil)
  }

  @Test func `a neighbour's digest is not the file's`() {
    let text = """
      - archivo: a.pdf
        sha256: 00
      - archivo: acta.pdf
      - archivo: b.pdf
        sha256: 11

      """
    let expected = """
      - archivo: a.pdf
        sha256: 00
      - archivo: acta.pdf
        sha256: ab12
        bytes: 7
      - archivo: b.pdf
        sha256: 11

      """
    #expect(sum.added(to: text) == expected)
  }
}
