import Programmes

/// What the rows of a programme are called: lines of action where it implements a policy, else activities.
extension Words {
  /// «Actividad», or «Línea de acción».
  func rowName(in kind: ProgrammeKind) -> String {
    self[kind == .implementation ? .lineOfAction : .activity]
  }

  /// «Actividades», or «Líneas de acción».
  func rowsName(in kind: ProgrammeKind) -> String {
    self[kind == .implementation ? .linesOfAction : .activities]
  }

  /// «22 actividades», or «25 líneas de acción».
  func count(_ kind: ProgrammeKind, _ rows: Int) -> String {
    count(kind == .implementation ? .lineCount : .activityCount, rows)
  }
}
