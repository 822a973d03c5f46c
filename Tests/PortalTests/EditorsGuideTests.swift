import ContentLoading
import Diagnostics
import Foundation
import Review
import SitePlan
import Testing
import Wording

/// The editor's guide and the schemas say what the code declares. `VITRINA_RECORD=1` writes them anew.
@Suite(.serialized) struct EditorsGuideTests {
  private static let guide = "\(BuiltSite.repository)/Content/LEEME.md"
  private static let schemas = "\(BuiltSite.repository)/Content/.esquemas"
  private static let isRecording = ProcessInfo.processInfo.environment["VITRINA_RECORD"] == "1"

  static let rules = Rule.all + Rule.ofLinks + Rule.ofReview

  @Test func `the guide lists every key`() throws {
    try expectGuide(holds: EditorsGuide(in: .spanish).keyTables, between: "claves")
  }

  @Test func `the guide lists every rule`() throws {
    try expectGuide(holds: EditorsGuide(in: .spanish).ruleTable(Self.rules), between: "reglas")
  }

  @Test func `every key is explained`() {
    let explained = Set(Catalogue.spanish.keys.filter { $0.hasPrefix("campo.") })
    let declared = RecordShape.all.flatMap { record in
      record.fields.map { "campo.\(record.name).\($0.name)" }
    }
    #expect(explained == Set(declared))
    #expect(declared.count == Set(declared).count)
  }

  @Test func `every rule says what is wrong and what to do, and has a name of its own`() {
    for rule in Self.rules {
      #expect(Catalogue.spanish["regla.\(rule.id)"] != nil, "\(rule.id)")
      #expect(Catalogue.spanish["regla.\(rule.id).remedio"] != nil, "\(rule.id)")
    }
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
  }

  @Test func `the schemas in the content folder are those of this version`() throws {
    for schema in ContentSchema.all(in: .spanish) {
      let url = URL(filePath: "\(Self.schemas)/\(schema.fileName)")
      if Self.isRecording { try schema.text.write(to: url, atomically: true, encoding: .utf8) }
      #expect(try String(contentsOf: url, encoding: .utf8) == schema.text, "\(schema.fileName)")
    }
  }

  private func expectGuide(holds text: String, between mark: String) throws {
    let guide = try String(contentsOfFile: Self.guide, encoding: .utf8)
    let opening = "<!-- \(mark) -->\n"
    let start = try #require(guide.range(of: opening)?.upperBound)
    let end = try #require(guide.range(of: "<!-- fin de las \(mark) -->")?.lowerBound)
    if Self.isRecording {
      let changed = guide[..<start] + text + guide[end...]
      try String(changed).write(toFile: Self.guide, atomically: true, encoding: .utf8)
    } else {
      #expect(String(guide[start..<end]) == text)
    }
  }
}
