import ContentLoading
import Diagnostics
import Programmes
import Testing

func file(_ path: String, _ text: String) -> SourceFile {
  SourceFile(path: path, text: text)
}

/// The institution `ide` of the content folder `Content`: `files` by their path in its folder.
func institution(_ files: [String: String], root: String = "Content") -> Loaded<Institution> {
  let defaults = ["institucion.md": "---\nnombre: Instituto\n---\n"]
  let all = defaults.merging(files) { $1 }.sorted { $0.key < $1.key }
  return Loaded(
    reading: all.map { file("\(root)/instituciones/ide/\($0.key)", $0.value) }, of: "ide",
    root: root)
}

/// The parts of `Content` that all institutions share.
func portal(_ files: [String: String]) -> Loaded<Portal> {
  let defaults = ["portal.yaml": "titulo: Portal\n"]
  let all = defaults.merging(files) { $1 }.sorted { $0.key < $1.key }
  return Loaded(reading: all.map { file("Content/\($0.key)", $0.value) }, root: "Content")
}

/// The programme of `text`; an issue for every problem that is found in it.
func programme(_ text: String) throws -> Programme {
  let loaded = institution(["pat-2026/programa.md": text])
  #expect(loaded.diagnostics.map(\.rule) == [])
  return try #require(loaded.value?.programmes.first)
}

/// The problems of a programme whose only activity has `lines`, each as `line:column rule`.
func problems(ofActivity lines: String) -> [String] {
  let text = """
    ---
    titulo: PAT
    periodo: 2026
    actividades:
      - clave: 1
        actividad: x
        \(lines.split(separator: "\n").joined(separator: "\n    "))
    ---
    """
  return institution(["pat/programa.md": text]).diagnostics.map(outline)
}

func outline(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.location.line):\(diagnostic.location.column) \(diagnostic.rule.id)"
}

/// Every text of a document within `value`, wherever it is.
func texts(in value: Any) -> [Verbatim] {
  if let text = value as? Verbatim { return [text] }
  return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
}

extension [Verbatim] {
  var words: [String] { map(\.text) }
}
