import Diagnostics
import Programmes

extension Problems {
  /// Dates that amendments say to have changed, and that are not what the programme or the next amendment has.
  mutating func reportWrongChanges(of programme: Programme) {
    let changes = Dictionary(grouping: programme.amendments.flatMap(\.changes), by: \.place)
    let activities = Dictionary(programme.activityRows.map { ($0.key.slug, $0.row) }) {
      first, _ in first
    }
    for (place, changes) in changes {
      guard let activity = activities[place.activity],
        let schedule = activity.schedule(ofStep: place.step)
      else { continue }
      report(
        zip(changes, changes.dropFirst()).filter { !$0.shouldBe.means($1.was) }.map {
          change, next in
          Diagnostic.mismatch(change, of: activity, "modificacion-siguiente", next.was)
        })
      guard let last = changes.last else { continue }
      guard schedule.periods.count == 1,
        let date = schedule.periods.first.flatMap({ place.datum.date(of: $0) })
      else {
        report(
          Diagnostic(
            .changeOfNoDate, at: last.location, width: activity.name.unicodeScalars.count,
            [
              "actividad": .text(activity.name), "dato": .text(place.datum.rawValue),
              "razon": .term(
                schedule.periods.count > 1 ? "cambio.varias-fechas" : "cambio.sin-fecha"),
            ], related: activity.text.location))
        continue
      }
      if !last.shouldBe.means(date) {
        report(Diagnostic.mismatch(last, of: activity, "programa", date))
      }
    }
  }
}

extension Diagnostic {
  /// `place` names what has another date than the change.
  fileprivate static func mismatch(
    _ change: DateChange, of activity: Activity, _ place: String, _ date: PlannedDate
  ) -> Diagnostic {
    Diagnostic(
      .changeOfOtherDate, at: change.shouldBe.written,
      [
        "actividad": .text(activity.name), "dato": .text(change.place.datum.rawValue),
        "debe": .text(change.shouldBe.written.text), "donde": .term("cambio.\(place)"),
        "dice": .text(date.written.text),
      ], related: date.written.location)
  }
}

extension PlannedDate {
  fileprivate func means(_ other: PlannedDate) -> Bool { moment == other.moment }
}

extension Activity {
  fileprivate var name: String { key.name }

  /// nil for a step that it does not have.
  fileprivate func schedule(ofStep number: Int?) -> Schedule? {
    guard let number else { return schedule }
    return steps.indices.contains(number - 1) ? steps[number - 1].schedule : nil
  }
}
