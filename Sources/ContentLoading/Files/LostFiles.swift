import Diagnostics

/// What an institution's folder has and nobody reads, and what it lacks.
struct LostFiles {
  let missed: [NearMiss]
  let unused: [SourceFile]
  /// The institution's folder.
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
  func holds(_ place: String) -> Bool { missed.contains { $0.place == place } }

  /// A folder that lacks its programme is told of once: where the programme is under another name, or where it
  /// should be.
  var problems: [Diagnostic] {
    let missing = withoutProgramme.filter { !holds("\($0)/programa.md") }
    let institution = root.split(separator: "/").last ?? ""
    return missed.map(\.diagnostic)
      + unused.map { Diagnostic(.unusedFile, at: $0.start) }
      + missing.map { programme in
        Diagnostic(
          .missingFile, at: SourceLocation(path: "\(root)/\(programme)/programa.md"),
          ["orden": .text("programa \(institution)/\(programme)")])
      }
  }
}
