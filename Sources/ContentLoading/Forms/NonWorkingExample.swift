/// How a day without work would be written that stands as a mere text: its dates, why, or the agreement that declares
/// it.
struct NonWorkingExample {
  /// The key with the text, or with the first of its dates.
  let lead: String
  /// What it must have besides.
  let rest: [String]

  /// nil of a single day.
  init?(saying text: String, in frame: DateFrame) {
    typealias Day = NonWorkingPeriodRecord
    if text.isDate(in: frame) { return nil }
    if let bounds = WrittenBounds(text, in: frame), DateReading.isDay(bounds.first) {
      lead = "\(Day.start.name): \(bounds.first)"
      rest = ["\(Day.end.name): \(bounds.last)", "\(Day.citation.name): …"]
    } else if text.isCitation {
      lead = "\(Day.citation.name): \(text.asValue)"
      rest = ["\(Day.day.name): \(frame.exampleDay)"]
    } else {
      lead = "\(Day.reason.name): \(text.asValue)"
      rest = ["\(Day.day.name): \(frame.exampleDay)", "\(Day.citation.name): …"]
    }
  }
}

extension String {
  /// `Acuerdo CE/12/2026`, `CE/12/2026`.
  fileprivate var isCitation: Bool {
    let words = ["acuerdo", "decreto", "ley", "oficio", "circular", "dof"]
    return contains("/") && contains(where: \.isNumber)
      || words.contains { lowercased().hasPrefix($0) }
  }
}
