import HTML
import Programmes

/// A result as a bar and its target as a line, on one scale from zero.
///
/// Stephen Few's bullet graph without its bands: they confuse the public. The words are in HTML beside it.
struct Bullet {
  /// nil draws an empty bar: nothing was reported, which is not zero.
  let value: ExactDecimal?
  /// The result before, as a light bar behind.
  let previous: ExactDecimal?
  let target: ExactDecimal?
  /// How results meet the target.
  let comparator: Comparator?
  let scale: LinearScale
  let unit: Quantity.Unit?
}

extension Bullet {
  /// nil where there is nothing to draw to scale: only words, or units that differ. `unreported` tells the
  /// target to show where there is no reading.
  init?(_ reading: IndicatorReading?, after previous: IndicatorReading?, _ target: Target?) {
    let comparison = reading?.standing.comparison
    let goal = comparison?.target ?? (reading?.hasNumber == true ? nil : target?.measureToDraw)
    let unit = goal?.unit ?? reading?.result.value?.unit
    guard goal != nil || unit == .percent else { return nil }
    switch reading?.standing {
    case .notCompared(.unitsDiffer), .notCompared(.ratioOfCounts): return nil
    default: break
    }
    self.init(
      value: reading?.result.amount, previous: previous?.amount(comparableTo: reading),
      target: goal?.number,
      comparator: comparison?.comparator ?? target?.measure?.comparator,
      unit: unit ?? nil)
  }

  /// `scale` is shared with other bars, or else its own.
  init(
    value: ExactDecimal?, previous: ExactDecimal?, target: ExactDecimal?,
    comparator: Comparator?,
    unit: Quantity.Unit?, scale: LinearScale? = nil
  ) {
    self.value = value
    self.previous = previous
    self.target = target
    self.comparator = comparator
    self.unit = unit
    self.scale = scale ?? LinearScale(covering: [value, previous, target].compactMap { $0 }, unit)
  }

  /// On a scale that it shares with others of its unit.
  func drawn(on scale: LinearScale) -> Bullet {
    Bullet(
      value: value, previous: previous, target: target, comparator: comparator, unit: unit,
      scale: scale)
  }
}

extension LinearScale {
  /// One for all `bullets`, which are of one unit; nil of none.
  init?(sharedBy bullets: [Bullet]) {
    guard let first = bullets.first else { return nil }
    let numbers = bullets.flatMap { [$0.value, $0.previous, $0.target] }.compactMap { $0 }
    self.init(covering: numbers, first.unit)
  }
}

extension Bullet {
  /// Whether the bar beyond the line is what should not be there.
  var isCeiling: Bool { comparator?.isCeiling ?? false }

  /// `labels` are the ids of the elements that name and describe it.
  func svg(labels: String) -> HTML {
    """
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-labelledby="\(labels)">\
    <rect class="\(value == nil ? "vacia" : "pista")" x="0" y="2" width="100" height="6"/>\
    \(previous.map { bar($0, "previo", y: 2, height: 6) })\(value.map(bars))\(target.map(line))</svg>

    """
  }

  private func bars(_ value: ExactDecimal) -> HTML {
    let whole = bar(value, "tramo", y: 3.5, height: 3)
    guard isCeiling, let target, value > target else { return whole }
    return whole + bar(value, "exceso", from: target, y: 3.5, height: 3)
  }

  private func bar(
    _ value: ExactDecimal, _ style: StaticString, from start: ExactDecimal = ExactDecimal(0),
    y: Double, height: Double
  ) -> HTML {
    let (one, other) = (scale.place(of: start), scale.place(of: value))
    if one == other { return mark(at: one, y: y, height: height) }
    return """
      <rect\(attribute: "class", "\(style)") x="\(Coordinate(min(one, other)).text)" \
      y="\(Coordinate(y).text)" width="\(Coordinate(abs(other - one)).text)" \
      height="\(Coordinate(height).text)"/>
      """
  }

  /// Nothing is a result too, which a bar of no length would not show.
  private func mark(at place: Double, y: Double, height: Double) -> HTML {
    let x = Coordinate(place).text
    return
      "<path class=\"tramo nada\" d=\"M\(x) \(Coordinate(y).text)v\(Coordinate(height).text)\"/>"
  }

  private func line(_ target: ExactDecimal) -> HTML {
    TargetMark(place: scale.place(of: target), comparator: comparator).html
  }
}

extension IndicatorReading {
  fileprivate var hasNumber: Bool { result.amount != nil }

  /// Its number, when it is of the same kind as that of `newer`.
  fileprivate func amount(comparableTo newer: IndicatorReading?) -> ExactDecimal? {
    switch (result, newer?.result) {
    case (.value(let own), .value(let other)?): own.unit == other.unit ? own.shown : nil
    case (.breakdown(let reached, _, _), .breakdown?): ExactDecimal(reached)
    default: nil
    }
  }
}

extension IndicatorResult {
  /// The number to draw: of a breakdown, how many places reach theirs.
  var amount: ExactDecimal? {
    switch self {
    case .value(let value): value.shown
    case .breakdown(let reached, _, _): ExactDecimal(reached)
    default: nil
    }
  }
}

extension Target {
  /// The number of the whole, to show where there is no result.
  fileprivate var measureToDraw: Quantity? { measure.map { $0.each ?? $0.quantity } }
}
