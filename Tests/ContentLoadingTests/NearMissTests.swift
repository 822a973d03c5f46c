import ContentLoading
import Diagnostics
import Programmes
import Testing

/// Files under wrong names and in wrong folders.
struct NearMissTests {
  private static let programme = "---\ntitulo: PAT\nperiodo: 2026\n---\n"
  private static let report = "corte: 31/03/2026\nperiodo: T1 2026\nresumen: Nada.\n"

  private func problems(_ files: [String: String], evidence: [String] = []) throws -> [String] {
    let all = ["institucion.md": "---\nnombre: Instituto\n---\n"].merging(files) { $1 }
    let place = "instituciones/ide"
    let loaded = try Loaded(
      reading: all.sorted { $0.key < $1.key }.map { file("Content/\(place)/\($0.key)", $0.value) },
      of: "ide", root: "Content",
      enclosures: Enclosures(
        Dictionary(uniqueKeysWithValues: evidence.map { ("\(place)/\($0)", Array("x".utf8)) })),
      standards: nil)
    return loaded.diagnostics.map { diagnostic in
      let path = diagnostic.location.path.dropFirst("Content/\(place)/".count)
      let folder = diagnostic.rule == .misnamedFile ? "subcarpeta" : "carpeta"
      let values = [diagnostic.values[folder], diagnostic.values["nombre"]].compactMap { $0 }
      let words = values.map { value in
        if case .text(let text) = value { text } else { "" }
      }
      return ([String(path), diagnostic.rule.id] + words).joined(separator: " ")
    }
  }

