/// A result with its exact number, for comparing; the one that is shown is rounded.
struct ExactOutcome {
  let result: IndicatorResult
  /// The number to hold against a target; nil when there is none.
  let number: Rational?
  let unit: Quantity.Unit?
  let isStated: Bool

  init(
    _ result: IndicatorResult, number: Rational? = nil, unit: Quantity.Unit? = nil,
    isStated: Bool = false
  ) {
    self.result = result
    self.number = number
    self.unit = unit
    self.isStated = isStated
  }

  /// A computed number.
  init(_ number: Rational, unit: Quantity.Unit?, places: Int) {
    guard let value = ResultValue(number, unit: unit, places: places) else {
      self.init(.outOfRange)
      return
    }
    self.init(.value(value), number: number, unit: unit)
  }
}

extension ExactOutcome {
  /// A result as a document states it. Written without a sign it is in the unit of its target.
  static func stated(_ value: ReportedValue, against unit: Quantity.Unit?) -> ExactOutcome {
    switch value.content {
    case .number(let number):
      let own: Quantity.Unit? = value.written.text.contains("%") ? .percent : nil
      return ExactOutcome(
        .value(ResultValue(shown: number, isRounded: false, unit: own ?? unit)),
        number: Rational(number), unit: own ?? unit, isStated: true)
    case .notAvailable: return ExactOutcome(.notAvailable, isStated: true)
    case .notApplicable: return ExactOutcome(.notApplicable, isStated: true)
    case .dash: return ExactOutcome(.dash, isStated: true)
    }
  }

  /// In how many places the quantity of `measure` is reached. A place without a number does not reach it.
  static func breakdown(of items: [BreakdownItem], against measure: Measure) -> ExactOutcome {
    let numbers = items.compactMap(\.value.number)
    guard let least = numbers.min(by: <) else { return ExactOutcome(.notAvailable) }
    let comparator = measure.comparator ?? .atLeast
    let reached = numbers.count {
      comparator.holds(between: Rational($0), and: Rational(measure.quantity.number))
    }
    return ExactOutcome(
      .breakdown(
        reached: reached, of: items.count,
        least: ResultValue(shown: least, isRounded: false, unit: measure.quantity.unit)),
      number: Rational(reached), unit: measure.each?.unit, isStated: true)
  }
}

extension ResultValue {
  /// nil when it has more digits than are shown. Zeros after the point are left out.
  init?(_ number: Rational, unit: Quantity.Unit?, places: Int) {
    guard let rounded = number.rounded(to: places) else { return nil }
    let shown = Rational(rounded)
    self.init(shown: shown.exactDecimal ?? rounded, isRounded: shown != number, unit: unit)
  }
}

extension Comparator {
  func holds(between result: Rational, and target: Rational) -> Bool {
    switch self {
    case .atLeast: result >= target
    case .moreThan: result > target
    case .atMost: result <= target
    case .lessThan: result < target
    case .exactly: result == target
    }
  }
}
