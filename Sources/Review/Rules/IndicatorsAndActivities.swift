import Diagnostics
import Programmes

extension Rule {
  static let indicatorAlone = Rule("indicador-sin-actividades", .warning)
  static let activityAlone = Rule("actividad-sin-indicador", .warning)
}

extension ReviewRule {
  /// An indicator that no activity serves, in a programme where activities serve the others
  /// (SECOEM: «Porcentaje de avance en la generación del protocolo» stands without a line).
  static let indicatorAlone: ReviewRule = ofProgramme(.indicatorAlone) { programme in
    let indicators = programme.outline.indicators
    let alone = indicators.filter(\.activities.isEmpty)
    guard alone.count * 2 < indicators.count else { return [] }
    return alone.compactMap { placement in
      guard let head = placement.indicator.head else { return nil }
      return Diagnostic(
        .indicatorAlone, at: head, ["indicador": .text(head.opening)])
    }
  }

  /// An activity without an indicator in a programme that gives one to most (CONASAMI: 4.2.1, 4.3.1
  /// and 4.3.2; ISSSTESON: 1 and 8).
  static let activityAlone: ReviewRule = ofProgramme(.activityAlone) { programme in
    let placements = programme.outline.activities
    let alone = placements.filter { $0.indicator?.isStated != true }
    guard alone.count * 2 < placements.count else { return [] }
    var groups: Set<SourceLocation> = []
    return alone.compactMap { placement in
      let activity = placement.activity
      let values: [String: DiagnosticValue] = [
        "actividad": .text(activity.key.written?.text ?? activity.text.opening),
        "con": "\(placements.count - alone.count)", "total": "\(placements.count)",
      ]
      guard let shared = placement.indicator, !shared.activities.isEmpty else {
        return Diagnostic(.activityAlone, at: activity.head, values)
      }
      // Activities that share an objective and a target are told of once, where these begin.
      guard groups.insert(shared.location).inserted else { return nil }
      return Diagnostic(.activityAlone, at: shared.location, values)
    }
  }
}
