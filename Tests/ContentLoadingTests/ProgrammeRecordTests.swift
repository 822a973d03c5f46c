import ContentLoading
import Programmes
import Testing

struct ProgrammeRecordTests {
  private let programme: Programme

  init() throws {
    programme = try ContentLoadingTests.programme(Sample.programme)
  }

  @Test func `it has its own facts`() {
    #expect(programme.slug.text == "pat-2026")
    #expect(programme.title.text == "PROGRAMA ANUAL DE TRABAJO 2026")
    #expect(programme.shortName == "PAT 2026")
    #expect(programme.kind == .implementation)
    #expect(programme.years.years == 2026...2027)
    #expect(programme.approval?.session?.text == "Primera Sesión Ordinaria")
    #expect(programme.approval?.date?.day?.iso == "2026-02-12")
    #expect(programme.approval?.text?.text == "Se aprobó.")
    #expect(programme.legalBasis.words == ["Artículo 1", "Artículo 2"])
    #expect(programme.signatories.map { $0.name?.text } == ["Luis Díaz"])
    #expect(programme.presentation?.source == "Presentación del programa.\n")
  }

  @Test func `a document that awaits approval says why it is a proposal`() throws {
    #expect(programme.proposal == nil)
    let proposed = try ContentLoadingTests.programme(Sample.activity)
    #expect(proposed.proposal?.text == "Falta aprobarla")
    #expect(proposed.approval == nil)
  }

  @Test func `its headings are those of the document, in its order`() {
    #expect(programme.headings.entries.map(\.column) == [.key, .activity])
    #expect(programme.headings[.activity]?.text == "Línea de acción")
    #expect(programme.headings[.risks] == nil)
  }

  @Test func `its notes are told apart`() {
    #expect(programme.notes.document.words == ["Nota del documento"])
    #expect(programme.notes.review.words == ["Nota de revisión"])
    #expect(programme.notes.transcription.words == ["Nota de transcripción"])
  }

  @Test func `a request to ignore a rule is kept with its reason`() {
    let loaded = institution(["pat-2026/programa.md": Sample.programme])
    #expect(loaded.silences.map(\.rule) == ["fecha-fuera-del-periodo"])
    #expect(loaded.silences.map(\.reason) == ["Así está en el documento"])
    #expect(loaded.silences.map(\.location.line) == [28])
  }

  @Test func `its rows come in the order of the document`() {
    let activities = programme.outline.activities
    #expect(activities.map(\.activity.key.slug.text) == ["1-2", "sin-clave", "1-1", "b"])
    #expect(
      activities.map(\.axis?.heading.text) == [
        "I) CAPACITACIÓN", "I) CAPACITACIÓN", "I) CAPACITACIÓN", nil,
      ])
    #expect(activities.map(\.priority?.heading.text) == [nil, nil, "1. Prioridad del eje", nil])
    #expect(
      programme.outline.indicators.map(\.indicator.key.slug.text) == ["ic-1", "anual", "texto"])
    #expect(programme.outline.priorities.map(\.heading.text) == ["Prioridad sin eje"])
  }

  @Test func `levels say what they are about`() throws {
    let axis = try #require(programme.outline.axes.first)
    #expect(axis.heading.objective?.text == "Objetivo del eje")
    #expect(axis.heading.explanation?.text == "Explicación del eje")
    #expect(axis.notes.document.words == ["Nota del eje"])
    let priority = try #require(axis.priorities.first)
    #expect(priority.heading.objective?.text == "Objetivo de la prioridad")
    #expect(priority.heading.explanation?.text == "Explicación de la prioridad")
  }

  @Test(arguments: [
    ("2026", 2026...2026), ("2024-2026", 2024...2026), ("2024–2026", 2024...2026),
    ("2024 - 2026", 2024...2026), ("\"2026\"", 2026...2026),
  ])
  func `its years are one or a range`(text: String, years: ClosedRange<Int>) throws {
    let bare = try ContentLoadingTests.programme("---\ntitulo: PAT\nperiodo: \(text)\n---\n")
    #expect(bare.years.years == years)
  }

  @Test(arguments: [
    "2024-", "-2024", "2024--2026", "2024–", "2024 - - 2026", "+2024", "2024-+2026", "2024 2026",
    "2024-2025-2026", "2026-2024", "24", "2024.", "dos mil",
  ])
  func `malformed years are told of`(text: String) {
    let loaded = institution(["pat/programa.md": "---\ntitulo: PAT\nperiodo: \"\(text)\"\n---\n"])
    #expect(loaded.diagnostics.map(outline) == ["3:10 periodo-invalido"])
  }

  @Test func `what it does not say is absent`() throws {
    let bare = try ContentLoadingTests.programme("---\ntitulo: PAT\nperiodo: 2026\n---\n")
    #expect(bare.acronym == nil && bare.approval == nil && bare.presentation == nil)
    #expect(bare.kind == .annual)
    #expect(bare.shortName == "PAT")
    #expect(bare.legalBasis.isEmpty && bare.signatories.isEmpty && bare.notes.isEmpty)
    #expect(bare.headings.entries.isEmpty && bare.source == nil)
    #expect(bare.outline.activities.isEmpty && bare.outline.axes.isEmpty)
  }

  @Test func `an empty value is absent too`() throws {
    let bare = try ContentLoadingTests.programme(
      "---\ntitulo: PAT\nperiodo: 2026\nsiglas:\nnota: ''\nejes:\nfirmantes: \"  \"\n---\n \n")
    #expect(bare.acronym == nil && bare.notes.isEmpty && bare.signatories.isEmpty)
    #expect(bare.presentation == nil)
  }

  @Test func `its source is kept byte for byte`() throws {
    let loaded = institution([
      "pat/programa.md": "---\ntitulo: PAT\nperiodo: 2026\n---\n", "pat/fuente.txt": "abc",
    ])
    #expect(loaded.diagnostics.isEmpty)
    let source = try #require(loaded.value?.programmes.first?.source)
    #expect(source.bytes == Array("abc".utf8))
    #expect(source.sha256.hexadecimal.hasPrefix("ba7816bf8f01cfea"))
  }
}
