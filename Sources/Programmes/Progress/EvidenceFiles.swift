extension ProgrammeProgress {
  /// The files that its reports give as evidence, each once, by name.
  public var evidenceFiles: [EvidenceFile] {
    let files = reports.flatMap(\.activities).flatMap(\.works).flatMap(\.evidence).compactMap {
      piece -> EvidenceFile? in
      if case .file(let file) = piece.content { file } else { nil }
    }
    return Dictionary(files.map { ($0.name, $0) }) { first, _ in first }.values
      .sorted { $0.name < $1.name }
  }
}

extension ActivityReport {
  /// What it says of the activity itself and of its parts.
  public var works: [WorkReport] {
    [work] + steps.map(\.work) + occurrences.map(\.work)
  }
}
