/// The targets of the quarters of a year, as far as they are numbers, and how they stand to each other.
public struct QuarterlyGoals: Sendable {
  /// In the order of the year.
  public let goals: [(quarter: Int, quantity: Quantity)]
  /// nil when neither the content nor the numbers tell: 2, 3, 4 and 5 may be either.
  public let sense: QuarterSense?
  /// Whether they are parts of a hundred, which add up only where the content says of what whole.
  private let isShare: Bool
  private let addsUp: Bool
  private let isSenseStated: Bool

  /// nil without a number.
  public init?(_ indicator: Indicator) {
    guard let target = indicator.target else { return nil }
    goals = target.quarterly.compactMap { quarter in
      quarter.value.map { (quarter.quarter, $0) }
    }
    guard !goals.isEmpty else { return nil }
    let total = target.total
    isShare =
      (goals.map(\.quantity) + [total].compactMap { $0 }).contains { $0.unit == .percent }
      || indicator.readableFormula?.isPercentage == true
    let numbers = QuarterNumbers(goals.map { Rational($0.quantity.number) })
    sense = target.quarterSense ?? numbers.sense(for: total, isShare: isShare)
    isSenseStated = target.quarterSense != nil
    addsUp = !isShare || total.map { numbers.areParts(of: Rational($0.number)) } ?? false
  }
}

extension QuarterlyGoals {
  /// What a result told up to the end of a quarter is held against.
  enum Finding {
    case goal(Quantity, TargetComparison.Basis)
    case unclear(Standing.Obstacle)
  }

  /// nil where `quarter` has no number. `accumulation` tells of what time the result is.
  func finding(for quarter: Int, _ accumulation: Accumulation?) -> Finding? {
    guard let own = goals.first(where: { $0.quarter == quarter })?.quantity else { return nil }
    let alone = Finding.goal(own, .quarter(quarter))
    // At the end of the first quarter, its own time and that since the beginning are one.
    if quarter == 1 || areAlone(accumulation) { return alone }
    return finding(upTo: quarter, accumulation)
  }

  /// Whether each is of what was done in its own quarter, though the reports of a year are added up: «80 % de las
  /// denuncias de cada trimestre».
  func areAlone(_ accumulation: Accumulation?) -> Bool {
    accumulation == .incremental && isSenseStated && sense == .ofEach && !addsUp
  }

  /// The same for a result of several quarters, up to the end of this one.
  func finding(upTo quarter: Int, _ accumulation: Accumulation?) -> Finding? {
    guard let own = goals.first(where: { $0.quarter == quarter })?.quantity else { return nil }
    let alone = Finding.goal(own, .quarter(quarter))
    let atItsEnd = Finding.goal(own, .endOfQuarter(quarter))
    switch accumulation {
    case .separate: return alone
    case nil:
      if isShare || sense == .ofEach { return alone }
      return .unclear(sense == nil ? .unclearQuarters : .unclearAccumulation)
    case .incremental, .cumulative:
      switch sense {
      case .accumulated: return atItsEnd
      case .ofEach:
        if !addsUp { return isLevel(through: quarter) ? atItsEnd : .unclear(.sharesOfQuarters) }
        return sum(through: quarter).map { .goal($0, .quarters(through: quarter)) }
          ?? .unclear(.missingQuarters)
      case nil: return .unclear(.unclearQuarters)
      }
    }
  }

  /// Why the results of an indicator can't be held against one of them; nil when they can against all.
  public func obstacle(_ accumulation: Accumulation?) -> Standing.Obstacle? {
    goals.lazy.compactMap { goal in
      if case .unclear(let obstacle) = finding(for: goal.quarter, accumulation) {
        obstacle
      } else {
        nil
      }
    }.first
  }

  /// Whether all up to `quarter` are the same number: so much in each is so much in all of them.
  private func isLevel(through quarter: Int) -> Bool {
    let numbers = goals.filter { $0.quarter <= quarter }.map { Rational($0.quantity.number) }
    return numbers.allSatisfy { $0 == numbers.first }
  }

  /// nil unless each has its number, all in one unit.
  private func sum(through quarter: Int) -> Quantity? {
    let parts = goals.filter { $0.quarter <= quarter }.map(\.quantity)
    guard parts.count == quarter, let first = parts.first,
      parts.allSatisfy({ $0.unit == first.unit })
    else { return nil }
    let sum = parts.dropFirst().reduce(Rational(first.number)) { sum, part in
      sum?.adding(Rational(part.number))
    }
    return sum?.exactDecimal.map { Quantity($0, first.unit) }
  }
}

extension Target {
  /// What is to be reached in the year, or in all years; nil unless it is one number.
  fileprivate var total: Quantity? {
    if yearly.count == 1, let value = yearly.first?.value { return value }
    guard yearly.isEmpty, let measure, measure.each == nil else { return nil }
    return measure.quantity
  }
}

/// The numbers of some quarters of a year, in order.
private struct QuarterNumbers {
  let numbers: [Rational]

  init(_ numbers: [Rational]) { self.numbers = numbers }
}

extension QuarterNumbers {
  private var sum: Rational? {
    numbers.reduce(Rational(0)) { sum, number in sum?.adding(number) }
  }

  /// Whether all four are there and are as much as the whole together.
  func areParts(of total: Rational) -> Bool { numbers.count == 4 && sum == total }

  /// As far as the numbers leave no doubt.
  func sense(for total: Quantity?, isShare: Bool) -> QuarterSense? {
    let total = total.map { Rational($0.number) }
    if let total {
      if numbers.count == 4, numbers.last == total { return .accumulated }
      if areParts(of: total) { return .ofEach }
    }
    // What is accumulated never becomes less.
    let falls = zip(numbers, numbers.dropFirst()).contains { $0 > $1 }
    if falls { return .ofEach }
    // So much in each: an end that is reached at once would not be repeated.
    let isLevel = numbers.count > 1 && numbers.allSatisfy { $0 == numbers[0] }
    if isLevel, !isShare { return .ofEach }
    // Parts are not more than their whole.
    let whole = isShare ? Rational(100) : numbers.count < 4 ? total : nil
    if let whole, let sum, sum > whole { return .accumulated }
    return nil
  }
}
