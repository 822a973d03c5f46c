import Diagnostics

/// What an institution's folder has and nobody reads, and what it lacks.
struct LostFiles {
  let missed: [NearMiss]
  let unused: [SourceFile]
  let loose: [LooseProgramme]
  /// The institution's folder.
  let institution: String
  /// The content folder.
  let root: String
  /// Folders with something of a programme, but without `programa.md`.
  let withoutProgramme: Set<String>
}

extension LostFiles {
  /// Programmes whose reports, or some of them, are not known.
  var doubtfulProgrammes: Set<String> {
    withoutProgramme.union(missed.filter { $0.kind != .source }.compactMap(\.programme))
  }

  /// Whether a file that should be at `place`, below the institution's folder, is there under another name.
  func holds(_ place: String) -> Bool {
    missed.contains { $0.place == place } || loose.contains { "\($0.folder)/programa.md" == place }
  }

  /// A folder that lacks its programme is told of once: where the programme is under another name, or where it
  /// should be. One whose name can't be that of a programme is told of that first.
  var problems: [Diagnostic] {
    let missing = withoutProgramme.filter { !holds("\($0)/programa.md") }
    return missed.map(\.diagnostic) + loose.map { $0.diagnostic(in: folder) }
      + unused.map(unusedFile)
      + missing.flatMap(lack(of:))
  }

  /// Where minutes go is told of a file in a folder for them.
  private func unusedFile(_ file: SourceFile) -> Diagnostic {
    let folders = file.path(below: folder).split(separator: "/").dropLast().prefix(2)
    let isOfMinutes = folders.contains { name in
      ["minutas", "actas", "sesiones"].contains { String(name).isNearFolder($0) }
    }
    let order = ContentOrder("vitrina new sesion \(institution) --fecha 2026-02-12", in: root)
    let advice: [String: DiagnosticValue] = [
      "ayuda": .term("sin-uso.minutas"), "orden": .text(order.text),
    ]
    return Diagnostic(.unusedFile, at: file.start, isOfMinutes ? advice : [:])
  }

  /// Names of files of evidence that stand in a folder of nearly the right name.
  func misplacedEvidence(of programme: String) -> Set<String> {
    Set(
      missed.filter { $0.kind == .evidence && $0.programme == programme }.map(\.name))
  }

  private var folder: String { "\(root)/\(InstitutionListing.parent)/\(institution)" }

  private func lack(of programme: String) -> [Diagnostic] {
    var problems = Problems()
    _ = problems.programmeSlug(
      of: programme, at: SourceLocation(path: "\(folder)/\(programme)"))
    if !problems.diagnostics.isEmpty { return problems.diagnostics }
    return [MissingFile(programme: programme, of: institution, in: root).diagnostic]
  }
}
