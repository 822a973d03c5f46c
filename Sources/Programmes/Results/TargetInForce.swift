/// The target that a report's result is held against: of its quarter, else of its year, else of the whole.
enum TargetInForce {
  /// nil for a comparator that the content does not state.
  case number(Quantity, Comparator?, TargetComparison.Basis, end: CalendarDate?)
  case none(Standing.Obstacle)
}

extension TargetInForce {
  static func of(
    _ target: Target?, for period: ReportPeriod, in years: YearSpan, by fiscalYear: FiscalYear
  ) -> TargetInForce {
    guard let target else { return .none(.noTarget) }
    let comparator = target.measure?.comparator
    if let quarter = period.quarter(in: fiscalYear),
      let value = target.quarterly.first(where: { $0.quarter == quarter })?.value
    {
      return .number(value, comparator, .quarter(quarter), end: period.lastDay(in: fiscalYear))
    }
    let year = period.year(in: fiscalYear)
    if let value = target.yearly.first(where: { $0.year == year })?.value {
      return .number(
        value, comparator, .year(year), end: ReportPeriod.year(year).lastDay(in: fiscalYear))
    }
    if let measure = target.measure {
      let end = ReportPeriod.year(years.last).lastDay(in: fiscalYear)
      if let each = measure.each { return .number(each, .atLeast, .whole, end: end) }
      return .number(measure.quantity, comparator, .whole, end: end)
    }
    let hasNumbers =
      target.yearly.contains { $0.value != nil } || target.quarterly.contains { $0.value != nil }
    return .none(hasNumbers ? .noTargetForPeriod : .targetInWords)
  }

  /// `direction` tells which way is better where the content states no comparator; `report` is the
  /// day up to which the outcome tells, and `cutoff` that of the judgement.
  func standing(
    of outcome: ExactOutcome, direction: Direction?, places: Int, in report: CalendarDate,
    at cutoff: CalendarDate
  ) -> Standing {
    switch self {
    case .none(let obstacle): return .notCompared(obstacle)
    case .number(let target, let stated, let basis, let end):
      guard let number = outcome.number else { return .notCompared(.noResult) }
      guard Self.areComparable(outcome.unit, target.unit) else { return .notCompared(.unitsDiffer) }
      let comparator = stated ?? (direction == .descending ? .atMost : .atLeast)
      let goal = Rational(target.number)
      let gap = number < goal ? goal.subtracting(number) : number.subtracting(goal)
      guard let gap, let difference = ResultValue(gap, unit: target.unit, places: places) else {
        return .notCompared(.noResult)
      }
      return .compared(
        TargetComparison(
          basis: basis, comparator: comparator, isComparatorStated: stated != nil, target: target,
          outcome: comparator.outcome(of: number, against: goal), difference: difference,
          stage: TargetComparison.Stage(of: end, report: report, cutoff: cutoff)))
    }
  }

  /// A target without a unit takes any result; one in a hundred only results in a hundred.
  private static func areComparable(_ one: Quantity.Unit?, _ other: Quantity.Unit?) -> Bool {
    switch (one, other) {
    case (.percent?, .named?), (.named?, .percent?), (nil, .percent?): false
    default: true
    }
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
