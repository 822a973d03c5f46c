import Programmes
import Testing

struct KeyTests {
  @Test func `a printed key keeps its words and gives an address`() throws {
    let key = try key("3. 2. 1.")
    #expect(key.written?.text == "3. 2. 1.")
    #expect(key.slug.text == "3-2-1")
  }

  @Test func `a key without letter or digit is none`() throws {
    #expect(Key(try words("–")) == nil)
  }

  @Test func `a row without a printed key has only its address`() throws {
    let key = Key(unprinted: try slug("carteles"))
    #expect(key.written == nil)
    #expect(key.slug.text == "carteles")
  }

  @Test func `words are never empty`() {
    #expect(Verbatim("", at: place) == nil)
    #expect(Verbatim(" \t\n\u{A0}", at: place) == nil)
    #expect(Verbatim(" x ", at: place)?.text == " x ")
    #expect(MarkdownText("\n\n", at: place) == nil)
    #expect(MarkdownText("\n*x*\n", at: place)?.source == "\n*x*\n")
  }
}
