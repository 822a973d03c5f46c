import ContentLoading
import Diagnostics
import Foundation
import Programmes
import Testing

@testable import Review

/// The real programmes without the slips that rules of texts tell of.
@Suite struct CorrectedTextsTests {
  private static let rules: Set<String> = [
    "llamada-sin-nota", "texto-cortado", "texto-provisional", "riesgo-repetido",
    "sigla-sin-explicar",
    "sigla-con-otra-forma", "palabra-mal-escrita", "identificador-personal", "telefono-en-texto",
    "correo-personal", "nombre-en-denuncia",
  ]

  private static let corrections = [
    "acreedoras.*": "acreedoras.", "Corrupción.*": "Corrupción.",
    "electrónico dirigido a la": "electrónico dirigido a la UEPPCI.",
    "ACTIVIDAD LIBRE OPCIONAL. Su redacción, en caso": "La actividad, en caso",
    "ICEPCI": "CEPCI", "SSECOE": "SSECCOE", "UEI/PPCI": "UEIPPCI", "SPOEM": "SECOEM", "OIGS": "OIC",
    "con SB": "con SFA", "SPA.": "SFA.", "Annual": "Anual", "v/o": "y/o", "Organos": "Órganos",
    "Conduvar": "Coadyuvar", "Solciitar": "Solicitar", "de interes": "de interés",
    "tecnologicos": "tecnológicos", "electronicas": "electrónicas", "celebracion": "celebración",
    "de etica": "de ética", "virtules": "virtuales",
  ]

  @Test func `a corrected copy has nothing to tell`() throws {
    let found = try ReviewedTexts.real { text in
      Self.corrections.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
    #expect(found.filter { Self.rules.contains($0.rule.id) } == [])
  }

  @Test func `all rules of texts are tried`() {
    #expect(Self.rules.isSubset(of: Rule.ofReview.map(\.id)))
  }

  @Test(arguments: [
    ("CEPCI", "CEPCI", 0), ("CECPI", "CEPCI", 1), ("ICEPCI", "CEPCI", 1), ("SSECOE", "SSECCOE", 1),
    ("SECOE", "SSECCOE", 2), ("SPOEM", "SECOEM", 2), ("AB", "CD", 2), ("", "ABC", 3), ("A", "", 1),
    ("ABCDEF", "BCDEFA", 2), ("UEEPCI", "UEPPCI", 1),
  ])
  func `slips of the hand are counted`(one: String, other: String, slips: Int) {
    for count in 0...4 {
      #expect(Array(one.utf8).isWithin(count, editsOf: Array(other.utf8)) == (count >= slips))
      #expect(Array(other.utf8).isWithin(count, editsOf: Array(one.utf8)) == (count >= slips))
      let edits = Array(one.utf8).edits(to: Array(other.utf8), atMost: count)
      #expect(edits == (count >= slips ? slips : nil))
    }
  }
}
