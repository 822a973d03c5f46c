import HTML
import Programmes

/// Results by cut-off date as steps: each holds until the next report. Words and numbers are in HTML.
struct StepChart {
  /// At most ``mostPoints``, in one unit, oldest first; nil where a report gives no number.
  private let points: [Point]
  private let isCut: Bool
  private let words: Words

  private struct Point {
    let cutoff: CalendarDate
    let amount: ExactDecimal?
    let target: ExactDecimal?
  }

  private let unit: Quantity.Unit?
  private let scale: LinearScale

  /// nil for fewer than two numbers in the unit of the newest.
  init?(_ readings: [IndicatorReading], words: Words) {
    guard let newest = readings.last(where: { $0.result.value != nil })?.result.value else {
      return nil
    }
    let all = readings.map { reading in
      let value = reading.result.value.flatMap { $0.unit == newest.unit ? $0.shown : nil }
      return Point(
        cutoff: reading.cutoff, amount: value, target: reading.goal(comparableTo: newest.unit))
    }
    points = Array(all.suffix(Self.mostPoints))
    guard points.count(where: { $0.amount != nil }) > 1 else { return nil }
    isCut = all.count > points.count
    unit = newest.unit
    scale = LinearScale(
      covering: points.flatMap { [$0.amount, $0.target].compactMap { $0 } }, unit)
    self.words = words
  }
}

extension StepChart {
  static let mostPoints = 8

  var html: HTML {
    """
    <figure class="pasos">
    <figcaption id="pasos-f">\(sentence)</figcaption>
    <div class="lienzo"><span>\(words.text(scale.highest, unit))</span><span>\(words.text(scale.lowest, unit))</span>\
    <svg viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-labelledby="historia pasos-f">\
    <path d="M0 \(y(ExactDecimal(0)))H100"/>\
    \(path(\.target, "serie-meta", end: "H100"))\(path(\.amount, "serie"))\(dots)</svg>
    <p class="extremos menor"><span>\(date(points.first))</span><span>\(date(points.last))</span></p></div>
    </figure>

    """
  }

  private var sentence: String {
    let known = points.compactMap { point in point.amount.map { (point.cutoff, $0) } }
    guard let first = known.first, let last = known.last else { return "" }
    let values: KeyValuePairs = [
      "primero": words.text(first.1, unit), "desde": words.text(first.0),
      "ultimo": words.text(last.1, unit), "hasta": words.text(last.0),
    ]
    let phrase: Phrase = Rational(first.1) == Rational(last.1) ? .sameAtBothEnds : .wentFromTo
    let cut = isCut ? " " + words.count(.onlyNewestReports, points.count) : ""
    let hasTarget = points.contains { $0.target != nil }
    return words(phrase, values) + (hasTarget ? " " + words[.dashedTarget] : "") + cut
  }

  private func date(_ point: Point?) -> HTML? {
    point.map { DateText(words: words).inWords($0.cutoff) }
  }
}

extension StepChart {
  /// From 1 to 39: lines at the edges are not cut.
  private func y(_ number: ExactDecimal) -> String {
    Coordinate(39 - scale.place(of: number) * 0.38).text
  }

  /// By date, from 1 to 99; evenly when all are of one day.
  private func x(_ point: Point) -> String {
    guard let first = points.first?.cutoff.dayNumber, let last = points.last?.cutoff.dayNumber,
      last > first
    else { return "1" }
    return Coordinate(
      1 + Double(point.cutoff.dayNumber - first) / Double(last - first) * 98
    ).text
  }

  /// Horizontal until the next report, then up or down; broken where a report gives no number. `end`
  /// comes after the newest one that has a number.
  private func path(
    _ number: (Point) -> ExactDecimal?, _ style: StaticString, end: String = ""
  ) -> HTML {
    var path = ""
    var isDrawing = false
    for point in points {
      let x = x(point)
      if isDrawing { path += "H\(x)" }
      if let number = number(point) {
        path += isDrawing ? "V\(y(number))" : "M\(x) \(y(number))"
      }
      isDrawing = number(point) != nil
    }
    if isDrawing { path += end }
    return path.isEmpty ? "" : "<path\(attribute: "class", "\(style)") d=\"\(path)\"/>"
  }

  /// Lines of no length with round ends: dots that no stretching deforms.
  private var dots: HTML {
    let path = points.compactMap { point in
      point.amount.map { "M\(x(point)) \(y($0))h0" }
    }.joined()
    return "<path class=\"punto\" d=\"\(path)\"/>"
  }
}

extension IndicatorReading {
  /// The number of its target, on the scale of results in `unit`.
  fileprivate func goal(comparableTo unit: Quantity.Unit?) -> ExactDecimal? {
    if let comparison = standing.comparison { return comparison.target.number }
    guard result.value == nil, let goal, goal.unit == nil || goal.unit == unit else { return nil }
    return goal.number
  }
}
