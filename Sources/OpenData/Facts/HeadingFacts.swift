import Programmes
import SiteRoutes

/// An axis or a priority of a programme.
struct HeadingFacts: Sendable {
  /// The raw values stand in the data.
  enum Level: String, Sendable {
    case axis = "eje"
    case priority = "prioridad"
  }

  let level: Level
  let heading: Heading
  let notes: Notes
  let activityCount: Int
  /// The axis that it is or belongs to, and its place in the document, from 1.
  let axis: Axis?
  let axisNumber: Int?
  let programme: ProgrammeFacts
}

extension HeadingFacts {
  /// The page that shows it.
  var route: Route {
    axisNumber.map { .axis(programme.address, $0) } ?? .programme(programme.address)
  }
}

extension ProgrammeFacts {
  /// Each axis before its priorities, then the priorities that belong to no axis.
  var headings: [HeadingFacts] {
    let outline = programme.outline
    return outline.axes.enumerated().flatMap { index, axis in
      [facts(of: axis, index + 1)] + axis.priorities.map { facts(of: $0, in: axis, index + 1) }
    } + outline.priorities.map { facts(of: $0, in: nil, nil) }
  }

  private func facts(of axis: Axis, _ number: Int) -> HeadingFacts {
    HeadingFacts(
      level: .axis, heading: axis.heading, notes: axis.notes, activityCount: axis.activities.count,
      axis: axis, axisNumber: number, programme: self)
  }

  private func facts(of priority: Priority, in axis: Axis?, _ number: Int?) -> HeadingFacts {
    HeadingFacts(
      level: .priority, heading: priority.heading, notes: priority.notes,
      activityCount: priority.rows.allActivities.count, axis: axis, axisNumber: number,
      programme: self)
  }
}
