import ContentLoading
import Diagnostics
import Foundation
import Programmes
import TestSupport
import Testing
import Wording

struct ProgrammeImportTests {
  private static let year = YearSpan(from: 2026, through: 2026)

  private func imported(_ table: String) throws -> ProgrammeImport {
    try imported(Array(table.utf8))
  }

  private func imported(_ bytes: [UInt8]) throws -> ProgrammeImport {
    let year = try #require(Self.year)
    return try ProgrammeImport(reading: bytes, years: nil, thisYear: year)
  }

  private func table(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try Array(Data(contentsOf: folder.appending(path: "Tables/\(name)")))
  }

  private func loaded(_ draft: ProgrammeImport) -> Loaded<Institution> {
    institution(["pat-2026/programa.md": draft.text(in: .spanish)])
  }

  @Test(arguments: [
    ("isssteson.csv", 0, 0, 13), ("conasami.txt", 5, 8, 24), ("api-coatzacoalcos.csv", 5, 10, 22),
    ("inm.csv", 5, 9, 15), ("secoem.csv", 3, 0, 25),
  ])
  func `the tables of the five documents have the rows that the documents have`(
    name: String, axes: Int, indicators: Int, activities: Int
  ) throws {
    let draft = try imported(table(name))
    let loaded = loaded(draft)
    #expect(loaded.diagnostics.filter { $0.rule.severity == .error } == [])
    let outline = try #require(loaded.value?.programmes.first?.outline)
    #expect(outline.axes.count == axes)
    #expect(outline.activities.count == activities)
    if indicators > 0 { #expect(outline.indicators.count == indicators) }
  }

  @Test func `an empty cell goes on with what stands above it until something begins before it`()
    throws
  {
    let draft = try imported(
      """
      Eje;Indicador;Meta;Clave;Actividad
      I;Uno;10 %;1;Ir
      ;;;2;Venir
      ;Dos;;3;Estar
      II;;;4;Quedar
      """)
    let loaded = loaded(draft)
    let outline = try #require(loaded.value?.programmes.first?.outline)
    #expect(outline.axes.map(\.heading.title.text) == ["I", "II"])
    let indicators = outline.axes[0].rows.indicators
    #expect(indicators.map { $0.name?.text } == ["Uno", "Dos"])
    #expect(indicators.map { $0.target?.text?.text } == ["10 %", nil])
    #expect(indicators.map { $0.activities.map(\.key.name) } == [["1", "2"], ["3"]])
    #expect(outline.axes[1].rows.activities.map(\.key.name) == ["4"])
  }

  @Test(arguments: [
    ("15-mar-26", "inicio: 15/03/2026"), ("46096", "inicio: 15/03/2026"),
    ("15/03/2026", "inicio: 15/03/2026"), ("marzo", "inicio: marzo de 2026"),
    ("2026-03-15", "inicio: 2026-03-15"), ("según el curso", "cuando: según el curso"),
    ("T1 2026", "inicio: T1 2026"),
  ])
  func `a date is written as content files have it, or as words`(cell: String, line: String) throws
  {
    let draft = try imported("Actividad;Fecha de inicio\nIr;\(cell)\n")
    #expect(draft.text(in: .spanish).contains("\n    \(line)\n"))
  }

  @Test func `the heading over words that tell when is kept`() throws {
    let draft = try imported("Actividad;Periodo de ejecución\nDifundir;Permanente\n")
    let text = draft.text(in: .spanish)
    #expect(text.contains("  fechas: Periodo de ejecución\n"))
    #expect(text.contains("    cuando: Permanente\n"))
    #expect(draft.notices.map { $0.text(in: .spanish) }.contains { $0.hasSuffix("como cuando") })
  }

  @Test func `what is no activity is told with its row and what it says`() throws {
    let draft = try imported(
      """
      PROGRAMA 2025;;
      Elaboró: X;;
      No.;Actividad;Semáforo
      1;Ir;rojo
      No.;Actividad;Semáforo
      2;;
      Total;;2
      1;Venir;
      """)
    let told = draft.notices.map { $0.text(in: .spanish) }.joined(separator: "\n")
    for words in [
      "fila 1: se tomó como título «PROGRAMA 2025»", "fila 2, columna A", "«Elaboró: X»",
      "columna C, «Semáforo»", "(2)", "fila 5: repite", "fila 6: no tiene actividad",
      "fila 7: es un total", "«id: 1-2»", "«periodo: 2025»",
    ] { #expect(told.contains(words), "\(words) in \(told)") }
    #expect(draft.text(in: .spanish).contains("Semáforo\": rojo"))
  }

  @Test(arguments: [
    ("", TableRejection.empty), ("\n\n", .empty), ("PK\u{3}\u{4}xl/", .document(.spreadsheet)),
    ("%PDF-1.7", .document(.pdf)), ("\u{0}\u{1}", .notText),
    ("Actividad;Inicio\n", .noActivities(row: 1)),
    ("x;y\nuno;dos\n", .noHeadings(row: 1, texts: "«x», «y»")),
    ("\nMeta;Inicio\nuno;dos\n", .noActivityColumn(row: 2, texts: "«Meta», «Inicio»")),
  ])
  func `what is no table of activities is refused with its reason`(
    text: String, rejection: TableRejection
  ) {
    #expect(throws: rejection) { try imported(text) }
  }

  @Test func `a table of a hundred thousand rows is refused`() {
    let rows = String(repeating: "1;Ir\n", count: 100_000)
    #expect(throws: TableRejection.tooManyRows(100_001, limit: 5_000)) {
      try imported("No.;Actividad\n" + rows)
    }
  }

  private static let columns = [
    "Eje", "Indicador", "Objetivo", "Meta", "No.", "Actividad", "Mecanismo de verificación",
    "Riesgos", "Responsable", "Ponderación", "Fórmula", "Otra cosa",
  ]

  private static let pieces = [
    "una actividad", ": ", " #", "- ", "\n", "\"", "'", "fin: 3", "inicio 31/12/2026", "«»", "{a",
    "[b]", "&c", "*d", "!e", "|", ">", "%", "@", "`", "ñandú", "\\", "~", "null", "---", "...", "?",
    "  ", ",", ";", String(repeating: "palabra ", count: 30), "=1+1", "\u{A0}", "<p>", "2026",
  ]

  @Test(arguments: 0..<60)
  func `every text of a column that is understood is found in the programme`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var cells: [[String]] = []
    for row in 0..<6 {
      cells.append(
        Self.columns.map { column in
          if column == "No." { return "\(row + 1)" }
          if column != "Actividad", Int.random(in: 0...3, using: &numbers) == 0 { return "" }
          let count = Int.random(in: 1...5, using: &numbers)
          let text = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }
          return "\(column) \(row) " + text.joined()
        })
    }
    let lines = ([Self.columns] + cells).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }
    let draft = try imported(lines.joined(separator: "\r\n"))
    let written = draft.text(in: .spanish)
    let found = loaded(draft)
    #expect(found.diagnostics.filter { $0.rule.severity == .error } == [], "\(written)")
    let programme = try #require(found.value?.programmes.first, "\(written)")
    let said = Set(texts(in: programme).words)
    for cell in cells.joined() {
      let text = cell.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(text.isEmpty || said.contains(text), "\(text.debugDescription) in \(written)")
    }
  }
}
