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
  /// The place of one of its headings, from 1: each axis stands before its priorities, and after all of them the
  /// priorities that belong to no axis.
  func number(of heading: Heading) -> Int? {
    var number = 0
    func isNext(_ other: Heading) -> Bool {
      number += 1
      return other.title === heading.title
    }
    for axis in axes.indices {
      if isNext(axes[axis].heading) { return number }
      if axes[axis].priorities.contains(where: { isNext($0.heading) }) { return number }
    }
    return priorities.contains { isNext($0.heading) } ? number : nil
  }
}

extension ProgrammeFacts {
  /// In the order of ``Outline/number(of:)``.
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
