import Checksums
import ContentLoading
import Testing

/// A digest goes where the report names the file, and nothing else of the report changes.
struct EvidenceSumTests {
  private let sum: EvidenceSum
  private let old: EvidenceSum

  init() throws {
    sum = EvidenceSum(
      name: "acta.pdf", sha256: try #require(Digest(hexadecimal: whole("ab12"))), size: 7)
    old = EvidenceSum(
      name: "acta.pdf", sha256: try #require(Digest(hexadecimal: whole("cd34"))), size: 9)
  }

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
    #expect(sum.written(into: whole(text)) == whole(expected))
  }

  @Test(arguments: [
    "- archivo: acta.pdf\n  sha256: cd34\n",
    "- archivo: acta.pdf\n  tipo: acta\n\n  sha256: cd34\n",
    "- sha256: cd34\n  tipo: acta\n  archivo: acta.pdf\n",
    "- archivo: otra-acta.pdf\n", "- archivo: acta.pdf.txt\n", "descripcion: archivo: acta.pdf\n",
    "",
  ])
  func `what has a digest, or is another file, is left alone`(text: String) {
    #expect(sum.written(into: whole(text)) == nil)
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
    #expect(sum.written(into: whole(text)) == whole(expected))
  }

  @Test(arguments: [
    (
      "- archivo: acta.pdf\n  sha256: cd34\n  bytes: 9\n",
      "- archivo: acta.pdf\n  sha256: ab12\n  bytes: 7\n"
    ),
    (
      "- archivo: acta.pdf\r\n  sha256: cd34\r\n  bytes: 9\r\n",
      "- archivo: acta.pdf\r\n  sha256: ab12\r\n  bytes: 7\r\n"
    ),
    (
      "- bytes: 9\n  sha256: \"CD34\" # de antes\n  # nota\n\n  archivo: 'acta.pdf'",
      "- bytes: 7\n  sha256: \"ab12\" # de antes\n  # nota\n\n  archivo: 'acta.pdf'"
    ),
    // A size may be left out.
    (
      "- archivo: acta.pdf\n  sha256: cd34\n  tipo: acta\n",
      "- archivo: acta.pdf\n  sha256: ab12\n  tipo: acta\n"
    ),
    // Keys that wait for a value.
    (
      "- archivo: acta.pdf\n  bytes: 9\n  sha256:\n",
      "- archivo: acta.pdf\n  bytes: 7\n  sha256: ab12\n"
    ),
    // Neighbours with the same bytes, and with the same size.
    (
      "- archivo: a.pdf\n  bytes: 9\n  sha256: cd34\n- archivo: acta.pdf\n  bytes: 9\n  sha256: cd34\n"
        + "- archivo: b.pdf\n  bytes: 9\n",
      "- archivo: a.pdf\n  bytes: 9\n  sha256: cd34\n- archivo: acta.pdf\n  bytes: 7\n  sha256: ab12\n"
        + "- archivo: b.pdf\n  bytes: 9\n"
    ),
    // The same file twice, once with its digest and once without.
    (
      "- archivo: acta.pdf\n  sha256: cd34\n- archivo: acta.pdf\n",
      "- archivo: acta.pdf\n  sha256: ab12\n- archivo: acta.pdf\n  sha256: ab12\n  bytes: 7\n"
    ),
  ])
  func `the digest and the size of what it was before are exchanged`(
    text: String, expected: String
  ) {
    #expect(sum.written(into: whole(text), over: old) == whole(expected))
  }

  @Test(arguments: [
    "- archivo: acta.pdf\n  sha256: ef56\n  bytes: 9\n", "- archivo: a.pdf\n  sha256: cd34\n",
    "- archivo: acta.pdf\n  sha256: ab12\n  bytes: 7\n", "resumen: cd34\n",
  ])
  func `another digest, and that of another file, stay`(text: String) {
    #expect(sum.written(into: whole(text), over: old) == nil)
  }
}

/// `text` with the digests that it shortens to four digits.
private func whole(_ text: String) -> String {
  ["ab12", "cd34", "CD34", "ef56"].reduce(text) {
    $0.replacing($1, with: String(repeating: $1, count: 16))
  }
}
