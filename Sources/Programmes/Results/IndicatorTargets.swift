/// The targets of an indicator, by the times of reports.
struct IndicatorTargets {
  private let indicator: Indicator
  private let years: YearSpan
  private let fiscalYear: FiscalYear
  private let quarters: QuarterlyGoals?
  private let doubt: Standing.Obstacle?

  init(of indicator: Indicator, in years: YearSpan, by fiscalYear: FiscalYear) {
    self.indicator = indicator
    self.years = years
    self.fiscalYear = fiscalYear
    quarters = QuarterlyGoals(indicator)
    doubt = indicator.targetDoubt
  }

  /// What holds for a period, or why nothing does.
  enum Finding {
    case target(TargetInForce)
    case none(Standing.Obstacle)
  }
}

extension IndicatorTargets.Finding {
  var inForce: TargetInForce? {
    if case .target(let target) = self { target } else { nil }
  }

  func standing(_ comparison: (TargetInForce) -> Standing) -> Standing {
    switch self {
    case .target(let target): comparison(target)
    case .none(let obstacle): .notCompared(obstacle)
    }
  }
}

extension IndicatorTargets {
  func finding(for period: ReportPeriod) -> Finding {
    guard let target = indicator.target else { return .none(.noTarget) }
    if let doubt { return .none(doubt) }
    var obstacle: Standing.Obstacle?
    switch quarter(of: period) {
    case .goal(let quantity, let basis):
      return .target(
        TargetInForce(
          quantity: quantity, unit: indicator.comparedUnit(of: quantity),
          comparator: target.measure?.comparator, basis: basis,
          end: period.lastDay(in: fiscalYear)))
    case .unclear(let reason): obstacle = reason
    case nil: break
    }
    if let ofYear = ofYear(period) { return .target(ofYear) }
    if countsByYear { return .none(obstacle ?? .yearOfSeveral) }
    if let ofWhole { return .target(ofWhole) }
    let hasNumbers = quarters != nil || target.yearly.contains { $0.value != nil }
    return .none(obstacle ?? (hasNumbers ? .noTargetForPeriod : .targetInWords))
  }

  /// The target of the year, for a result that is held against the one of its quarter; nil unless the
  /// result counts from the beginning of the year, and where both are the same.
  func total(beside target: TargetInForce, for period: ReportPeriod) -> TargetInForce? {
    switch indicator.calculation.accumulation {
    case .incremental, .cumulative: if areAlone(in: period) { return nil }
    case .separate, nil: return nil
    }
    switch target.basis {
    case .quarter, .endOfQuarter, .quarters: break
    case .year, .whole: return nil
    }
    guard let total = ofYear(period) ?? (years.first == years.last ? ofWhole : nil),
      indicator.target?.measure?.each == nil || total.basis != .whole
    else { return nil }
    let isSame =
      total.end == target.end && total.quantity.number.equals(target.quantity.number)
    return isSame ? nil : total
  }

  /// Whether results begin anew each year, and the target is of several: the one says nothing of the other.
  private var countsByYear: Bool {
    guard years.first < years.last, let measure = indicator.target?.measure, measure.each == nil,
      measure.quantity.unit != .percent
    else { return false }
    switch indicator.calculation.accumulation {
    case .incremental, .cumulative: return true
    case .separate, nil: return false
    }
  }

  /// Also for a part of the year that ends as a quarter does, where the result counts from the beginning of the year.
  private func quarter(of period: ReportPeriod) -> QuarterlyGoals.Finding? {
    guard let quarters else { return nil }
    if let quarter = period.quarter(in: fiscalYear) {
      return quarters.finding(for: quarter, indicator.calculation.accumulation)
    }
    guard let quarter = period.endOfQuarter(in: fiscalYear),
      let accumulation = indicator.calculation.reach(over: period, in: fiscalYear)
    else { return nil }
    return quarters.finding(upTo: quarter, accumulation)
  }

  /// Whether the result of a quarter is held against the quarter's own target, and so counts only what is of it.
  func areAlone(in period: ReportPeriod) -> Bool {
    period.quarter(in: fiscalYear) != nil
      && quarters?.areAlone(indicator.calculation.accumulation) == true
  }

  private func ofYear(_ period: ReportPeriod) -> TargetInForce? {
    let year = period.year(in: fiscalYear)
    guard let target = indicator.target,
      let value = target.yearly.first(where: { $0.year == year })?.value
    else { return nil }
    return TargetInForce(
      quantity: value, unit: indicator.comparedUnit(of: value),
      comparator: target.measure?.comparator, basis: .year(year),
      end: ReportPeriod.year(year).lastDay(in: fiscalYear))
  }

  private var ofWhole: TargetInForce? {
    guard let measure = indicator.target?.measure else { return nil }
    let end = ReportPeriod.year(years.last).lastDay(in: fiscalYear)
    return measure.each.map {
      TargetInForce(quantity: $0, unit: $0.unit, comparator: .atLeast, basis: .whole, end: end)
    }
      ?? TargetInForce(
        quantity: measure.quantity, unit: indicator.comparedUnit(of: measure.quantity),
        comparator: measure.comparator, basis: .whole, end: end)
  }
}
