import Diagnostics
import Programmes

extension Rule {
  static let shiftedNumbers = Rule("numeros-corridos", .warning)
}

extension ReviewRule {
  /// Reports call steps and times by their numbers: where one was put in or taken out before others, what was
  /// reported of those is now another's. It shows in ends that agree with the dates of the neighbour.
  static let shiftedNumbers: ReviewRule = ReviewRule(.shiftedNumbers, readsOtherFiles: true) {
    subject in
    subject.programmes.flatMap { reviewed in
      let reports = reviewed.programme.reports.corrected
      if reports.isEmpty { return [] as [Diagnostic] }
      return reviewed.programme.outline.activities.map(\.activity).flatMap { activity in
        let told = reports.compactMap { report -> Told? in
          report.activities.first { $0.key.value == activity.key.slug }.map {
            (report.cutoff, $0)
          }
        }
        if told.isEmpty { return [] as [Diagnostic] }
        let steps = NumberedParts(
          windows: activity.steps.enumerated().map { ($0 + 1, $1.schedule.days) },
          told: told.flatMap(\.report.steps).map { ($0.number, $0.work.finished?.value) })
        return [steps.shifted?.diagnostic(of: activity, "accion")].compactMap(\.self)
          + reviewed.times(of: activity, in: told).compactMap {
            $0.shifted?.diagnostic(of: activity, "ocurrencia")
          }
      }
    }
  }
}

private typealias Told = (cutoff: CalendarDate, report: ActivityReport)

extension ReviewedProgramme {
  /// Whether what reports say of the times of an activity is told of as numbers that were shifted.
  func hasShiftedTimes(_ activity: Activity) -> Bool {
    let told = programme.reports.corrected.compactMap { report -> Told? in
      report.activities.first { $0.key.value == activity.key.slug }.map { (report.cutoff, $0) }
    }
    return times(of: activity, in: told).contains { $0.shifted != nil }
  }

  /// The times of an activity as reports number them: by the days that the programme had at their cut-off dates, and
  /// so once more for each amendment that changed these.
  fileprivate func times(of activity: Activity, in told: [Told]) -> [NumberedParts] {
    let now = programme.times(of: activity, by: deadlines, at: .latest).occurrences
    let reports = Dictionary(grouping: told) { told in
      programme.formerTimes(of: activity, on: told.cutoff)?.all ?? now
    }
    return reports.sorted { $0.value[0].cutoff < $1.value[0].cutoff }.map { times, told in
      NumberedParts(
        windows: times.map { ($0.number, $0.window) },
        told: told.flatMap(\.report.occurrences).map { ($0.number, $0.work.finished?.value) })
    }
  }
}

/// The parts of an activity that have days of their own, and when reports say that they ended.
private struct NumberedParts {
  struct Ended {
    let number: Located<Int>
    let day: CalendarDate
  }

  private let windows: [Int: ClosedRange<CalendarDate>]
  /// The newest of each.
  private let ended: [Ended]
  private let told: Set<Int>

  init(
    windows: [(Int, ClosedRange<CalendarDate>?)], told: [(Located<Int>, CalendarDate?)]
  ) {
    self.windows = Dictionary(
      windows.compactMap { number, days in days.map { (number, $0) } }
    ) { first, _ in first }
    let days = told.compactMap { number, day in day.map { Ended(number: number, day: $0) } }
    ended = Dictionary(days.map { ($0.number.value, $0) }) { $1 }.values
      .sorted { $0.number.value < $1.number.value }
    self.told = Set(told.map(\.0.value))
  }
}

extension NumberedParts {
  struct Shifted {
    let part: Ended
    let own: ClosedRange<CalendarDate>
    let other: Int
    let days: ClosedRange<CalendarDate>
  }

  /// The first part that ended on a day of its neighbour, where all that can be compared are nearer to that
  /// neighbour than to their own days.
  ///
  /// Work may end late, and in the days of the next part, or early: so there have to be two such days, and late
  /// ones within a few days. One alone tells only when it is early and nothing is reported of the part before.
  var shifted: Shifted? { shifted(by: 1) ?? shifted(by: -1) }

  private func shifted(by distance: Int) -> Shifted? {
    let all = ended.compactMap { part -> Shifted? in
      let other = part.number.value + distance
      guard let own = windows[part.number.value], let days = windows[other] else { return nil }
      return Shifted(part: part, own: own, other: other, days: days)
    }
    guard all.allSatisfy({ $0.part.day.distance(to: $0.days) < $0.part.day.distance(to: $0.own) })
    else { return nil }
    let exact = all.filter { one in
      one.days.contains(one.part.day) && (distance < 0 || one.days.dayCount <= Self.few)
    }
    guard let first = exact.first else { return nil }
    let isAlone = all.count == 1 && distance < 0 && !told.contains(first.other)
    return exact.count > 1 || isAlone ? first : nil
  }

  private static let few = 3
}

extension NumberedParts.Shifted {
  /// `name` is that of the key in reports.
  func diagnostic(of activity: Activity, _ name: String) -> Diagnostic {
    Diagnostic(
      .shiftedNumbers, at: part.number.location, width: "\(part.number.value)".count,
      [
        "parte": .term("revision.parte-\(name)"), "numero": "\(part.number.value)",
        "otra": "\(other)", "fecha": .text(part.day.numeric), "propia": .text(own.numeric),
        "ajena": .text(days.numeric),
        "actividad": .text(activity.key.name),
      ], related: activity.text.location)
  }
}

extension Schedule {
  fileprivate var days: ClosedRange<CalendarDate>? {
    guard let first = earliest, let last = latest, first <= last else { return nil }
    return first...last
  }
}
