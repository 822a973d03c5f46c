import Programmes
import Testing

/// What is due, under a heading that stays true whenever the page is read.
@Suite struct DeadlinePageTests {
  private func site() throws -> TimedSite {
    func card(_ key: String, _ rule: String) throws -> Activity {
      try SampleTimes.activity(key, "Difundir una tarjeta", repeating: rule)
    }
    let programme = try SamplePortal.programme(
      2024,
      activities: [
        try card("1", "día 9 de cada mes"),
        try card("2", "2024-10-08 y 2024-12-08"), try card("3", "2024-11-08"),
      ], reports: [try SamplePortal.report(2024)])
    return try TimedSite([try SamplePortal.institution("faro", [programme])])
  }

  @Test(arguments: ["index.html", "instituciones/faro/pat-2024/index.html"])
  func `each activity stands once, with its next date and how many more`(path: String) throws {
    let page = try #require(try site().text(path))
    let list = try #require(page.section("vencimientos")).visible
    #expect(list.contains("Vencimientos a partir del 30 de septiembre de 2024"))
    #expect(list.contains("2 Difundir una tarjeta – vez 1 de 2, y 1 fecha más Por iniciar"))
    #expect(
      list.contains(
        "9 de octubre de 2024 1 Difundir una tarjeta – vez 10 de 12, y 2 fechas más Por iniciar"))
    #expect(list.matches(of: /Difundir/).count == 3)
    #expect(list.matches(of: /fechas? más/).count == 2)
    #expect(!page.contains("Próximo"))
  }
}
