import Diagnostics
import Programmes

/// What a report may speak of.
struct Work: Hashable {
  let activity: Slug
  let part: WorkPart
}

/// Steps and times by their numbers, from 1.
enum WorkPart: Hashable, Comparable {
  case whole
  case step(Int)
  case occurrence(Int)
  /// A time that the programme has no more, by its first day.
  case formerOccurrence(CalendarDate)
}

extension ActivityReport {
  var partsOfWork: [(WorkPart, WorkReport)] {
    [(.whole, work)] + steps.map { (.step($0.number.value), $0.work) }
      + occurrences.map { (.occurrence($0.number.value), $0.work) }
  }
}

extension ReportedProgramme {
  /// The parts of an activity as a report on `day` calls them: what each is in all reports, and when it was to be done.
  func work(of key: Slug, on day: CalendarDate) -> [WorkPart: (Work, Schedule)]? {
    guard let then = activity(key, on: day) else { return nil }
    let times = times(of: key, on: day)
    let former = formerTimes(of: key, on: day)
    func part(_ occurrence: Occurrence) -> WorkPart {
      guard let former else { return .occurrence(occurrence.number) }
      return former.numberNow(of: occurrence.number).map { .occurrence($0) }
        ?? .formerOccurrence(occurrence.window.lowerBound)
    }
    let whole = Work(activity: key, part: .whole)
    var parts = [WorkPart.whole: (whole, times?.whole ?? then.judgedSchedule)]
    for (index, step) in then.steps.enumerated() {
      parts[.step(index + 1)] = (Work(activity: key, part: .step(index + 1)), step.schedule)
    }
    if let times {
      for (occurrence, schedule) in times.scheduled {
        let work = Work(activity: key, part: part(occurrence))
        parts[.occurrence(occurrence.number)] = (work, schedule)
      }
    }
    return parts
  }
}
