import ContentLoading
import Diagnostics
import Programmes
import Review
import Testing

/// Reports that speak of one part of an activity and seem to mean its neighbour.
@Suite struct ShiftedNumbersTests {
  /// `ends` are the days on which parts ended, by their numbers.
  private func found(
    _ programme: String, parts: String, part: String, _ ends: [(Int, String?)]
  ) throws -> [String] {
    let told = ends.map { number, day in
      "      - \(part): \(number)\n        " + (day.map { "fin_real: \($0)" } ?? "hecho: x")
    }
    let files = [
      "institucion.md": "---\nnombre: Ente\n---\n",
      "pat-2031/programa.md":
        "---\ntitulo: Programa\nperiodo: 2031\nactividades:\n  - clave: 1.1\n    actividad: x\n"
        + programme + "\n---\n",
      "pat-2031/avances/a.yaml":
        "corte: 31/12/2031\nperiodo: 2031\nactividades:\n  - clave: 1.1\n    \(parts):\n"
        + told.joined(separator: "\n") + "\n",
    ]
    let loaded = Loaded<Institution>(
      reading: files.map { name, text in
        SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
      }, of: "ente", root: "Content")
    #expect(loaded.diagnostics.map(\.rule.id) == [])
    let review = Review(of: try #require(loaded.value), glossary: nil, silences: loaded.silences)
    return review.open.filter { $0.rule.id == "numeros-corridos" }.map { diagnostic in
      "\(diagnostic.location.line) \(diagnostic.values["numero"].text)→\(diagnostic.values["otra"].text)"
    }
  }

  private let meetings = """
        acciones:
          - {accion: Convocar, inicio: 10/01/2031, fin: 10/01/2031}
          - {accion: Celebrar la primera, inicio: 26/01/2031, fin: 26/01/2031}
          - {accion: Celebrar la segunda, inicio: 26/04/2031, fin: 26/04/2031}
          - {accion: Celebrar la tercera, inicio: 26/07/2031, fin: 26/07/2031}
    """

  @Test(
    arguments: [
      ([(1, "26/01/2031"), (2, "10/05/2031"), (3, "26/07/2031")], ["6 1→2"]),
      ([(2, "26/01/2031"), (3, "10/05/2031"), (4, "26/07/2031")], []),
      ([(1, "26/01/2031")], []), ([(1, "26/01/2031"), (2, "26/01/2031")], []),
      ([(1, "10/01/2031"), (2, "26/04/2031"), (3, "26/07/2031")], []),
      ([(3, "26/01/2031")], ["6 3→2"]), ([(3, "25/04/2031")], []),
      ([(2, "10/01/2031"), (3, "26/01/2031")], ["6 2→1"]),
    ] as [([(Int, String)], [String])])
  func `ends of steps agree with their own days`(
    ends: [(Int, String)], expected: [String]
  ) throws {
    #expect(
      try found(meetings, parts: "acciones", part: "accion", ends.map { ($0, $1) }) == expected)
  }

  @Test func `a part whose neighbour is reported may be early`() throws {
    #expect(
      try found(
        meetings, parts: "acciones", part: "accion", [(2, "26/01/2031"), (3, "26/01/2031")]) == [])
    #expect(
      try found(meetings, parts: "acciones", part: "accion", [(2, nil), (3, "26/01/2031")]) == [])
  }

  private let monthly = "    inicio: 01/02/2031\n    fin: 31/12/2031\n    repite: día 9 de cada mes"

  @Test(
    arguments: [
      ([(1, "09/01/2031"), (2, "09/02/2031"), (3, "09/03/2031")], ["8 2→1"]),
      ([(1, "09/02/2031"), (2, "11/03/2031"), (3, "09/04/2031")], []),
      // Late by some days, or by a month once.
      ([(1, "12/02/2031"), (2, "12/03/2031")], []), ([(1, "09/03/2031"), (2, "09/03/2031")], []),
      ([(1, "09/03/2031"), (2, "09/04/2031")], ["6 1→2"]),
    ] as [([(Int, String)], [String])])
  func `ends of times agree with their own days`(
    ends: [(Int, String)], expected: [String]
  ) throws {
    #expect(
      try found(monthly, parts: "ocurrencias", part: "ocurrencia", ends.map { ($0, $1) })
        == expected)
  }

  @Test func `what is reported of a month in the next one is only late`() throws {
    let whole = "    inicio: 01/01/2031\n    fin: 31/12/2031\n    repite: cada mes"
    #expect(
      try found(
        whole, parts: "ocurrencias", part: "ocurrencia",
        [(1, "05/02/2031"), (2, "05/03/2031"), (3, "07/04/2031")]) == [])
  }
}

extension DiagnosticValue? {
  fileprivate var text: String {
    if case .text(let text) = self { text } else { "" }
  }
}
