import Programmes
import Testing

struct SlugTests {
  @Test(
    arguments: [
      ("1.1.1", "1-1-1"), ("3. 2. 1.", "3-2-1"), ("b)", "b"), ("Año 2020", "ano-2020"),
      ("ÁÉÍÓÚÜÑÇ áéíóúüñç", "aeiouunc-aeiouunc"), ("Àâä êè ïî ôòö ûù", "aaa-ee-ii-ooo-uu"),
      ("  con   blancos  ", "con-blancos"), ("a--b__c//d", "a-b-c-d"), ("1º y 2ª", "1o-y-2a"),
      ("São Tomé y Øre", "sao-tome-y-ore"), ("Œuvre æ ß Þ", "oeuvre-ae-ss-th"),
      ("Ā Łódź", "a-lodz"),
      ("«Ética»", "etica"), ("PI-PEA 2024–2026", "pi-pea-2024-2026"), ("a\u{0}b", "a-b"),
      ("Capacitacio\u{301}n an\u{303}o", "capacitacion-ano"),
      ("\u{301}a \u{301}b", "a-b"),
      ("日本x", "x"), ("a\u{202E}b", "a-b"), ("../..", nil), ("", nil), ("---", nil), ("日本", nil),
      ("😀", nil),
    ] as [(String, String?)])
  func `any text folds to letters, digits and single hyphens`(text: String, expected: String?) {
    #expect(Slug(folding: text)?.text == expected)
  }

  @Test func `folding twice changes nothing`() {
    for value in UInt32(0)..<0x2FFF {
      guard let scalar = Unicode.Scalar(value), let once = Slug(folding: "x\(scalar)y") else {
        continue
      }
      #expect(Slug(exactly: once.text) == once)
      #expect(once.text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(scalar)")
    }
  }

  @Test(arguments: ["a", "pat-2020", "1-1-1"])
  func `a text of that form is its own slug`(text: String) {
    #expect(Slug(exactly: text)?.description == text)
  }

  @Test(arguments: [
    "", "A", "pat_2020", "-a", "a-", "a--b", "a b", "ñ", "a/b", "..", "a.b", "e\u{301}",
  ])
  func `a text of another form is none`(text: String) {
    #expect(Slug(exactly: text) == nil)
  }

  @Test func `slugs are ordered as a reader counts`() throws {
    let slugs = try ["1", "1-1", "1-2", "1-2-1", "1-10", "2", "10", "a", "a-2", "a-10", "b"]
      .map(slug)
    #expect(slugs.reversed().sorted() == slugs)
  }

  @Test func `of three slugs no order runs in a circle`() throws {
    let slugs = try ["2", "10", "1a", "a", "1", "01", "1-a", "1-2", "9z"].map(slug)
    for one in slugs {
      for two in slugs where one < two {
        #expect(!(two < one))
        for three in slugs where two < three { #expect(one < three, "\(one) \(two) \(three)") }
      }
    }
  }
}
