import Programmes

/// A day to keep that a rule gives an activity: one of the times at which it recurs, or what a deadline comes
/// to after one event.
struct DeliveryFacts: Sendable {
  /// The raw values stand in the data.
  enum Part: String, Sendable, CaseIterable {
    case occurrence = "entrega"
    case deadline = "plazo"
  }

  let part: Part
  /// From 1, in the order of time: that by which reports name a time.
  let number: Int
  /// The first day on which it may be done; of a deadline the day from which it is counted.
  let start: CalendarDate
  /// The last day in time; nil where it can't be told.
  let due: CalendarDate?
  /// nil without any report, and of a deadline by which the activity is not judged.
  let progress: PartProgress?
  let activity: ActivityFacts
}

extension DeliveryFacts {
  init(_ occurrence: Occurrence, _ progress: PartProgress?, of activity: ActivityFacts) {
    self.init(
      part: .occurrence, number: occurrence.number, start: occurrence.window.lowerBound,
      due: occurrence.window.upperBound, progress: progress, activity: activity)
  }

  init(
    _ deadline: DatedDeadline, number: Int, _ progress: PartProgress?, of activity: ActivityFacts
  ) {
    self.init(
      part: .deadline, number: number, start: deadline.event, due: deadline.day,
      progress: progress, activity: activity)
  }
}
