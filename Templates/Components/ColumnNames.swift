import Programmes

/// What to call a column: as the document does, or else by its usual name.
struct ColumnNames {
  let headings: ColumnHeadings
  let kind: ProgrammeKind
  let words: Words

  init(_ programme: Programme, _ words: Words) {
    headings = programme.headings
    kind = programme.kind
    self.words = words
  }

  subscript(column: Column) -> String {
    headings[column]?.text ?? words[usual(column)]
  }

  private func usual(_ column: Column) -> Phrase {
    switch column {
    case .axis: .axis
    case .priority: .priority
    case .indicator: .indicator
    case .objective: .objective
    case .target: .target
    case .key: .key
    case .activity: kind == .implementation ? .lineOfAction : .activity
    case .steps: .steps
    case .dates: .dates
    case .start: .start
    case .end: .end
    case .verification: .verification
    case .risks: .risks
    case .mitigation: .mitigation
    case .weight: .weight
    case .responsible: .responsible
    case .interpretation: .interpretation
    case .kind: .kind
    case .unit: .unit
    case .formula: .formula
    case .frequency: .frequency
    case .baseline: .baseline
    case .direction: .direction
    }
  }
}
