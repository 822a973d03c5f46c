import TestFolders
import Testing

/// A link that leads nowhere is told with the way to what was meant, from the page that has it.
struct LinkAdviceTests {
  private func remedies(_ link: String, on path: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let page = "---\ntitulo: Preguntas\n---\n"
    try folder.putContent([
      "portal.yaml": "titulo: Portal\nrecursos: recursos\n",
      "glosario.yaml": "terminos:\n  - sigla: PAT\n    significado: Programa\n",
      "paginas/metodologia.md": page, "paginas/preguntas.md": page,
      "recursos/escudo.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>",
    ])
    let text = folder.text("Content/\(path)")
    try folder.put("\(text ?? page)\n\n\(link)\n", at: "Content/\(path)")
    let report = try Program.run("check", in: folder.path)
    return report.complaint.split(separator: "\n").compactMap { line in
      line.hasPrefix("    remedio: ") ? String(line.dropFirst(13)) : nil
    }
  }

  private static let page = "paginas/preguntas.md"
  private static let programme = "instituciones/ide/pat-2026/programa.md"

  @Test(arguments: [
    ("[a](glosario.html)", page, "../glosario/index.html"),
    ("[a](../../glosario/index.html)", page, "../glosario/index.html"),
    ("[a](/glosario/)", page, "../glosario/index.html"),
    ("[a](glosario.yaml)", page, "../glosario/index.html"),
    ("[a](Metodología#uno)", page, "../metodologia/index.html#uno"),
    (
      "[a](instituciones/ide/pat-2026/programa.md)", page,
      "../instituciones/ide/pat-2026/index.html"
    ),
    ("![a](../escudo.svg)", page, "../recursos/escudo.svg"),
    ("![a](escudo.svg)", page, "../recursos/escudo.svg"),
    ("[a](glosario.html)", programme, "../../../glosario/index.html"),
    ("[a](actividades.html)", programme, "actividades/index.html"),
    ("![a](recursos/escudo.svg)", programme, "../../../recursos/escudo.svg"),
  ])
  func `the nearest file that is called so is proposed, and it is right`(
    link: String, path: String, meant: String
  ) throws {
    #expect(try remedies(link, on: path) == ["¿Quiso decir \(meant)?"])
    let mended = link.prefix { $0 != "(" } + "(\(meant.prefix { $0 != "#" }))"
    #expect(try remedies(String(mended), on: path) == [])
  }

  @Test(arguments: [
    ("[a](nada.html)", page, "desde ella, ../index.html es la portada."),
    ("[a](index.htm)", programme, "desde ella, ../../../index.html es la portada."),
    ("![a](nada.png)", page, "aquí escriba ../recursos/nada.png"),
  ])
  func `else the way to the front page, or to where pictures are`(
    link: String, path: String, end: String
  ) throws {
    let remedies = try remedies(link, on: path)
    #expect(remedies.count == 1)
    #expect(remedies.first?.hasSuffix(end) == true, "\(remedies)")
  }
}
