/// Which results of a standard indicator can be held side by side, year by year.
///
/// Two results of a year are comparable when both are numbers in the same unit, of the same formula,
/// held against targets of the same kind and with the same time limit, and told up to the same quarter.
/// The most frequent kind of the year is the one that others are held against; of several the first.
public struct Comparability: Sendable, Hashable {
  /// Newest first.
  public let years: [Year]
  private let reasonsOfResults: [StandardResult: Reason]

  public struct Year: Sendable, Hashable {
    public let year: Int
    public let comparable: [StandardResult]
    public let leftOut: [LeftOut]
  }

  /// A result that can't be held beside the comparable ones, and the first reason why.
  public struct LeftOut: Sendable, Hashable {
    public let result: StandardResult
    public let reason: Reason
  }

  /// In the order in which they are looked for.
  public enum Reason: Sendable, Hashable, CaseIterable {
    /// No report speaks of it: it is not zero.
    case unreported
    /// Reported, but not as one number.
    case noNumber
    case otherUnit
    /// Neither the document nor the portal says how it is computed.
    case noFormula
    /// There is one, but nothing can be computed with it.
    case unreadFormula
    case otherFormula
    case otherTarget
    /// One counts only what is done within a time, and the other does not, or within another.
    case otherTimeLimit
    /// Told up to another quarter of the year.
    case otherTime
  }

  public init(_ results: [StandardResult]) {
    let years = Set(results.map(\.year)).sorted(by: >)
    self.years = years.map { year in Year(year, results.filter { $0.year == year }) }
    reasonsOfResults = Dictionary(
      self.years.flatMap(\.leftOut).map { ($0.result, $0.reason) }
    ) { first, _ in first }
  }
}

extension Comparability {
  /// Why a result is left out in its year; nil when it is comparable.
  public subscript(result: StandardResult) -> Reason? {
    reasonsOfResults[result]
  }

  /// Whether no other result of its year is comparable with it.
  public func isAlone(_ result: StandardResult) -> Bool {
    years.contains { $0.comparable == [result] }
  }

  /// How many results are left out for each reason, in the order of the reasons.
  public var reasons: [(reason: Reason, count: Int)] {
    let leftOut = years.flatMap(\.leftOut)
    return Reason.allCases.map { reason in
      (reason, leftOut.count { $0.reason == reason })
    }.filter { $0.count > 0 }
  }
}

extension Comparability.Year {
  /// The plain mean of the comparable results as they are shown, each of them counting the same, to two
  /// places, halves away from zero; nil for fewer than two, and when it does not fit.
  public var average: ResultValue? {
    let values = comparable.compactMap { $0.reading?.result.value }
    guard values.count > 1 else { return nil }
    return ResultValue(meanOf: values.map(\.shown), unit: values[0].unit)
  }

  fileprivate init(_ year: Int, _ results: [StandardResult]) {
    let kinds = results.map(ResultKind.of)
    let usual = kinds.compactMap(\.kind).mostFrequent
    let reasons = kinds.map { $0.reason(against: usual) }
    self.year = year
    comparable = zip(results, reasons).filter { $1 == nil }.map { $0.0 }
    leftOut = zip(results, reasons).compactMap { result, reason in
      reason.map { Comparability.LeftOut(result: result, reason: $0) }
    }
  }
}

extension Array where Element: Hashable {
  /// Of several that are equally frequent, the first; nil of none.
  fileprivate var mostFrequent: Element? {
    let counts = Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
    let greatest = counts.values.max()
    return first { counts[$0] == greatest }
  }
}
