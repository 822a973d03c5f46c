/// How an activity stands at the cut-off date, in the order in which charts show it.
///
/// There is no «incumplida»: that would be a legal finding, and «vencida» is a fact of dates.
/// The raw values are what content files say.
public enum Status: String, Sendable, CaseIterable {
  case fulfilled = "cumplida"
  case inProgress = "en curso"
  case atRisk = "en riesgo"
  case overdue = "vencida"
  case pending = "por iniciar"
  case unreported = "sin reporte"
  case cancelled = "cancelada"
  case notApplicable = "no aplica"
}

extension Status {
  /// Whether nothing is to be done any more, and nothing was.
  public var isVoid: Bool { self == .cancelled || self == .notApplicable }
}
