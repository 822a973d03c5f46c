/// The target that a report's result is held against: of its quarter, else of its year, else of the whole.
struct TargetInForce {
  let quantity: Quantity
  /// In what it is compared: also where the document does not write it beside the number.
  let unit: Quantity.Unit?
  /// nil where the content does not state one.
  let comparator: Comparator?
  let basis: TargetComparison.Basis
  /// The last day of its time.
  let end: CalendarDate?
}

extension TargetInForce {
  /// `direction` tells which way is better where the content states no comparator; `report` is the
  /// day up to which the outcome tells, and `cutoff` that of the judgement. `isRatio`: whether it is one count over
  /// another of the same.
  func standing(
    of outcome: ExactOutcome, isRatio: Bool, direction: Direction?, in report: CalendarDate,
    at cutoff: CalendarDate
  ) -> Standing {
    guard let number = outcome.number else { return .notCompared(.noResult) }
    // What somebody states without a unit is in that of the target, unless the number of the target has its own.
    let isInItsUnit = outcome.isStated && outcome.unit == nil && quantity.unit == nil
    if !isInItsUnit, !unit.isComparable(to: outcome.unit, isRatio: isRatio) {
      return .notCompared(outcome.unit == nil && unit != .percent ? .ratioOfCounts : .unitsDiffer)
    }
    let assumed = comparator ?? (direction == .descending ? .atMost : .atLeast)
    let goal = Rational(quantity.number)
    let shown = outcome.result.value.map { Rational($0.shown) } ?? number
    let shownGap = shown.subtracting(goal)
    guard let gap = number.subtracting(goal) ?? shownGap,
      let difference = Self.difference(gap, shown: shownGap)
    else { return .notCompared(.noResult) }
    return .compared(
      TargetComparison(
        basis: basis, comparator: assumed, isComparatorStated: comparator != nil, target: quantity,
        outcome: assumed.outcome(of: number, against: goal), gap: gap,
        difference: ResultValue(
          shown: difference, isRounded: Rational(difference) != gap.magnitude, unit: quantity.unit),
        stage: TargetComparison.Stage(of: end, report: report, cutoff: cutoff)))
  }

  /// Without sign; nil of what can't be computed exactly. `shown` is the gap of the rounded result.
  private static func difference(_ gap: Rational, shown: Rational?) -> ExactDecimal? {
    guard let shown else { return nil }
    let isHidden = shown.isZero && !gap.isZero
    return isHidden
      ? gap.magnitude.visible(places: Calculation.usualPlaces) ?? ExactDecimal(0)
      : shown.magnitude.exactDecimal
  }
}

extension TargetComparison.Stage {
  fileprivate init(of end: CalendarDate?, report: CalendarDate, cutoff: CalendarDate) {
    self =
      switch end {
      case let end? where report >= end: .over
      case let end? where cutoff >= end: .untold
      default: .running
      }
  }
}

extension Comparator {
  /// «Más de» and «menos de» have no point that is just met.
  fileprivate func outcome(of result: Rational, against target: Rational)
    -> TargetComparison.Outcome
  {
    guard holds(between: result, and: target) else { return .short }
    switch self {
    case .atLeast, .atMost: return result == target ? .met : .exceeded
    case .moreThan, .lessThan: return .exceeded
    case .exactly: return .met
    }
  }
}
