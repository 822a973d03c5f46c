import Checksums
import Memory
import Programmes
import SitePlan
import TestFolders
import Testing

/// A file of the whole portal that is made of the same as an earlier one has the same bytes: so it need not
/// be made again.
struct BasisTests {
  enum Edit: CaseIterable {
    case text, end, report, acronym, level, territory, oneMore, oneLess, institutionGone,
      newInstitution, noReports
  }

  /// Three institutions with so many activities that lists have several pages.
  private func content(after edit: Edit? = nil) -> [String: String] {
    var content = ["portal.yaml": "titulo: Portal de ejemplo\n"]
    for name in ["alfa", "beta", "gama"] {
      var institution =
        "nombre: Institución \(name)\nsiglas: \(name.uppercased())\nnivel: estatal\n"
      var rows = (1...70).map { number in
        "  - clave: \(number)\n    actividad: Actividad \(number % 9) de \(name)\n"
          + "    inicio: 02/01/2031\n    fin: \(number % 2 == 0 ? "30/04/2031" : "31/12/2031")\n"
      }
      var reported = 30
      if name == "beta" {
        switch edit {
        case .text: rows[40] = rows[40].replacing("Actividad", with: "Tarea")
        case .end:
          rows[40] = rows[40].replacing("31/12", with: "30/05")
        case .report: reported = 31
        case .acronym: institution = institution.replacing("BETA", with: "BB")
        case .level: institution = institution.replacing("estatal", with: "federal")
        case .territory: institution += "entidad: Sonora\n"
        case .oneMore: rows.append(rows[40].replacing("clave: 41", with: "clave: 71"))
        case .oneLess: rows.remove(at: 40)
        case .institutionGone: continue
        case .noReports: reported = 0
        case .newInstitution:
          content["instituciones/be/institucion.md"] = "---\nnombre: Institución be\n---\n"
        case nil: break
        }
      }
      let folder = "instituciones/\(name)"
      content["\(folder)/institucion.md"] = "---\n\(institution)---\n"
      content["\(folder)/pat-2031/programa.md"] =
        "---\ntitulo: PAT 2031\nperiodo: 2031\nactividades:\n\(rows.joined())---\n"
      if reported > 0 {
        let accounts = (1...reported).map { "  - clave: \($0)\n    porcentaje: 10\n" }
        content["\(folder)/pat-2031/avances/2031-t1.yaml"] =
          "corte: 31/03/2031\nperiodo: 2031-T1\nactividades:\n\(accounts.joined())"
      }
    }
    return content
  }

  private func files(
    of content: [String: String], in folder: TemporaryFolder
  ) throws -> [String: PlannedFile] {
    try? folder.remove("instituciones")
    for (path, text) in content { try folder.put(text, at: path) }
    let site = try BuiltSite(content: folder.path)
    let mistakes = site.diagnostics
    #expect(mistakes.isEmpty)
    let plan = try #require(site.plan)
    let summaries = site.institutions.map(plan.summary)
    let sums = SummarySums(
      Dictionary(summaries.map { ($0.naming.slug, SHA256.digest(of: $0.memory)) }) { $1 })
    var search = PortalSearch(plan)
    for institution in site.institutions { search.add(plan.summarised(institution)) }
    let files =
      plan.commonRounds(summaries, sums, tables: []).flatMap { $0() } + search.finish(sums).files
    return Dictionary(files.map { ($0.path, $0) }) { $1 }
  }

  @Test func `what has the same basis after an edit has the same bytes`() throws {
    let folder = try TemporaryFolder()
    let before = try files(of: content(), in: folder)
    for edit in Edit.allCases {
      let told = try files(of: content(after: edit), in: folder).values.filter { $0.basis != nil }
      let same = told.filter { before[$0.path]?.basis == $0.basis }
      let wrong = same.filter { $0.bytes != before[$0.path]?.bytes }.map(\.path)
      #expect(wrong.isEmpty, "\(edit)")
      #expect(same.count < told.count, "\(edit)")
      // Where rows stay in their places, those of other institutions are known again.
      let edits: [Edit] = [.text, .end, .report, .acronym, .territory]
      if edits.contains(edit) { #expect(same.count > 5, "\(edit)") }
    }
  }
}
