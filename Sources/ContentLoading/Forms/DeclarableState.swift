import Diagnostics
import Programmes
import YAML

/// The states that a report may declare: the others follow from dates alone. The raw values are what
/// content files say.
enum DeclarableState: String, CaseIterable, Sendable {
  case fulfilled = "cumplida"
  case inProgress = "en curso"
  case atRisk = "en riesgo"
  case pending = "por iniciar"
  case cancelled = "cancelada"
  case notApplicable = "no aplica"
}

extension DeclarableState {
  var status: Status {
    switch self {
    case .fulfilled: .fulfilled
    case .inProgress: .inProgress
    case .atRisk: .atRisk
    case .pending: .pending
    case .cancelled: .cancelled
    case .notApplicable: .notApplicable
    }
  }

  /// Whether it means nothing without a reason.
  var needsReason: Bool {
    switch self {
    case .atRisk, .cancelled, .notApplicable: true
    case .fulfilled, .inProgress, .pending: false
    }
  }
}

extension Form where Value == Located<DeclarableState> {
  /// What follows from dates and reports alone, and other words for it.
  private static let derived =
    [Status.overdue, .unreported].map(\.rawValue) + [
      "incumplida", "no cumplida", "sin cumplir", "no realizada", "sin realizar", "no ejecutada",
      "no concluida", "atrasada", "retrasada", "con retraso", "con atraso",
    ]

  /// What an amendment of the programme tells, with the new dates.
  private static let amended = ["reprogramada", "reprogramado", "recalendarizada", "reagendada"]

  static let state = Form(shape: Form<DeclarableState>.choice.shape) { node, problems in
    if case .scalar(let text, _) = node.content {
      let words = DeclarableState.allCases.map(\.rawValue).joined(separator: ", ")
      if derived.contains(where: { Slug(folding: $0) == Slug(folding: text) }) {
        problems.report(.derivedState, at: node, ["opciones": .text(words)])
        return nil
      }
      if amended.contains(where: { Slug(folding: $0) == Slug(folding: text) }) {
        problems.report(.derivedState, at: node)
        return nil
      }
      if let share = text.statedShare {
        // «cumplida al 80 %» is not fulfilled.
        let meant: DeclarableState = share == 100 ? .fulfilled : share == 0 ? .pending : .inProgress
        problems.report(
          .unknownChoice, at: node,
          ["opciones": .text(words), "sugerencia": .text(meant.rawValue)])
        return nil
      }
    }
    return Form<DeclarableState>.choice.read(node, &problems).map {
      Located($0, at: node.location)
    }
  }
}

extension String {
  /// The first percentage that it has, as `80` of «cumplida al 80 %».
  fileprivate var statedShare: Int? {
    firstMatch(of: /([0-9]+)\s*(?:%|por\s+ciento)/).flatMap { Int($0.1) }
  }
}