  @Test(arguments: [
    "Programa.md", "programa.yaml", "programa.md.txt", "PROGRAMA.MD", "programas.md", "programa",
    "pat.md",
  ])
  func `a programme under another name is told of, and nothing that follows from it`(name: String)
    throws
  {
    let files = [
      "pat/\(name)": Self.programme, "pat/avances/t1.yaml": Self.report, "pat/fuente.txt": "x",
      "sesiones/2026-02-12.md":
        "---\ntitulo: S\ntipo: ordinaria\nfecha: 12/02/2026\nprograma: pat\n---\n",
    ]
    #expect(
      try problems(files, evidence: ["pat/evidencias/foto.jpg"])
        == ["pat/\(name) archivo-mal-nombrado programa.md"])
  }

  @Test func `evidence in a folder of nearly the right name is told of there alone`() throws {
    let report =
      Self.report + "actividades:\n  - clave: 1\n    evidencias:\n      - archivo: foto.txt\n"
    let files = [
      "pat/programa.md":
        "---\ntitulo: PAT\nperiodo: 2026\nactividades:\n  - {clave: 1, actividad: A}\n---\n",
      "pat/avances/t1.yaml": report, "pat/Evidencias/foto.txt": "x",
    ]
    #expect(
      try problems(files)
        == ["pat/Evidencias/foto.txt archivo-mal-nombrado evidencias foto.txt"])
    #expect(
      try problems(
        files.merging(["pat/avances/t1.yaml": report.replacing("foto", with: "otra")]) {
          $1
        }
      ).contains { $0.hasPrefix("pat/avances/t1.yaml evidencia-inexistente") })
  }

  @Test(arguments: ["pat/avances/t1.yaml", "pat/fuente.txt"])
  func `a folder of a programme without it lacks a file`(path: String) throws {
    #expect(
      try problems([path: Self.report], evidence: ["pat/evidencias/foto.jpg"])
        == ["pat/programa.md archivo-faltante"])
    #expect(
      try problems([:], evidence: ["pat/evidencias/foto.jpg"]) == [
        "pat/programa.md archivo-faltante"
      ])
  }

  @Test(arguments: [
    ("avances/t3.YAML", "t3.yaml"), ("avances/t3.yaml.txt", "t3.yaml"),
    ("avances/t3.md", "t3.yaml"),
    ("Avances/t3.yaml", "avances t3.yaml"), ("avance/t3.yml", "avances t3.yaml"),
    ("avances/2026/t3.yaml", "avances t3.yaml"), ("t3.yaml", "avances t3.yaml"),
  ])
  func `a report that is not read is told of, and no evidence besides`(
    path: String, where place: String
  )
    throws
  {
    #expect(
      try problems(
        ["pat/programa.md": Self.programme, "pat/\(path)": Self.report],
        evidence: ["pat/evidencias/foto.jpg"]) == ["pat/\(path) archivo-mal-nombrado \(place)"])
  }

  @Test(arguments: [
    ("Sesiones/2026-02-12.md", "sesiones 2026-02-12.md"),
    ("sesiones/2026-02-12.MD", "2026-02-12.md"),
    ("inhábiles.yaml", "inhabiles.yaml"), ("pat/Evidencias/foto.jpg", "evidencias foto.jpg"),
    ("pat/evidencias/2026/foto.jpg", "evidencias foto.jpg"), ("pat/Fuente.txt", "fuente.txt"),
  ])
  func `so are the other files of an institution`(path: String, place: String) throws {
    #expect(
      try problems(["pat/programa.md": Self.programme, path: "x"])
        == ["\(path) archivo-mal-nombrado \(place)"])
  }

  @Test(arguments: [
    "pat/notas.docx", "pat/avances/borrador.docx", "pat/avances/notas.txt", "notas.txt",
    "secciones/uno.md",
    "pat/Programa.md", "pat/fuente.pdf", "imagenes/escudo.jpg",
  ])
  func `what may be left aside is only of no use`(path: String) throws {
    #expect(
      try problems(["pat/programa.md": Self.programme, path: "x"]) == ["\(path) archivo-sin-uso"])
  }

  @Test(arguments: [
    ("avances/t3.yaml", "pat/avances t3.yaml"), ("2026-t3.yaml", "pat/avances 2026-t3.yaml"),
    ("evidencias/foto.jpg", "pat/evidencias foto.jpg"), ("Fuente.txt", "pat fuente.txt"),
    ("2026-02-12.md", "sesiones 2026-02-12.md"),
  ])
  func `what stands beside the folder of the only programme belongs into it`(
    path: String, place: String
  ) throws {
    #expect(
      try problems([
        "pat/programa.md": Self.programme, path: path.contains("t3") ? Self.report : "x",
      ]) == ["\(path) archivo-mal-nombrado \(place)"])
  }

  @Test func `beside several programmes nobody can tell of which it is`() throws {
    let files = [
      "pat/programa.md": Self.programme, "otro/programa.md": Self.programme,
      "avances/t3.yaml": Self.report, "fuente.txt": "x",
    ]
    #expect(
      try problems(files) == [
        "avances/t3.yaml archivo-mal-nombrado avances t3.yaml",
        "fuente.txt archivo-mal-nombrado  fuente.txt",
      ])
  }

  @Test(arguments: [
    (["programa.md"], "pat-2026", ""), (["pat.md"], "pat", ""), (["PROGRAMA.txt"], "pat-2026", ""),
    (
      ["programa.md", "fuente.txt", "avances/t1.yaml", "evidencias/foto.jpg"], "pat-2026",
      " && mv Content/instituciones/ide/avances Content/instituciones/ide/evidencias "
        + "Content/instituciones/ide/fuente.txt Content/instituciones/ide/pat-2026"
    ),
    (["programa.md", "pi/fuente.txt"], "pi", ""),
    (["programa.md", "pat-2026/programa.md"], "pat-2026-2", ""),
  ])
  func `a programme without a folder of its own is told to make one, with all that it has`(
    paths: [String], folder: String, rest: String
  ) throws {
    let all = ["institucion.md": "---\nnombre: Instituto\n---\n"].merging(
      paths.map { path in
        let isProgramme = ["programa", "PROGRAMA", "pat.md"].contains(where: path.contains)
        return (path, path.hasSuffix("yaml") ? Self.report : isProgramme ? Self.programme : "x")
      }
    ) { $1 }
    let root = "Content/instituciones/ide"
    let loaded = Loaded<Institution>(
      reading: all.sorted { $0.key < $1.key }.map { file("\(root)/\($0.key)", $0.value) },
      of: "ide", root: "Content")
    #expect(loaded.diagnostics.map(\.rule) == [.programmeWithoutFolder])
    let order =
      "mkdir -p \(root)/\(folder) && mv \(root)/\(paths[0]) \(root)/\(folder)/programa.md\(rest)"
    #expect(loaded.diagnostics.first?.values["orden"] == .text(order))
  }

  @Test func `a session may name the programme that is to have a folder`() throws {
    let session = "---\ntitulo: S\ntipo: ordinaria\nfecha: 12/02/2026\nprograma: pat-2026\n---\n"
    #expect(
      try problems(["programa.md": Self.programme, "sesiones/2026-02-12.md": session])
        == ["programa.md programa-sin-carpeta pat-2026"])
  }

  @Test func `an institution under another name is told of once`() throws {
    let loaded = Loaded(
      reading: [file("Content/instituciones/ide/Institución.md", "---\nnombre: I\n---\n")],
      of: "ide",
      root: "Content")
    #expect(loaded.diagnostics.map(\.rule) == [.misnamedFile])
  }
}
