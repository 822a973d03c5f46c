import Programmes
import Testing

/// Texts by their octets: the same as by their characters, and faster.
struct TextTests {
  @Test(arguments: [
    ("Último Día Hábil", "ultimo dia habil"), ("ÁÉÍÓÚÜÑ áéíóúüñ", "aeiouun aeiouun"),
    ("ÀÈÌÒÙ ÂÊÎÔÛ ÄËÏÖ", "aeiou aeiou aeio"), ("Ç ß × ÷ ÿ Å õ º", "c ß × ÷ y a o º"), ("", ""),
    ("1er. «Informe» ²", "1er. «informe» ²"), ("A\u{301}ño — 日本 ΑΒΓ", "ano — 日本 αβγ"),
    ("İ", "i"), ("Łódź Ā", "lodz a"), ("😀ÉXITO", "😀exito"),
  ])
  func `folding leaves neither capitals nor accents`(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.dropFirst(0).folded == folded)
  }

  @Test(arguments: [
    "", " ", "uno", " uno  dos ", "Año 2024: «día» — fin", "日本 語😀x y", "a\u{A0}b\u{2003}c\nd",
    "é", "ñ\t😀", "x\u{301}y z",
  ])
  func `stretches are those that a look at each scalar finds`(text: String) {
    let found = text[...].parts { $0.stretches(of: { $0 > 0x20 }, { !$0.isBlank }) }
    #expect(found == text.unicodeScalars.split(whereSeparator: \.isBlank).map(Substring.init))
    let rest = text.dropFirst()
    let ofRest = rest.parts { $0.stretches(of: { $0 > 0x20 }, { !$0.isBlank }) }
    #expect(ofRest == rest.unicodeScalars.split(whereSeparator: \.isBlank).map(Substring.init))
  }
}
