import Diagnostics
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

  @Test func `of two differences that are not one, one comes first`() {
    let fact = Difference.Fact(name: .title, detail: "")
    let changes: [Difference.Change] = [
      .added, .removed, .stated(fact, "a"), .stated(fact, "b"), .withdrawn(fact, "a"),
      .replaced(fact, before: "a", after: "b"), .replaced(fact, before: "a", after: "c"),
      .moved(fact, before: "2024-01-01", after: "2024-01-09", days: 8),
      .raised(fact, before: "1", after: "2"), .lowered(fact, before: "2", after: "1"),
      .itemAdded(fact, "a"), .itemRemoved(fact, "a"), .otherBytes,
    ]
    let subjects = ["a", "b"].map { Difference.Subject(kind: .activity, key: $0, title: "") }
    let all = changes.flatMap { change in
      subjects.flatMap { subject in
        [Difference.Side.older, .newer].map { side in
          Difference(
            subject: [subject], change: change, location: SourceLocation(path: "a.md"), side: side)
        }
      }
    }
    for one in all {
      for other in all {
        #expect([one < other, one == other, other < one].count { $0 } == 1, "\(one) \(other)")
      }
    }
    #expect(all.shuffled().sorted() == all.sorted())
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
