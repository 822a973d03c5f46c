import ContentLoading
import Diagnostics
import Foundation
import Testing

@Suite struct HostileTextTests {
  static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>", "<!-- <b data-xss> -->", "&lt;script&gt;alert(1)",
    "]]><svg onload=alert(1)>", "{titulo} {{7*7}} ${x}",
  ]

  /// Each payload in every text of the example site, folder names and typed values left alone.
  @Test(arguments: payloads)
  func `hostile text in any field is shown as text`(payload: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: URL(filePath: "\(BuiltSite.repository)/Tests/Sites/Ejemplo/Content"), to: folder)
    let planted = try plant(payload, in: folder)
    let site = try BuiltSite(content: folder.path)
    // That a comment would show is what is wanted here; a row of the site has no end.
    let wanted: [Rule] = [.commentInProse, .periodWithoutEnd]
    #expect(site.diagnostics.allSatisfy { wanted.contains($0.rule) })
    #expect(planted > 50)
    for page in site.pages {
      // Linked data are a script only by name; what is in them is held against it here too.
      let text = page.text.replacingOccurrences(
        of: "<script type=\"application/ld+json\">", with: "")
      for forbidden in ["<script>", "<img", "<b data-xss", "<svg onload", "' onmouseover='"] {
        #expect(!text.contains(forbidden), "\(page.path): \(forbidden)")
      }
    }
    let home = try #require(site.text("index.html"))
    #expect(home.visibleText.contains(payload))
  }

  private static let textKeys = [
    "titulo", "descripcion", "aviso", "significado", "definicion", "nombre", "entidad", "cargo",
    "telefono", "domicilio", "texto", "sesion", "fundamento", "actividad", "accion", "objetivo",
    "indicador", "formula", "frecuencia", "interpretacion", "linea_base", "alcance", "plazo",
    "cuando", "nota", "nota_de_revision", "nota_de_transcripcion", "riesgos", "responsables",
    "verificacion", "acuerdo", "observaciones", "materiales", "coordinaron", "siglas", "propuesta",
  ]

  private func plant(_ payload: String, in folder: URL) throws -> Int {
    let quoted = payload.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"")
    var count = 0
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    for case let path as String in paths where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
      let url = folder.appending(path: path)
      let lines = try String(contentsOf: url, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      let changed = lines.map { line -> String in
        let match = line.firstMatch(of: /^( *(?:- )?)([a-z_]+): (.+)$/)
        guard let match, Self.textKeys.contains(String(match.2)) else { return String(line) }
        count += 1
        return "\(match.1)\(match.2): \"\(quoted)\""
      }
      let body = path.hasSuffix(".md") ? "\n\n\(payload)\n" : ""
      try (changed.joined(separator: "\n") + body).write(
        to: url, atomically: true, encoding: .utf8)
    }
    return count
  }
}
