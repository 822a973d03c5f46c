import ContentLoading
import Diagnostics
import Programmes
import Testing

struct NonWorkingDaysTests {
  private func loaded(_ text: String) -> Loaded<Institution> {
    institution(["inhabiles.yaml": text])
  }

  @Test func `days and stretches are read with their citations`() throws {
    let loaded = loaded(Sample.nonWorkingDays)
    #expect(loaded.diagnostics.isEmpty)
    let days = try #require(loaded.value?.nonWorkingDays)
    #expect(days.years == [2024])
    #expect(days.periods.count == 9)
    #expect(days.periods.first?.reason?.text == "Año nuevo")
    #expect(Set(days.periods.map(\.citation.text)) == ["Acuerdo 1/2023"])
    #expect(days.periods[3].days.lowerBound.iso == "2024-03-28")
    #expect(days.periods[3].days.upperBound.iso == "2024-03-29")
  }

  @Test func `without the file nothing is declared`() {
    #expect(institution([:]).value?.nonWorkingDays == .undeclared)
  }

  @Test(arguments: [
    ("fecha: 05/02/2024", []), ("fecha: 03/02/2024", []),
    ("desde: 05/02/2024\n    hasta: 05/02/2024", []),
    ("desde: 06/02/2024\n    hasta: 05/02/2024", ["4:12 fin-antes-de-inicio"]),
    ("desde: 06/02/2024", ["3:5 inhabil-sin-dias"]),
    ("hasta: 06/02/2024", ["3:5 inhabil-sin-dias"]),
    ("motivo: Lluvia", ["3:5 inhabil-sin-dias"]),
    ("fecha: 05/02/2024\n    desde: 06/02/2024", ["3:5 inhabil-sin-dias"]),
    ("fecha: febrero de 2024", ["3:12 fecha-sin-dia"]),
    ("fecha: 05/02/2025", ["3:12 inhabil-de-otro-anio"]),
    ("desde: 30/12/2023\n    hasta: 02/01/2024", []),
  ])
  func `an entry is a day or a stretch of days`(lines: String, expected: [String]) {
    let text = "anios: [2024]\ndias:\n  - \(lines)\n    acuerdo: A\n"
    #expect(loaded(text).diagnostics.map(outline) == expected)
  }

  @Test(arguments: [
    (["05/02/2024", "18/03/2024"], []),
    (["18/03/2024", "05/02/2024"], ["5:12 inhabil-desordenado"]),
    (["05/02/2024", "2024-02-05"], ["5:12 inhabil-repetido"]),
  ])
  func `days are in order, and none is there twice`(days: [String], expected: [String]) {
    let entries = days.map { "  - fecha: \($0)\n    acuerdo: A\n" }
    #expect(
      loaded("anios: [2024]\ndias:\n" + entries.joined()).diagnostics.map(outline) == expected)
  }

  @Test func `years and citations must be there`() {
    #expect(
      loaded("dias:\n  - fecha: 05/02/2024\n").diagnostics.map(outline)
        == ["1:1 clave-faltante", "2:5 clave-faltante"])
  }
}
