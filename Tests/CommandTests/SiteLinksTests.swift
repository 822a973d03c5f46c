import Programmes
import Publishing
import TestFolders
import Testing

@testable import vitrina

/// Links in prose, and what is remembered of them.
struct SiteLinksTests {
  @Test func `what sound links lead to is neither read nor planned again`() async throws {
    let folder = try TemporaryFolder()
    try folder.putContent([
      "instituciones/ide/institucion.md": """
      ---
      nombre: Instituto de Ejemplo
      ---

      [Programa](pat-2026/index.html), [marzo](../../calendario/2026/03/index.html).
      """
    ])
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    let memory = try #require(MemoryFolder(beside: OutputFolder("\(folder.path)/Public")))
    defer { memory.end() }
    let content = try await Content(
      in: "\(folder.path)/Content", at: day, jobs: 1, memory: memory)
    #expect(content.diagnostics.isEmpty)
    let institutions = content.institutions.map { judged in
      var judged = judged
      judged.reading = nil
      return judged
    }
    try folder.remove("Content")
    func faults(at day: CalendarDate) throws -> Int {
      try SiteLinks(
        portal: try #require(content.portal), cutoff: day, institutions: institutions, unread: [],
        reader: content.reader
      ).faults().count
    }
    #expect(try faults(at: day) == 0)
    // At another day other pages may be there, which only the files tell.
    #expect(throws: (any Error).self) { try faults(at: try #require(day.adding(days: 1))) }
  }

  @Test(arguments: [("pat-2026", 0), ("pat-2027", 1)])
  func `a link to a widget is sound where there is its programme`(
    programme: String, count: Int
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.putContent([
      "instituciones/ide/institucion.md": """
      ---
      nombre: Instituto de Ejemplo
      ---

      [En otro sitio](../../w/ide/\(programme)/index.html).
      """
    ])
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    let content = try await Content(in: "\(folder.path)/Content", at: day, jobs: 1, memory: nil)
    #expect(content.diagnostics.count { $0.rule.id == "enlace-roto" } == count)
  }
}
