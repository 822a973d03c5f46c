import Diagnostics
import Programmes

/// What reports say of each activity and each step, as later reports correct it.
struct WorkTimelines {
  let timelines: [WorkTimeline]
}

/// What reports say of one piece of work, oldest first.
struct WorkTimeline {
  let schedule: Schedule
  let entries: [WorkHistory.Entry]
  /// Where amendments changed dates since the cut-off date of an entry.
  fileprivate let earlier: [CalendarDate: Schedule]
}

extension WorkTimeline {
  /// When it was to be done, as was known on the cut-off date of one of its entries.
  func schedule(on day: CalendarDate) -> Schedule { earlier[day] ?? schedule }
}

extension WorkTimelines {
  /// In the order of the programme.
  init(of reports: [ProgressReport], in reported: ReportedProgramme) {
    var entries: [Work: [WorkHistory.Entry]] = [:]
    for report in reports.corrected {
      for activity in report.activities {
        for (work, told) in activity.works {
          entries[work, default: []].append(
            WorkHistory.Entry(cutoff: report.cutoff, work: told))
        }
      }
    }
    timelines = reported.programme.outline.activities.map(\.activity).flatMap { activity in
      let schedules = Self.schedules(of: activity, reported.times[activity.key.slug])
      return schedules.compactMap { work, schedule -> WorkTimeline? in
        entries[work].map { entries in
          let earlier = entries.compactMap { entry in
            reported.earlier(activity, on: entry.cutoff).flatMap { then in
              Self.schedules(of: then.activity, then.times).first { $0.0 == work }
            }.map { (entry.cutoff, $0.1) }
          }
          return WorkTimeline(
            schedule: schedule, entries: entries,
            earlier: Dictionary(earlier) { first, _ in first })
        }
      }
    }
  }

  /// Of the activity itself, its steps and its times.
  private static func schedules(
    of activity: Activity, _ times: ActivityTimes?
  ) -> [(Work, Schedule)] {
    let key = activity.key.slug
    let own = (Work.activity(key), times?.whole ?? activity.judgedSchedule)
    let steps = activity.steps.enumerated().map { index, step in
      (Work.step(key, index + 1), step.schedule)
    }
    let occurrences =
      times?.scheduled.map { occurrence, schedule in
        (Work.occurrence(key, occurrence.number), schedule)
      } ?? []
    return [own] + steps + occurrences
  }
}

/// What a report may speak of: steps and occurrences by their numbers, from 1.
private enum Work: Hashable {
  case activity(Slug)
  case step(Slug, Int)
  case occurrence(Slug, Int)
}

extension ActivityReport {
  fileprivate var works: [(Work, WorkReport)] {
    [(.activity(key.value), work)]
      + steps.map { (.step(key.value, $0.number.value), $0.work) }
      + occurrences.map { (.occurrence(key.value, $0.number.value), $0.work) }
  }
}

extension WorkTimelines {
  /// Work that ended before it began.
  var reversedDates: [Diagnostic] {
    timelines.flatMap { timeline -> [Diagnostic] in
      var found: [Diagnostic] = []
      var began: Located<CalendarDate>?
      var finished: Located<CalendarDate>?
      for work in timeline.entries.map(\.work) {
        began = work.began ?? began
        finished = work.finished ?? finished
        guard work.began != nil || work.finished != nil, let began, let finished,
          finished.value < began.value
        else { continue }
        found.append(.reversed(from: began, through: finished))
      }
      return found
    }
  }

  /// Days on which work really began or ended that are others than those of an earlier report.
  var changedDays: [Diagnostic] {
    timelines.flatMap { timeline in
      timeline.changes(of: "inicio_real", \.began) + timeline.changes(of: "fin_real", \.finished)
    }
  }

  /// A share of the whole that is less than in the report before.
  var fallingShares: [Diagnostic] {
    timelines.flatMap { timeline in
      let told = timeline.entries.compactMap { entry in
        entry.work.share.map { (cutoff: entry.cutoff, share: $0) }
      }
      return zip(told, told.dropFirst()).filter { $1.share.value < $0.share.value }
        .map { earlier, later in
          Diagnostic(
            .fallingShare, at: later.share.location, width: "\(later.share.percent)".count,
            [
              "porcentaje": "\(later.share.percent)", "anterior": "\(earlier.share.percent)",
              "corte": .text(earlier.cutoff.numeric),
            ], related: earlier.share.location)
        }
    }
  }
}

extension WorkTimeline {
  fileprivate func changes(
    of key: String, _ day: (WorkReport) -> Located<CalendarDate>?
  ) -> [Diagnostic] {
    let told = entries.compactMap { entry in
      day(entry.work).map { (cutoff: entry.cutoff, day: $0) }
    }
    return zip(told, told.dropFirst()).filter { $0.day.value != $1.day.value }
      .map { earlier, later in
        Diagnostic(
          .changedDay, at: later.day.location, width: later.day.value.numeric.count,
          [
            "dato": .text(key), "fecha": .text(later.day.value.numeric),
            "anterior": .text(earlier.day.value.numeric),
            "corte": .text(earlier.cutoff.numeric),
          ], related: earlier.day.location)
      }
  }
}

extension Diagnostic {
  /// An end before its beginning.
  static func reversed(
    from start: Located<CalendarDate>, through end: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .endBeforeStart, at: end.location, width: end.value.numeric.count,
      ["inicio": .text(start.value.numeric), "fin": .text(end.value.numeric)],
      related: start.location)
  }
}
