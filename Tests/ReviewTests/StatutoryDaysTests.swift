import ContentLoading
import Diagnostics
import Programmes
import Review
import Testing

/// The days of rest by law that a calendar lacks. Weekdays were looked up on printed calendars.
@Suite struct StatutoryDaysTests {
  private func found(_ calendar: String) throws -> [String] {
    let files = ["institucion.md": "---\nnombre: Ente\n---\n", "inhabiles.yaml": calendar]
    let loaded = Loaded<Institution>(
      reading: files.map { name, text in
        SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
      }, of: "ente", root: "Content")
    #expect(loaded.diagnostics.map(\.rule.id) == [])
    let review = Review(of: try #require(loaded.value), glossary: nil, silences: loaded.silences)
    return review.open.map { diagnostic in
      let days: String? =
        if case .text(let text) = diagnostic.values["dias"] { text } else { nil }
      return
        "\(diagnostic.location.line):\(diagnostic.location.column) \(diagnostic.rule.id) \(days ?? "")"
    }
  }

  @Test(arguments: [
    // 1 October: the executive changes in 2024 and 2030. 1 May and 1 January on weekdays.
    (
      2024,
      "01/01/2024, 05/02/2024, 18/03/2024, 01/05/2024, 16/09/2024, 01/10/2024, 18/11/2024, 25/12/2024"
    ),
    // 1 January was a Sunday, 16 September a Saturday.
    (2023, "06/02/2023, 20/03/2023, 01/05/2023, 20/11/2023, 25/12/2023"),
    // 16 September was a Sunday, 1 December a Saturday.
    (2018, "01/01/2018, 05/02/2018, 19/03/2018, 01/05/2018, 19/11/2018, 25/12/2018"),
    (2026, "01/01/2026, 02/02/2026, 16/03/2026, 01/05/2026, 16/09/2026, 16/11/2026, 25/12/2026"),
  ])
  func `a year that is said to be whole has those of the law`(year: Int, days: String) throws {
    #expect(try found("anios: [\(year)]\n") == ["1:9 inhabiles-de-ley \(days)"])
  }

  @Test func `days within others are declared, and what an editor answers is not asked`() throws {
    let most = """
      anios: [2026]
      dias:
        - {desde: 01/01/2026, hasta: 02/02/2026, acuerdo: x}
        - {fecha: 16/03/2026, acuerdo: x}
        - {desde: 01/05/2026, hasta: 16/11/2026, acuerdo: x}

      """
    #expect(try found(most) == ["1:9 inhabiles-de-ley 25/12/2026"])
    #expect(
      try found(most + "ignorar: [{regla: inhabiles-de-ley, motivo: Se labora ese día.}]\n") == [])
    #expect(try found(most + "  - {fecha: 25/12/2026, acuerdo: x}\n") == [])
  }

  @Test func `years of another law, and years that are not said to be whole, are left alone`()
    throws
  {
    #expect(try found("anios: [2005]\n") == [])
    #expect(try found("anios: []\ndias: []\n") == [])
  }
}
