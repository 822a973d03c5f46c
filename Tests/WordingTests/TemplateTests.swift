import Testing
import Wording

struct TemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let parts: [Template.Part]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", parts: []),
    Case(text: "llano", parts: [.text("llano")]),
    Case(text: "{a}", parts: [.place("a")]),
    Case(
      text: "«{a}» y {b}.",
      parts: [.text("«"), .place("a"), .text("» y "), .place("b"), .text(".")]),
    Case(text: "{a}{a}", parts: [.place("a"), .place("a")]),
    Case(text: "abre { y ya", parts: [.text("abre { y ya")]),
    Case(text: "cierra } y ya", parts: [.text("cierra } y ya")]),
    Case(text: "} {a} {", parts: [.text("} "), .place("a"), .text(" {")]),
  ])
  func `a text is parted at its places`(example: Case) {
    #expect(Template(example.text).parts == example.parts)
  }

  @Test func `places are named in order, as often as they stand`() {
    #expect(Template("{b} {a} {b}").places == ["b", "a", "b"])
  }

  @Test func `a place without a value stays as written`() {
    #expect(Template("{a} {b}").filled(with: ["b": "2", "c": "3"]) == "{a} 2")
  }
}
