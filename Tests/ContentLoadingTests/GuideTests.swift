import ContentLoading
import Diagnostics
import Foundation
import Programmes
import Testing

/// The tables of the editors' guide, read as an editor reads them.
struct GuideTests {
  private let sections: [String: [[String]]]
  /// The examples that are whole files, by their path in the content folder.
  private let examples: [String: String]
  /// The activities that the guide adds to its programme.
  private let additions: [String]

  init() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Content/LEEME.md").standardizedFileURL
    let text = try String(contentsOf: path, encoding: .utf8)
    var sections: [String: [[String]]] = [:]
    var title = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        title = String(line)
      } else if line.hasPrefix("| `") {
        sections[title, default: []].append(Self.cells(line))
      }
    }
    self.sections = sections
    let files = text.matches(of: /\n`([^`\n]+)`\n\n```yaml\n((?s).*?)```/)
    examples = Dictionary(files.map { (String($0.1), String($0.2)) }) { first, _ in first }
    additions = text.matches(of: /```yaml\n( +- clave: (?s).*?)```/).map { String($0.1) }
  }

  @Test func `its examples are a site without mistakes`() throws {
    let place = "instituciones/instituto-ejemplo"
    let list = "Nombre,Área\nMaría Pérez López,Dirección\nJuan Gómez Ruiz,Finanzas\n"
    var own = examples.filter { $0.key.hasPrefix(place) }
    let programme = try #require(own["\(place)/pat-2026/programa.md"])
    own["\(place)/pat-2026/programa.md"] = programme.replacing(
      "          - clave: 1.1.1\n", with: additions.joined() + "          - clave: 1.1.1\n")
    let loaded = try Loaded(
      reading: own.sorted { $0.key < $1.key }.map { file("Content/\($0.key)", $0.value) },
      of: "instituto-ejemplo", root: "Content",
      enclosures: Enclosures([
        "\(place)/pat-2026/evidencias/lista-curso.csv": Array(list.utf8)
      ]), standards: nil)
    #expect(loaded.diagnostics.map { "\($0.location) \($0.rule.id)" } == [])
    let reports = try #require(loaded.value?.programmes.first?.reports)
    #expect(reports.count == 4)
    #expect(reports[2].activities.first?.occurrences.map(\.number.value) == [1, 2])
    #expect(reports.corrected[1].activities.first?.work.share?.value.percent.description == "40")
    #expect(loaded.value?.nonWorkingDays.years == [2026])
    #expect(additions.count == 4)
    let others = examples.filter { !$0.key.hasPrefix("instituciones/") }
    #expect(others.count == 3)
    #expect(portal(others).diagnostics.isEmpty)
  }

  @Test(arguments: ["repite", "vence"])
  func `every form that its tables list is read`(key: String) throws {
    let rows = sections.values.joined().compactMap(\.first).filter { $0.hasPrefix("`\(key): ") }
    #expect(rows.count >= 4)
    for row in rows {
      let head = "---\ntitulo: P\nperiodo: 2026\nactividades:\n  - clave: 1.1.1\n"
      let text =
        "\(head)    actividad: x\n    \(row.dropFirst().dropLast())\n"
        + "  - clave: 1.1.2\n    actividad: y\n---\n"
      #expect(institution(["pat/programa.md": text]).diagnostics.isEmpty, "\(row)")
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|").map { String($0).trimmingCharacters(in: .whitespaces) }
  }

  @Test func `each record has a section with exactly its keys, in order`() {
    for shape in RecordShape.all {
      let rows = sections["### Claves de: \(shape.name)"] ?? []
      #expect(rows.compactMap(\.first) == shape.fields.map { "`\($0.name)`" }, "\(shape.name)")
    }
  }

  @Test func `a key that must be there is marked`() {
    for shape in RecordShape.all {
      let rows = sections["### Claves de: \(shape.name)"] ?? []
      let expected = shape.fields.map { $0.isRequired ? "sí" : "no" }
      #expect(rows.compactMap(\.last) == expected, "\(shape.name)")
    }
  }

  @Test func `no section speaks of a record that there is not`() {
    let named = sections.keys.filter { $0.hasPrefix("### Claves de: ") }
    #expect(Set(named) == Set(RecordShape.all.map { "### Claves de: \($0.name)" }))
  }

  @Test func `the rules of content come first, in order, each with its weight`() {
    let rows = sections["## Todas las reglas"] ?? []
    let expected = Rule.all.map { rule in
      ["`\(rule.id)`", rule.severity == .error ? "error" : "advertencia"]
    }
    #expect(rows.prefix(Rule.all.count).map { Array($0.prefix(2)) } == expected)
  }
}
