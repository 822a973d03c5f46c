import ContentLoading
import Diagnostics
import Foundation
import Review
import SitePlan
import TestFolders
import Testing
import Wording

/// What an editor answers is not asked again.
struct SilenceTests {
  /// The rules whose remedy is to say why all is well.
  private static let rules: [String] = {
    let all = Rule.all + Rule.ofLinks + Rule.ofReview
    let keys = Catalogue.spanish.keys
    return all.map(\.id).filter { id in
      id != Rule.idleSilence.id
        && keys.contains {
          $0.hasPrefix("regla.\(id).remedio") && Catalogue.spanish.text($0).contains("«ignorar:»")
        }
    }
  }()

  @Test(arguments: rules)
  func `every rule that says so can be answered with «ignorar»`(rule: String) throws {
    let folder = try TemporaryFolder()
    let site = InvalidSite(name: rule)
    try FileManager.default.copyItem(
      atPath: "\(site.folder)/Content", toPath: "\(folder.path)/Content")
    let asked = try site.expected().matches(of: #/(?m)^(Content/[^:]+):\d+:.* \[([a-z0-9-]+)\]$/#)
    for path in Set(asked.map { String($0.1) }) {
      let text = try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
      let answer = "ignorar:\n  - regla: \(rule)\n    motivo: Así está en el documento.\n"
      let answered =
        text.hasPrefix("---\n") ? "---\n" + answer + text.dropFirst(4) : answer + text
      try folder.put(answered, at: path)
    }
    let outcome = try Program.run(["check"], in: folder.path, environment: InvalidSite.day)
    #expect(outcome.complaint == "")
  }

  @Test func `an answer to a doubt about how a file is written is published`() throws {
    let folder = try TemporaryFolder()
    try folder.putContent([
      "instituciones/ide/pat-2026/programa.md": """
      ---
      titulo: PAT 2026
      periodo: 2026
      actividades:
        - clave: 1
          actividad: Difundir el código
          inicio: segundo trimestre de 2026
          ignorar:
            - regla: periodo-sin-fin
              motivo: El documento no da otra fecha.
      ---
      """,
      "instituciones/ide/pat-2026/fuente.txt": "1 Difundir el código",
    ])
    for _ in 0..<2 {
      let build = try Program.run("build", "--strict", in: folder.path)
      #expect(build.status == 0, "\(build.complaint)")
    }
    let page = "\(folder.path)/Public/instituciones/ide/pat-2026/documento/index.html"
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("El documento no da otra fecha."))
  }
}
