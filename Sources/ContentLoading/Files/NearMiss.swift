import Diagnostics
import Programmes
import YAML

/// A file that is not read where it is, and is probably one of an institution's files under another name or in
/// another folder: `pat-2026/Programa.md`, `pat-2026/avances/t1.yaml.txt`, `pat-2026/avance/t1.yaml`.
struct NearMiss {
  /// The raw values are in the keys of the catalogue.
  enum Kind: String {
    case institution = "institucion"
    case nonWorkingDays = "inhabiles"
    case meeting = "sesion"
    case programme = "programa"
    case source = "fuente"
    case report = "avance"
    case evidence = "evidencia"
  }

  let kind: Kind
  let file: SourceFile
  /// The folders that it stands in, below the institution's.
  let folders: [String]
  /// The folder that it belongs into, below that of its programme or its institution; nil when it is in it.
  let folder: String?
  /// How it should be called.
  let name: String

  /// nil when nothing tells what `file` is. `path` is relative to the institution's folder.
  init?(_ file: SourceFile, at path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    let folders = Array(parts.dropLast())
    guard let (kind, rightName) = Self.identity(of: file, named: FileName(name), in: folders) else {
      return nil
    }
    let home = kind.folders(in: folders)
    self.kind = kind
    self.file = file
    self.folders = folders
    folder = home == folders ? nil : home.last
    self.name = rightName
  }
}

extension NearMiss {
  /// The folder of the programme that it belongs to; nil when it belongs to the institution.
  var programme: String? {
    switch kind {
    case .programme, .source, .report, .evidence: folders.first
    case .institution, .nonWorkingDays, .meeting: nil
    }
  }

  /// Where it should be, below the institution's folder.
  var place: String { (kind.folders(in: folders) + [name]).joined(separator: "/") }

  var diagnostic: Diagnostic {
    var values: [String: DiagnosticValue] = [
      "que": .term("archivo.\(kind.rawValue)"), "nombre": .text(name),
    ]
    values["carpeta"] = folder.map { .text($0) }
    return Diagnostic(.misnamedFile, at: file.start, values)
  }

  private static func identity(
    of file: SourceFile, named name: FileName, in folders: [String]
  ) -> (Kind, String)? {
    guard let first = folders.first else {
      if name.isText, name.isNear("institucion") { return (.institution, "institucion.md") }
      return name.isText && name.isNear("inhabiles") ? (.nonWorkingDays, "inhabiles.yaml") : nil
    }
    if first.isNear("sesiones") { return name.isText ? (.meeting, name.stem + ".md") : nil }
    if folders.count > 1, folders[1].isNear("evidencias") { return (.evidence, name.text) }
    guard name.isText else { return nil }
    let keys = file.leadingKeys
    let isAmongReports = folders.count > 1 && folders[1].isNear("avances")
    if keys.contains("corte") || isAmongReports && name.isYAML {
      return (.report, name.stem + ".yaml")
    }
    guard folders.count == 1 else { return nil }
    if name.isNear("fuente") { return (.source, "fuente.txt") }
    let isProgramme = name.isNear("programa") || keys.isSuperset(of: ["titulo", "periodo"])
    return isProgramme ? (.programme, "programa.md") : nil
  }
}

extension NearMiss.Kind {
  /// The folders where such files are read, below the institution's.
  fileprivate func folders(in folders: [String]) -> [String] {
    switch self {
    case .institution, .nonWorkingDays: []
    case .meeting: ["sesiones"]
    case .programme, .source: Array(folders.prefix(1))
    case .report: folders.prefix(1) + ["avances"]
    case .evidence: folders.prefix(1) + ["evidencias"]
    }
  }
}

/// The name of a file, parted at its first point.
private struct FileName {
  let text: String
  let stem: String
  /// In lower case, with every point: `.yaml.txt`.
  private let endings: [Substring]

  init(_ text: String) {
    self.text = text
    stem = String(text.prefix { $0 != "." })
    endings = text.lowercased().split(separator: ".").dropFirst().map { $0 }
  }

  /// Whether an editor of texts may have written it.
  var isText: Bool {
    endings.last.map { ["md", "markdown", "txt", "yaml", "yml"].contains($0) } ?? true
  }

  var isYAML: Bool { endings.contains { $0 == "yaml" || $0 == "yml" } }

  func isNear(_ name: String) -> Bool { Suggestion.nearest(to: stem, among: [name]) != nil }
}

extension String {
  /// Whether a folder is `name` but for one letter, for its plural, or for capitals and accents.
  fileprivate func isNear(_ name: String) -> Bool {
    guard let letters = Slug(folding: self)?.letters else { return false }
    let others = Array(name.utf8)
    let isSingular = others.starts(with: letters) && others.count - letters.count <= 2
    return isSingular || Suggestion.distance(letters, others) <= 1
  }
}

extension SourceFile {
  /// The keys at the start of lines, as records have them that are not within another.
  fileprivate var leadingKeys: Set<String> {
    let asked = ["corte", "titulo", "periodo"]
    var found: Set<String> = []
    for line in bytes.prefix(Self.largestSize).split(separator: UInt8(ascii: "\n")) {
      let key = line.prefix { $0 != UInt8(ascii: ":") }
      guard key.count < line.count, key.count <= 7 else { continue }
      let name = String(decoding: key, as: UTF8.self)
      if asked.contains(name) { found.insert(name) }
    }
    return found
  }
}
