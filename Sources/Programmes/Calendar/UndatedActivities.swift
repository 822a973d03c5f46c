/// The activities of a programme to which its document gives no day and no month.
public struct UndatedActivities: Sendable, Hashable {
  public let institution: InstitutionName
  public let programme: Slug
  public let programmeName: String
  public let kind: ProgrammeKind
  public let years: YearSpan
  /// Those whose time is told in words, with the words of each period.
  public let inWords: [UndatedActivity]
  /// How many have neither dates nor words.
  public let silentCount: Int
}

/// An activity, or one of its steps, whose time is told in words.
public struct UndatedActivity: Sendable, Hashable {
  public let naming: ActivityName
  /// The step's text when the words are a step's.
  public let detail: Verbatim?
  public let words: [Verbatim]
}

extension Institution {
  /// For each programme, what no calendar day can show; programmes with nothing of the kind are left out.
  func undated(_ judged: [JudgedProgramme]) -> [UndatedActivities] {
    judged.compactMap { judged in
      let programme = judged.programme
      let activities = programme.outline.activities.map(\.activity).filter { activity in
        programme.occurrences(of: activity).isEmpty
          && judged.deadlines[activity].allSatisfy { $0.day == nil }
      }
      let inWords = activities.flatMap(\.undatedParts)
      let silentCount = activities.count { !$0.wholeSchedule.isStated }
      if inWords.isEmpty, silentCount == 0 { return nil }
      return UndatedActivities(
        institution: naming, programme: programme.slug, programmeName: programme.shortName,
        kind: programme.kind, years: programme.years, inWords: inWords, silentCount: silentCount)
    }
  }
}

extension Activity {
  fileprivate var undatedParts: [UndatedActivity] {
    let own = words(of: schedule).map {
      UndatedActivity(naming: naming, detail: nil, words: $0)
    }
    let ofSteps = steps.compactMap { step in
      words(of: step.schedule).map {
        UndatedActivity(naming: naming, detail: step.text, words: $0)
      }
    }
    return (own.map { [$0] } ?? []) + ofSteps
  }

  /// nil when the schedule is silent or has a date.
  private func words(of schedule: Schedule) -> [Verbatim]? {
    guard schedule.isStated, !schedule.isDated else { return nil }
    return schedule.periods.compactMap(\.words)
  }
}
