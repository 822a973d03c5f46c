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
  let axis: (axis: Axis, number: Int)?
  let programme: ProgrammeFacts
}

extension HeadingFacts {
  /// The page that shows it.
  var route: Route {
    axis.map { .axis(programme.address, $0.number) } ?? .programme(programme.address)
  }
}

extension ProgrammeFacts {
  /// Each axis before its priorities, then the priorities that belong to no axis.
  var headings: [HeadingFacts] {
    let outline = programme.outline
    return outline.axes.enumerated().flatMap { index, axis in
      let place = (axis: axis, number: index + 1)
      return [facts(of: place)] + axis.priorities.map { facts(of: $0, in: place) }
    } + outline.priorities.map { facts(of: $0, in: nil) }
  }

  private func facts(of place: (axis: Axis, number: Int)) -> HeadingFacts {
    HeadingFacts(
      level: .axis, heading: place.axis.heading, notes: place.axis.notes,
      activityCount: place.axis.activities.count, axis: place, programme: self)
  }

  private func facts(
    of priority: Priority, in axis: (axis: Axis, number: Int)?
  ) -> HeadingFacts {
    HeadingFacts(
      level: .priority, heading: priority.heading, notes: priority.notes,
      activityCount: priority.rows.allActivities.count, axis: axis, programme: self)
  }
}
