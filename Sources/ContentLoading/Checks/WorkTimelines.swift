import Diagnostics
import Programmes

/// What reports say of each activity and each step, as later reports correct it.
struct WorkTimelines {
  let timelines: [WorkTimeline]
}

/// What reports say of one piece of work, oldest first.
struct WorkTimeline {
  fileprivate(set) var told: [Told]

  struct Told {
    let entry: WorkHistory.Entry
    /// When the work was to be done, as was known at the cut-off date of the report.
    let schedule: Schedule
  }
}

extension WorkTimeline {
  var entries: [WorkHistory.Entry] { told.map(\.entry) }
}

extension WorkTimelines {
  /// In the order of the programme. A time is the same one in all reports where its days say so, whatever its number
  /// was before an amendment.
  init(of reports: [ProgressReport], in reported: ReportedProgramme) {
    var timelines: [Work: WorkTimeline] = [:]
    for report in reports.corrected {
      for said in report.activities {
        guard let then = reported.work(of: said.key.value, on: report.cutoff) else { continue }
        for (part, work) in said.partsOfWork {
          guard let (name, schedule) = then[part] else { continue }
          timelines[name, default: WorkTimeline(told: [])].told.append(
            WorkTimeline.Told(
              entry: WorkHistory.Entry(cutoff: report.cutoff, work: work), schedule: schedule))
        }
      }
    }
    let rows = reported.programme.outline.activities.map(\.activity.key.slug)
    let order = Dictionary(zip(rows, rows.indices)) { first, _ in first }
    func place(of work: Work) -> (Int, WorkPart) { (order[work.activity] ?? 0, work.part) }
    self.timelines = timelines.sorted { place(of: $0.key) < place(of: $1.key) }.map(\.value)
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
