import ContentLoading
import Diagnostics
import Programmes
import Testing

/// Every value that is kept knows where it stands.
struct PlaceTests {
  private func check(_ value: Any, of sample: String, atLeast count: Int) {
    let file = file("", sample)
    let found = texts(in: value)
    #expect(found.count >= count)
    for text in found {
      let line = SourceLines(of: file)[text.location.line] ?? ""
      let rest = line.unicodeScalars.dropFirst(text.location.column - 1)
      #expect(String(rest) == text.text, "\(text.location)")
    }
  }

  @Test func `in a programme`() throws {
    check(try programme(Sample.programme), of: Sample.programme, atLeast: 45)
  }

  @Test func `in an activity`() throws {
    let programme = try programme(Sample.activity)
    check(programme, of: Sample.activity, atLeast: 35)
  }

  @Test func `in an institution`() throws {
    let loaded = institution(["institucion.md": Sample.institution])
    let value = try #require(loaded.value)
    #expect(loaded.diagnostics.isEmpty)
    check(value, of: Sample.institution, atLeast: 12)
  }

  @Test func `in a session`() throws {
    let loaded = institution([
      "sesiones/2026-02-12.md": Sample.meeting, "pat-2026/programa.md": Sample.programme,
    ])
    #expect(loaded.diagnostics.map(\.rule) == [])
    let meeting = try #require(loaded.value?.meetings.first)
    check(meeting, of: Sample.meeting, atLeast: 15)
  }

  @Test func `in a report`() throws {
    let reports = try reports(Sample.report, Sample.laterReport)
    check(try #require(reports.first), of: Sample.report, atLeast: 20)
    check(try #require(reports.last), of: Sample.laterReport, atLeast: 20)
  }

  @Test func `in the catalogue of indicators`() throws {
    let loaded = portal(["indicadores.yaml": Sample.standardIndicators])
    #expect(loaded.diagnostics.isEmpty)
    check(
      try #require(loaded.value?.standardIndicators), of: Sample.standardIndicators, atLeast: 8)
  }

  @Test func `in the settings and the glossary`() throws {
    let loaded = portal([
      "portal.yaml": Sample.portal, "glosario.yaml": Sample.glossary,
      "recursos/escudo.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>",
    ])
    #expect(loaded.diagnostics.isEmpty)
    let value = try #require(loaded.value)
    check(value.settings, of: Sample.portal, atLeast: 7)
    check(value.glossary, of: Sample.glossary, atLeast: 5)
  }

  @Test func `the samples have every key`() {
    let written = Sample.files.flatMap { text in
      text.matches(of: /(?m)^ *(?:- )*([a-z][a-z0-9_]*):/).map { String($0.1) }
    }
    let columns = Set(Column.allCases.map(\.rawValue))
    let declared = RecordShape.all.flatMap(\.fields).map(\.name)
    #expect(Set(declared).subtracting(columns) == Set(written).subtracting(columns))
  }

  @Test func `prose starts below the second fence`() throws {
    let loaded = institution(["institucion.md": Sample.institution])
    let presentation = try #require(loaded.value?.presentation)
    #expect(presentation.source == "Presentación del *instituto*.\n")
    #expect(
      presentation.location
        == SourceLocation(path: "Content/instituciones/ide/institucion.md", line: 23, column: 1))
  }
}
