import Diagnostics
import Programmes

/// A programme that stands beside `institucion.md`, where programmes have folders of their own.
struct LooseProgramme {
  let file: SourceFile
  /// The folder that it should have, below the institution's.
  let folder: String
  /// What else of it stands there, by the names below the institution's folder: `fuente.txt`, `avances`.
  private let companions: [String]
}

extension LooseProgramme {
  /// Those among `strays`, with their paths below the institution's folder. `lacking` are the folders that lack their
  /// programme, and `taken` those that have it.
  static func all(
    among strays: [(file: SourceFile, path: String)], lacking: Set<String>, taken: Set<String>
  ) -> [LooseProgramme] {
    let files = strays.filter { stray in
      guard !stray.path.contains("/") else { return false }
      let name = TypedName(stray.path)
      return name.isText && (name.isNear("programa") || stray.file.looksLikeProgramme)
    }
    var taken = taken
    return files.map { file, path in
      let waiting = files.count == 1 && lacking.count == 1 ? lacking.first : nil
      let folder = waiting ?? newFolder(for: file, at: path, besides: taken)
      taken.insert(folder)
      let others = files.count == 1 && waiting == nil ? strays.map(\.path) : []
      let companions = Set(others.compactMap(companion)).sorted()
      return LooseProgramme(file: file, folder: folder, companions: companions)
    }
  }

  /// Whether the file at `path`, below the institution's folder, is this programme or goes along with it.
  func takes(_ path: String, of file: SourceFile) -> Bool {
    file.path == self.file.path || Self.companion(path).map(companions.contains) ?? false
  }

  /// `institution` is the institution's folder.
  func diagnostic(in institution: String) -> Diagnostic {
    let place = "\(institution)/\(folder)"
    let others = companions.map { " \("\(institution)/\($0)".asArgument)" }.joined()
    let order =
      "mkdir -p \(place.asArgument) && mv \(file.path.asArgument) "
      + "\(place)/programa.md".asArgument
      + (others.isEmpty ? "" : " && mv\(others) \(place.asArgument)")
    return Diagnostic(
      .programmeWithoutFolder, at: file.start,
      ["carpeta": .text(folder), "orden": .text(order)])
  }

  private static func companion(_ path: String) -> String? {
    guard let first = path.split(separator: "/").first else { return nil }
    return ["fuente.txt", "avances", "evidencias"].first { $0 == first }
  }

  /// By its own name, `pat-2026.md`, or by its years.
  private static func newFolder(
    for file: SourceFile, at path: String, besides taken: Set<String>
  ) -> String {
    let typed = TypedName(path)
    let years = file.leadingValues["periodo"].flatMap { Slug(folding: $0)?.text }
    let own = typed.isNear("programa") ? nil : Slug(folding: typed.stem)?.text
    let name = own ?? (["pat"] + [years].compactMap(\.self)).joined(separator: "-")
    let others = (2...taken.count + 2).lazy.map { "\(name)-\($0)" }
    return taken.contains(name) ? others.first { !taken.contains($0) } ?? name : name
  }
}
