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
  /// Whether it is something of a programme that stands in no programme's folder.
  let isLoose: Bool
  /// The folder of the programme that it belongs to; nil when it belongs to the institution, or nobody can tell.
  let programme: String?
  /// How it should be called.
  let name: String

  /// nil when nothing tells what `file` is. `path` is relative to the institution's folder, in which are the folders of
  /// `programmes`.
  init?(_ file: SourceFile, at path: String, beside programmes: [String]) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last.map({ TypedName($0) }) else { return nil }
    let folders = Array(parts.dropLast())
    let isOfNone = folders.first.map { !programmes.contains($0) } ?? true
    let loose = isOfNone ? Self.looseIdentity(of: file, named: name, in: folders) : nil
    guard let (kind, rightName) = loose ?? Self.identity(of: file, named: name, in: folders) else {
      return nil
    }
    self.kind = kind
    self.file = file
    self.folders = folders
    isLoose = loose != nil
    programme =
      kind.isOfProgramme
      ? isLoose ? programmes.count == 1 ? programmes.first : nil : folders.first : nil
    self.name = rightName
  }
}

extension NearMiss {
  /// The folders that it belongs into, below the institution's.
  private var home: [String] { [programme, kind.folder].compactMap(\.self) }

  /// Where it should be, below the institution's folder.
  var place: String { (home + [name]).joined(separator: "/") }

  var diagnostic: Diagnostic {
    var values: [String: DiagnosticValue] = [
      "que": .term("archivo.\(kind.rawValue)"), "nombre": .text(name),
    ]
    if isLoose {
      let ofUnknown =
        home.isEmpty ? "archivo.carpeta-del-programa" : "archivo.carpeta-en-el-programa"
      values["carpeta"] = .term(programme == nil ? ofUnknown : "archivo.carpeta")
      values["subcarpeta"] = .text(home.joined(separator: "/"))
    } else if home != folders, let folder = home.last {
      values["carpeta"] = .term("archivo.carpeta")
      values["subcarpeta"] = .text(folder)
    }
    return Diagnostic(.misnamedFile, at: file.start, values)
  }

  /// Of a file that belongs into a programme's folder, and stands beside these.
  private static func looseIdentity(
    of file: SourceFile, named name: TypedName, in folders: [String]
  ) -> (Kind, String)? {
    guard let first = folders.first else {
      if !name.isText { return nil }
      if name.isNear("fuente") { return (.source, "fuente.txt") }
      return file.leadingValues["corte"] == nil ? nil : (.report, name.stem + ".yaml")
    }
    if first.isNearFolder("evidencias") { return (.evidence, name.text) }
    let isReport = name.isText && (name.isYAML || file.leadingValues["corte"] != nil)
    return first.isNearFolder("avances") && isReport ? (.report, name.stem + ".yaml") : nil
  }

  private static func identity(
    of file: SourceFile, named name: TypedName, in folders: [String]
  ) -> (Kind, String)? {
    guard let first = folders.first else {
      if !name.isText { return nil }
      if name.isNear("institucion") { return (.institution, "institucion.md") }
      if CalendarDate(iso: name.stem) != nil { return (.meeting, name.stem + ".md") }
      return name.isNear("inhabiles") ? (.nonWorkingDays, "inhabiles.yaml") : nil
    }
    if first.isNearFolder("sesiones") { return name.isText ? (.meeting, name.stem + ".md") : nil }
    if folders.count > 1, folders[1].isNearFolder("evidencias") { return (.evidence, name.text) }
    guard name.isText else { return nil }
    let isAmongReports = folders.count > 1 && folders[1].isNearFolder("avances")
    if file.leadingValues["corte"] != nil || isAmongReports && name.isYAML {
      return (.report, name.stem + ".yaml")
    }
    guard folders.count == 1 else { return nil }
    if name.isNear("fuente") { return (.source, "fuente.txt") }
    let isProgramme = name.isNear("programa") || file.looksLikeProgramme
    return isProgramme ? (.programme, "programa.md") : nil
  }
}

extension NearMiss.Kind {
  fileprivate var isOfProgramme: Bool {
    switch self {
    case .programme, .source, .report, .evidence: true
    case .institution, .nonWorkingDays, .meeting: false
    }
  }

  /// The folder where such files are read, below that of their programme or institution; nil of those that are
  /// in it.
  fileprivate var folder: String? {
    switch self {
    case .institution, .nonWorkingDays, .programme, .source: nil
    case .meeting: "sesiones"
    case .report: "avances"
    case .evidence: "evidencias"
    }
  }
}
