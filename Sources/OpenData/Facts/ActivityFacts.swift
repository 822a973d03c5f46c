import Diagnostics
import Programmes
public import SiteRoutes

/// An activity with how it stands.
public struct ActivityFacts: Sendable {
  private let parts: Parts

  /// `index` is its place among the activities of `programme`.
  init(_ placement: Placement, at index: Int, in programme: ProgrammeFacts) {
    parts = Parts(placement, index, programme)
  }

  /// Every column of a row asks for its facts, and the rows of its steps and risks hold them: they are
  /// handed on as one.
  private final class Parts: Sendable {
    let placement: Placement
    let index: Int
    let programme: ProgrammeFacts
    let progress: ActivityProgress?

    init(_ placement: Placement, _ index: Int, _ programme: ProgrammeFacts) {
      self.placement = placement
      self.index = index
      self.programme = programme
      progress = programme.progress?[placement.activity]
    }
  }
}

extension ActivityFacts {
  var placement: Placement { parts.placement }
  var programme: ProgrammeFacts { parts.programme }
  var progress: ActivityProgress? { parts.progress }
  var activity: Activity { placement.activity }
  var slug: Slug { activity.key.slug }
  public var route: Route { .activity(programme.address, slug) }
  var row: WrittenRow { programme.activityRows[parts.index] }

  var steps: [StepFacts] {
    activity.steps.enumerated().map { StepFacts(number: $0 + 1, step: $1, of: self) }
  }

  var risks: [RiskFacts] {
    activity.risks.enumerated().map { RiskFacts(number: $0 + 1, risk: $1, of: self) }
  }

  /// The times at which it recurs, then the days to which its deadline comes.
  var deliveries: [DeliveryFacts] {
    let times = programme.programme.occurrences(of: activity).map { occurrence in
      DeliveryFacts(occurrence, progress?.time(occurrence.number, .occurrences), of: self)
    }
    let deadlines = programme.deadlines[activity].enumerated().map { index, deadline in
      DeliveryFacts(
        deadline, number: index + 1, progress?.time(dueBy: deadline, number: index + 1), of: self)
    }
    return times + deadlines
  }

  /// What all reports say of it.
  var accounts: [AccountFacts] { programme.reports.flatMap { $0.accounts(of: slug) } }
}

/// A step of an activity.
struct StepFacts: Sendable {
  /// From 1.
  let number: Int
  let step: Step
  let activity: ActivityFacts

  init(number: Int, step: Step, of activity: ActivityFacts) {
    self.number = number
    self.step = step
    self.activity = activity
  }
}

extension StepFacts {
  /// nil without any report.
  var progress: PartProgress? {
    guard let steps = activity.progress?.steps, steps.indices.contains(number - 1) else {
      return nil
    }
    return steps[number - 1]
  }
}

/// A risk of an activity.
struct RiskFacts: Sendable {
  /// From 1.
  let number: Int
  let risk: Verbatim
  let activity: ActivityFacts

  init(number: Int, risk: Verbatim, of activity: ActivityFacts) {
    self.number = number
    self.risk = risk
    self.activity = activity
  }
}
