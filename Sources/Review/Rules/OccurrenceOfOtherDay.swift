import Diagnostics
import Programmes

extension Rule {
  static let occurrenceOfOtherDay = Rule("ocurrencia-de-otra-fecha", .warning)
}

extension ReviewRule {
  /// A report on one of the times of an activity that must mean another one: its time begins after the cut-off date,
  /// or what was done ended on a day of another. What is late by more than a few days may well have been done in the
  /// days of the next time, but hardly on its very day, and nobody is early by a whole time.
  static let occurrenceOfOtherDay: ReviewRule = ReviewRule(
    .occurrenceOfOtherDay, readsOtherFiles: true
  ) { subject in
    subject.programmes.flatMap { reviewed in
      let told = reviewed.toldOfTimes
      let ended = Dictionary(grouping: told) { $0.activity.key.slug }.mapValues { told in
        Set(told.flatMap(\.told.occurrences).filter(\.work.tellsOfEnd).map(\.number.value))
      }
      return told.flatMap { report, activity, told in
        let times = reviewed.times(of: activity, on: report.cutoff)
        return told.occurrences.compactMap { one -> Diagnostic? in
          guard one.work.tellsOfWork,
            let own = times.first(where: { $0.number == one.number.value })
          else { return nil }
          let doubt = DoubtfulOccurrence(
            one, own, among: times, ended: ended[activity.key.slug] ?? [], at: report.cutoff)
          guard let doubt, !doubt.isOfNeighbour || !reviewed.hasShiftedTimes(activity) else {
            return nil
          }
          return doubt.diagnostic(of: activity)
        }
      }
    }
  }
}

/// What a report says of a time that it can hardly mean.
private struct DoubtfulOccurrence {
  private let told: OccurrenceReport
  private let own: Occurrence
  private let cutoff: CalendarDate
  /// The time that may be meant.
  private let other: Occurrence?

  /// nil where there is no doubt. `ended` are the times of which reports say that they ended.
  init?(
    _ told: OccurrenceReport, _ own: Occurrence, among times: [Occurrence], ended: Set<Int>,
    at cutoff: CalendarDate
  ) {
    let day = told.work.finished?.value
    let nearest = day.flatMap { day in
      times.filter { $0.number != own.number }
        .min { day.distance(to: $0.window) < day.distance(to: $1.window) }
    }
    let isNearer =
      if let day, let nearest {
        day.distance(to: nearest.window) < day.distance(to: own.window)
          && (nearest.number < own.number
            ? nearest.window.contains(day) || !ended.contains(nearest.number)
            : nearest.window.contains(day) && nearest.window.dayCount <= Self.few
              && !ended.contains(nearest.number))
      } else {
        false
      }
    guard isNearer || own.window.lowerBound > cutoff else { return nil }
    (self.told, self.own, self.cutoff) = (told, own, cutoff)
    other = isNearer ? nearest : nil
  }

  private static let few = 3

  var isOfNeighbour: Bool { other.map { abs($0.number - own.number) == 1 } ?? false }

  func diagnostic(of activity: Activity) -> Diagnostic {
    let reason = other == nil ? "despues-del-corte" : "de-otra"
    return Diagnostic(
      .occurrenceOfOtherDay, at: told.number.location, width: "\(told.number.value)".count,
      [
        "numero": "\(own.number)", "actividad": .text(activity.key.name),
        "propia": .text(own.window.numeric), "corte": .text(cutoff.numeric),
        "fecha": .text(told.work.finished?.value.numeric ?? ""),
        "otra": .text(other.map { "\($0.number)" } ?? ""),
        "ajena": .text(other?.window.numeric ?? ""),
        "hecho": .term("revision.ocurrencia-\(reason)"),
        "ayuda": .term("revision.ocurrencia-\(reason).ayuda"),
      ], related: activity.recurrence?.location ?? activity.deadline?.location)
  }
}
