import Testing

/// Each row is a formula or `-`, then its targets of 2031, 2032 and 2033.
@Suite struct YearlyTargetUnitTests {
  struct Case: CustomTestStringConvertible {
    let rows: [String]
    /// `row/year`, from 1.
    let found: [String]

    var testDescription: String { rows.joined(separator: " | ") }
  }

  static let percentage = "(A/B)*100"

  @Test(arguments: [
    Case(rows: ["\(percentage) 25% 50% 100%", "\(percentage) 100 100 100"], found: ["2/1"]),
    Case(rows: ["\(percentage) 100 100 100", "\(percentage) 25% 50% 100%"], found: ["1/1"]),
    Case(
      rows: [
        "\(percentage) 100 100 100", "\(percentage) 25% 50% 100%", "\(percentage) 100 100 100",
      ], found: ["1/1"]),
    Case(rows: ["\(percentage) 100% 100 100%"], found: ["1/2"]),
    Case(rows: ["- 100% 100 100"], found: ["1/2", "1/3"]),
    Case(
      rows: ["\(percentage) 100% 50 100%", "\(percentage) 10 20 30"], found: ["1/2", "2/1"]),
    Case(rows: ["\(percentage) 25% 50% 100%", "(A/B)x100 80.5 90 100"], found: ["2/1"]),
  ])
  func `bare numbers beside percentages are told of`(example: Case) throws {
    #expect(try Self.found(example.rows) == example.found)
  }

  @Test(arguments: [
    ["\(percentage) 100 100 100", "\(percentage) 50 60 70"],
    ["\(percentage) 100% 100% 100%", "\(percentage) 15% 30% 50%"],
    ["\(percentage) 100% 100% 100%", "- 4 4 4"],
    ["\(percentage) 100% 100% 100%", "Sesiones 4 4 4"],
    ["\(percentage) 100% 100% 100%", "\(percentage) Cien Cien Cien"],
    ["\(percentage) 15% 30% Pendiente"],
    ["- 4 5 6"],
  ])
  func `targets of one kind, and counts, need no sign`(rows: [String]) throws {
    #expect(try Self.found(rows) == [])
  }

  @Test func `one real programme lacks signs, and its rows are told of together`() throws {
    #expect(
      try RealPlaces.found(by: "meta-anual-sin-unidad") == [
        "secoem/pi-pea-2024-2026/programa.md": ["2024: \"100\""]
      ])
    let found = try ReviewedContent.real().filter { $0.rule.id == "meta-anual-sin-unidad" }
    let lines = found.first?.values["renglones"]
    let all = "88, 153, 175, 210, 226, 238, 259, 283, 299, 323, 340, 354, 401, 411, 427, 439, 488"
    #expect(lines == .text(all))
    #expect(found.first?.location.line == 68)
  }

  private static func found(_ rows: [String]) throws -> [String] {
    let indicators = rows.enumerated().map { index, row in
      let parts = row.split(separator: " ").map(String.init)
      return """
          - id: fila-\(index)
            indicador: Indicador
            formula: "\(parts[0])"
            meta:
              2031: "\(parts[1])"
              2032: "\(parts[2])"
              2033: "\(parts[3])"

        """
    }
    let text =
      "---\ntitulo: Programa\nperiodo: 2031-2033\nindicadores:\n\(indicators.joined())---\n"
    return try ReviewedContent(programme: text).lines(of: "meta-anual-sin-unidad").map { line in
      "\((line - 5) / 7 + 1)/\((line - 5) % 7 - 3)"
    }
  }
}
