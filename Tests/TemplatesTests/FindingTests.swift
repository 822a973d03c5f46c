import Programmes
import SitePlan
import Testing

/// What indexes and search have, beside what institutions write.
@Suite struct FindingTests {
  private func text(of files: [PlannedFile]) -> String {
    files.compactMap(\.bytes).map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test(arguments: [
    "Calendario", "Datos abiertos", "Actividades vencidas", "Actividades sin reporte",
    "Instituciones", "Informe al 31 de marzo de 2024",
  ])
  func `the portal's own pages and its reports are found`(title: String) throws {
    let site = try TimedSite([SampleTimes.institution()])
    let lists = site.files.filter { $0.path.hasPrefix("indice/") }
    #expect(text(of: lists).contains(">\(title)</a>"))
    #expect(text(of: site.searchFiles).contains(title))
  }

  @Test func `a key is found without the blanks that are printed in it`() throws {
    let activity = try activity("3. 2. 1.", "Capacitar", "2024-02-01", "2024-03-01")
    let site = try TimedSite([SampleTimes.institution(meetings: [], activities: [activity])])
    #expect(text(of: site.searchFiles).contains("3.2.1"))
  }

  @Test func `an axis is called by its printed key, and without one by its place`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let axis = try site.page("instituciones/puerto/pat-2024/ejes/2")
    #expect(axis.contains("<title>Eje II. Plazos – PAT 2024 – PUERTO"))
  }
}
