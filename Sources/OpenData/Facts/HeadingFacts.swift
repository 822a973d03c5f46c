import Programmes
import SiteRoutes

/// An axis or a priority of a programme.
struct HeadingFacts: Sendable {
  /// The raw values stand in the data.
  enum Level: String, Sendable, CaseIterable {
    case axis = "eje"
    case priority = "prioridad"
  }

  /// From 1, among the axes and priorities of the programme in the order of its document.
  let number: Int
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

extension Outline {
  /// All headings: each axis before its priorities, then the priorities that belong to no axis.
  fileprivate var headings: [Heading] {
    axes.flatMap { [$0.heading] + $0.priorities.map(\.heading) } + priorities.map(\.heading)
  }

  /// Its place among them, from 1.
  func number(of heading: Heading) -> Int? {
    headings.firstIndex { $0.title.location == heading.title.location }.map { $0 + 1 }
  }
}

extension ProgrammeFacts {
  /// In the order of ``Outline/headings``.
  var headings: [HeadingFacts] {
    let outline = programme.outline
    var headings: [HeadingFacts] = []
    for (index, axis) in outline.axes.enumerated() {
      let place = (axis: axis, number: index + 1)
      headings.append(
        HeadingFacts(
          number: headings.count + 1, level: .axis, heading: axis.heading, notes: axis.notes,
          activityCount: axis.activities.count, axis: place, programme: self))
      for priority in axis.priorities {
        headings.append(facts(of: priority, in: place, number: headings.count + 1))
      }
    }
    for priority in outline.priorities {
      headings.append(facts(of: priority, in: nil, number: headings.count + 1))
    }
    return headings
  }

  private func facts(
    of priority: Priority, in axis: (axis: Axis, number: Int)?, number: Int
  ) -> HeadingFacts {
    HeadingFacts(
      number: number, level: .priority, heading: priority.heading, notes: priority.notes,
      activityCount: priority.rows.allActivities.count, axis: axis, programme: self)
  }
}
