import Foundation
import Programmes
import Testing

/// The demonstration site comes out as people worked it out by hand, from the rule of statuses and with
/// fractions: `Tests/Sites/demostracion/ESPERADO.md`.
@Suite struct DemonstrationTests {
  private let site: BuiltSite
  private let tables: ExpectedTables

  init() throws {
    site = try KnownSite.demonstration.built()
    tables = try ExpectedTables(
      reading: "\(BuiltSite.repository)/Tests/Sites/demostracion/ESPERADO.md")
  }

  @Test func `its content has no problem`() {
    #expect(site.diagnostics.isEmpty)
  }

  @Test func `every page says that it is fictional`() {
    #expect(site.pages.count > 300)
    for page in site.pages {
      #expect(page.text.contains("<aside class=\"aviso-del-sitio\""), "\(page.path)")
    }
  }

  @Test func `the first page says which programmes it counts, and which it leaves out`() throws {
    let home = try #require(site.pages.first { $0.path == "index.html" })
    #expect(
      home.text.contains("comprometidas en los programas vigentes en 2024 que tienen informes, 9"))
    #expect(home.text.contains("1 programa más vigente en 2024 no tiene informes"))
    #expect(home.text.contains("6 programas con informes, de años anteriores, no se cuentan"))
  }

  @Test func `every status is the one found by hand`() throws {
    var checked = 0
    for row in tables.rows where row.columns.contains("Estatus") {
      guard let found = try status(of: row) else { continue }
      #expect(
        found == expectedStatus(of: row), "\(row.heading) \(row.cells.joined(separator: " | "))")
      checked += 1
    }
    #expect(checked >= 75)
  }

  /// With what is said of lateness and declarations, after commas.
  private func expectedStatus(of row: ExpectedTables.Row) -> String {
    row.cells[row.cells.count - 2]
  }

  /// «cumplida, fuera de plazo»; nil for a row whose programme or activity can't be told.
  private func status(of row: ExpectedTables.Row) throws -> String? {
    guard let programme = try programme(of: row), let progress = progress(of: programme) else {
      return nil
    }
    let key = row.cells[row.cells.count - 3]
    if row.columns.contains("Paso") {
      let parts = key.split(separator: " ").map(String.init)
      let heading = row.heading.split(separator: " ").last?.dropLast().description ?? ""
      let owner = parts.count > 1 ? parts[0] : heading
      let number = try #require(parts.last.flatMap { Int($0) })
      let whole = try #require(activity(owner, in: programme))
      let steps = try #require(progress[whole]).steps
      return text(try #require(steps.dropFirst(number - 1).first).judgement)
    }
    guard let whole = activity(key, in: programme) else { return nil }
    return text(try #require(progress[whole]).judgement)
  }

  private func text(_ judgement: Judgement) -> String {
    var text = judgement.status.rawValue
    if judgement.isLate { text += ", fuera de plazo" }
    if judgement.overridden != nil { text += ", declarado" }
    return text
  }

  @Test func `every result is the one computed by hand`() throws {
    var checked = 0
    for row in tables.rows where row.columns.contains("Cómo queda") {
      guard let programme = try programme(of: row), let progress = progress(of: programme) else {
        continue
      }
      let name = row.cells[row.columns[0] == "Programa" ? 1 : 0]
      let slug = Slug(folding: name)
      let placements = programme.outline.indicators
      guard let placement = placements.first(where: { $0.indicator.key.slug == slug }),
        let expected = lastResult(of: row)
      else { continue }
      let result = progress[placement.indicator]?.current?.result
      #expect(result.flatMap(shown) == expected, "\(row.heading) \(row.cells)")
      checked += 1
    }
    #expect(checked >= 30)
  }

  /// The number at the end of the last cell that has a result; nil for results in words.
  private func lastResult(of row: ExpectedTables.Row) -> String? {
    let isResult = { (column: String) in column.hasPrefix("Al ") || column.hasPrefix("Último") }
    let cell = Array(zip(row.columns, row.cells)).last { isResult($0.0) && $0.1 != "–" }?.1
    guard let cell else { return nil }
    if cell.hasSuffix("sin casos") { return "sin casos" }
    let plain = cell.prefix { $0 != "," && $0 != "(" || cell.hasPrefix("(") }
    guard let equals = plain.lastIndex(where: { $0 == "=" || $0 == "→" }) else { return nil }
    let number = plain[plain.index(after: equals)...].trimmingCharacters(in: .whitespaces)
    return number.split(separator: " ").first.map(String.init)
  }

  private func shown(_ result: IndicatorResult) -> String? {
    switch result {
    case .value(let value): value.shown.description
    case .noCases: "sin casos"
    default: nil
    }
  }
}

extension DemonstrationTests {
  /// From «## Estatus: Altamar, PAT 2024», or from the first cell: «Altamar 2022», which rows below it
  /// leave empty.
  private func programme(of row: ExpectedTables.Row) throws -> Programme? {
    let rows = tables.rows
    var place = row.heading
    if row.columns[0] == "Programa" {
      let index = try #require(rows.firstIndex { $0.cells == row.cells })
      place = rows[...index].last { !$0.cells[0].isEmpty }?.cells[0] ?? ""
    }
    let names = ["Altamar": "agua", "Villa": "villa", "Faros": "faros"]
    let word = names.first { place.contains($0.key) }?.value ?? owner(of: place)
    let years = place.split { !$0.isNumber }.map { "\($0)" }.filter { $0.count == 4 }
    let year = years.first ?? "2024"
    let institution = site.institutions.first { $0.slug.text.contains(word ?? "-") }
    let isImplementation = place.contains("PI")
    let slug = isImplementation ? "pi-2022-2024" : "pat-\(year)"
    return institution?.programmes.first { $0.slug.text == slug }
  }

  /// Of tables whose heading does not name the institution.
  private func owner(of heading: String) -> String? {
    if heading.contains("4.1.1") { return "agua" }
    return heading.hasPrefix("PI ") ? "faros" : nil
  }

  private func activity(_ name: String, in programme: Programme) -> Activity? {
    let slug = Slug(folding: name)
    return programme.outline.activities.map(\.activity).first { $0.key.slug == slug }
  }

  private func progress(of programme: Programme) -> ProgrammeProgress? {
    site.cutoff.flatMap {
      programme.progress(at: $0, tolerance: site.settings?.thresholds.tolerance)
    }
  }
}
