import Testing

@Suite struct KeyRulesTests {
  /// Axes with indicators and activities: `I) 1.1: 1.1.1 1.1.2, 1.2: 1.2.1 | II) 2.1: 2.1.1`, where
  /// `#1.1` is a printed key and `-` an indicator left out.
  struct Case: CustomTestStringConvertible {
    let outline: String
    /// Keys that are told of, each with its rule, in the order of the file.
    let found: [String]

    init(_ outline: String, _ found: String...) {
      self.outline = outline
      self.found = found
    }

    var testDescription: String { outline }
  }

  static let good = [
    Case("I) 1.1: 1.1.1 1.1.2, 1.2: 1.2.1 | II) 2.1: 2.1.1 2.1.2"),
    Case("1) 1.1: 1.1.1. 1.1.2., 1.2: 1.2.1. | 2) 2.1: 2.1.1."),
    Case("2. 2.1: 2.1.1 | 4. 4.1: 4.1.1 4.1.3"),
    Case("I. #1: 1.1 1.2, #2: 2.1 2.2 | II. #3: 3.1, #4: 4.1"),
    Case("I. #1: 1.1.1 1.1.2, #2: 1.2.1 | II. #3: 2.3.1 2.3.2"),
    Case("I. #1.1: 1.1.1, #1.2: 1.2.1 | II. #2.1: 2.1.1"),
    Case("I. x: 1 2 3 | II. x2: 4 5"),
    Case("I. x: 9 10 11 | II. x2: 12"),
    Case("I. 1.1: 1.1.9 1.1.10 | II. 2.1: 2.1.1"),
    Case("A) x: a1 a2 | B) x2: b1 b2"),
    Case("a) x: 3.1 3.2 | b) x2: 3.3"),
    Case("I. -: 1.1 1.2 2.1 | II. -: 2.2 3.1 3.2 | III. -: 4.1 5.1"),
    Case("I. 1.9: 1.1.1 1.1.2 | II. 2.1: 2.1.1 2.1.2"),
    Case("IV) 4.1: 4.1.1, 4.3: 4.3.1, -: 4.2.1 | V) 5.1: 5.1.1 5.1.2"),
  ]

  static let bad = [
    Case("I) 1.1: 1.1.2 1.1.1 | II) 2.1: 2.1.1", "orden 1.1.1"),
    Case("I) 1.1: 1.1.1 1.1.3 1.1.2 1.1.4 | II) 2.1: 2.1.1", "orden 1.1.2"),
    Case("I) 1.1: 1.1.10 1.1.9 | II) 2.1: 2.1.1", "orden 1.1.9"),
    Case("I) x: 2 1 | II) x2: 3", "orden 1"),
    Case("I) -: 1.3.1 1.2.1 | II) -: 2.1.1", "orden 1.2.1"),
    Case("I) 1.2: 1.2.1, 1.1: 1.1.1 | II) 2.1: 2.1.1", "orden 1.1.1"),
    Case("II) 2.1: 2.1.1 | I) 1.1: 1.1.1", "orden I)"),
    Case("1) 1.1: 1.1.1 | 1) 1.2: 1.2.1", "orden 1)"),
    Case("I) 1.1: 1.1.1 1.1.2, 1.2: 2.2.1 | II) 2.1: 2.1.1", "eje 2.2.1"),
    Case("I) 1.1: 1.1.1 3.1.2 1.1.3 | II) 2.1: 2.1.1", "eje 3.1.2"),
    Case("I) 1.1: 1.1.1 1.1.2 | II) 2.1: 2.1.1 | III) 2.2: 2.2.1", "eje 2.2.1"),
    Case("I) 1.1: 1.1.1 1.1.2 1.1.3 | II) 2.1: 2.1.1 | IV) 3.1: 3.1.1 3.1.2", "eje IV)"),
    Case("I) #1.1: 1.1.1 | II) #1.2: 1.2.1 | III) #3.1: 3.1.1, #3.2: 3.2.1", "eje 1.2"),
    Case("I) 1.1: 1.1.1 1.1.2 1.2.1, 1.2: 1.2.2 | II) 2.1: 2.1.1", "indicador 1.2.1"),
    Case("I) #1.1: 1.2.1 1.2.2, #1.3: 1.3.1 | II) #2.1: 2.1.1", "indicador 1.1"),
    Case("I) #1: 1.1.1 1.2.1, #2: 1.2.2 | II) #3: 2.3.1", "indicador 1.2.1"),
  ]

  @Test(arguments: good)
  func `keys that agree with their places raise no doubt`(example: Case) throws {
    #expect(try Self.found(example.outline) == [])
  }

  @Test(arguments: bad)
  func `a key that does not agree is told of where it stands`(example: Case) throws {
    #expect(try Self.found(example.outline) == example.found)
  }

  @Test(arguments: ["clave-fuera-de-orden", "clave-fuera-de-eje", "clave-fuera-de-indicador"])
  func `the keys of the real programmes agree with their places`(rule: String) throws {
    #expect(try RealPlaces.found(by: rule) == [:])
  }

  private static func found(_ outline: String) throws -> [String] {
    let text = yaml(outline)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return try ReviewedContent(programme: text).diagnostics.compactMap { diagnostic in
      guard diagnostic.rule.id.hasPrefix("clave-fuera-de-") else { return nil }
      let line = lines[diagnostic.location.line - 1]
      let key = line.split(separator: "\"").dropFirst().first ?? "?"
      return "\(diagnostic.rule.id.dropFirst("clave-fuera-de-".count)) \(key)"
    }
  }

  private static func yaml(_ outline: String) -> String {
    let axes = outline.split(separator: "|").map { axis in
      let parts = axis.split(separator: " ", maxSplits: 1)
      let groups = parts[1].split(separator: ",").map { group(String($0)) }
      let loose = groups.filter { !$0.hasIndicator }.map(\.text).joined()
      let indicators = groups.filter(\.hasIndicator).map(\.text).joined()
      return "  - clave: \"\(parts[0])\"\n    titulo: Eje\n"
        + (indicators.isEmpty ? "" : "    indicadores:\n\(indicators)")
        + (loose.isEmpty ? "" : "    actividades:\n\(loose)")
    }
    return "---\ntitulo: Programa\nperiodo: 2031\nejes:\n\(axes.joined())---\n"
  }

  private static func group(_ text: String) -> (hasIndicator: Bool, text: String) {
    let words = text.split { $0 == " " || $0 == ":" }.map(String.init)
    let activities = words.dropFirst().map { "- clave: \"\($0)\"\n  actividad: Algo" }
      .joined(separator: "\n")
    if words[0] == "-" { return (false, activities.indented(by: 6) + "\n") }
    let key = words[0].hasPrefix("#") ? "clave: \"\(words[0].dropFirst())\"" : "id: \"\(words[0])\""
    return (
      true,
      """
            - \(key)
              indicador: Indicador
              actividades:
      \(activities.indented(by: 10))

      """
    )
  }
}
