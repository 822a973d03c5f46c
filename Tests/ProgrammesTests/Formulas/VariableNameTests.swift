import Programmes
import Testing

@Suite struct VariableNameTests {
  @Test(arguments: [
    ("Número de  X", "numero de x"), ("  Año\n2024 ", "AÑO 2024"), ("ética", "E\u{301}tica"),
    ("Núm.", "núm"), ("«Día»", "«dia»"), ("PC", "pc"),
  ])
  func `case, accents, white space and a final point don't count`(one: String, other: String) {
    #expect(VariableName(one) != nil)
    #expect(VariableName(one) == VariableName(other))
    #expect(VariableName(one)?.hashValue == VariableName(other)?.hashValue)
  }

  @Test(arguments: [
    ("A", "B"), ("A1", "A"), ("y/o", "y o"), ("4.1", "41"), ("A B", "AB"), ("ø", "o"),
  ])
  func `everything else does`(one: String, other: String) {
    #expect(VariableName(one) != VariableName(other))
  }

  @Test func `a name keeps its words as they were written, with single blanks`() {
    #expect(VariableName(" Número  de\tX ")?.text == "Número de X")
  }

  @Test(arguments: ["", " ", "...", "-", "()"])
  func `signs alone are no name`(text: String) {
    #expect(VariableName(text) == nil)
  }
}
