import ContentLoading
import Diagnostics
import Foundation
import Testing

/// The tables of the editors' guide, read as an editor reads them.
struct GuideTests {
  private let sections: [String: [[String]]]

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
