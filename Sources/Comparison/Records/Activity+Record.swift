import Diagnostics
import Programmes

extension Placement {
  var record: Record {
    let place = activity.text.location
    let fields: [Field?] = [
      Field(.activity, activity.text),
      Field(.axis, axis?.heading.title), Field(.priority, priority?.heading.title),
      Field(.indicator, text: indicatorName, at: place),
      activity.recurrence.map { Field(.recurrence, .text("\($0.value)"), at: $0.location) },
      activity.deadline.map { Field(.deadline, .text("\($0.value)"), at: $0.location) },
      Field(.verification, activity.verification), Field(.risks, activity.risks),
      Field(.mitigation, activity.mitigation), Field(.weight, activity.weight),
      Field(.responsible, activity.responsible),
      Field(.optional, text: activity.isOptional ? "sí" : nil, at: place),
    ]
    // What is no indicator by itself is not among the indicators.
    let ownRow = activity.indicator.flatMap { $0.isStated ? nil : $0.fields } ?? []
    let group = [axis?.heading, priority?.heading].map { $0?.name ?? "" }
    return Record(
      .activity, activity.key.slug.text, shown: activity.key.written?.text,
      title: activity.text.text.onOneLine, at: place,
      below: group + [indicator?.key.slug.text ?? ""],
      fields + ownRow + activity.notes.fields + activity.schedule.fields
        + activity.otherCells.map(\.field),
      parts: activity.steps.map(\.record))
  }

  /// By its words only where it is told of nowhere else.
  private var indicatorName: String? {
    guard let indicator else { return nil }
    return indicator.key.written?.text
      ?? (indicator === activity.indicator ? nil : indicator.title.onOneLine)
  }
}

extension Step {
  fileprivate var record: Record {
    let fields: [Field?] = [
      Field(.key, key), Field(.activity, text), Field(.verification, verification),
      Field(.responsible, responsible),
    ]
    return Record(
      .step, text.text.onOneLine, title: text.text.onOneLine, at: text.location,
      fields + notes.fields + schedule.fields + otherCells.map(\.field))
  }
}

extension Schedule {
  /// Beginning and end where there is one period; all of them as a list where there are several.
  fileprivate var fields: [Field?] {
    guard periods.count > 1 else {
      return periods.first.map {
        [Field(.start, $0.start), Field(.end, $0.end), Field(.when, $0.words)]
      } ?? []
    }
    let words = periods.compactMap(\.place)
    return words.first.map { [Field(.dates, .items(periods.map(\.shown)), at: $0)] } ?? []
  }
}

extension Period {
  fileprivate var place: SourceLocation? {
    (start?.written ?? end?.written ?? words)?.location
  }

  fileprivate var shown: String {
    let dates = [start, end].compactMap { $0 }.map { $0.day?.iso ?? $0.month.iso }
    return (dates + [words?.text.onOneLine].compactMap { $0 }).joined(separator: " – ")
  }
}
