import Testing
import Wording

@testable import Comparison

/// Whether everything that may differ can be said, and read at once.
struct WordsTests {
  @Test func `every thing and every fact that is compared has words, and no words are left over`() {
    let known = Set(
      RecordKind.allCases.map { "diff.tipo.\($0.rawValue)" }
        + FieldName.allCases.map { "diff.campo.\($0.rawValue)" })
    let written = Set(
      Catalogue.spanish.keys.filter {
        $0.hasPrefix("diff.tipo.") || $0.hasPrefix("diff.campo.")
      })
    #expect(written == known)
  }

  @Test func `short texts are shown whole`() {
    #expect(ShortenedPair("uno dos", "uno tres").texts == ("uno dos", "uno tres"))
  }

  @Test func `long texts are cut to where they differ`() {
    let start = (1...40).map { "palabra\($0)" }.joined(separator: " ")
    let end = (41...80).map { "palabra\($0)" }.joined(separator: " ")
    let (one, other) = ShortenedPair("\(start) antes \(end)", "\(start) después \(end)").texts
    #expect(
      one
        == "… palabra37 palabra38 palabra39 palabra40 antes palabra41 palabra42 palabra43 palabra44 …"
    )
    #expect(
      other
        == "… palabra37 palabra38 palabra39 palabra40 después palabra41 palabra42 palabra43 palabra44 …"
    )
  }
}
