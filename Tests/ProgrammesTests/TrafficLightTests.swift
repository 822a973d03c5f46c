import Diagnostics
import Testing

@testable import Programmes

@Suite struct TrafficLightTests {
  private func rule(excess: String?) throws -> TrafficLight {
    TrafficLight(
      acceptable: try share("5").value, risk: try share("15").value,
      excess: excess.flatMap { ExactDecimal($0) }, source: try words("Acuerdo"), link: nil)
  }

  private func comparison(
    _ outcome: TargetComparison.Outcome, _ difference: String, of target: String
  ) throws -> TargetComparison {
    let shown = try #require(ExactDecimal(difference))
    let gap = Rational(shown)
    return TargetComparison(
      basis: .whole, comparator: .atLeast, isComparatorStated: true,
      target: Quantity(try #require(ExactDecimal(target)), .percent), outcome: outcome,
      gap: outcome == .exceeded ? gap : gap.negated,
      difference: ResultValue(shown: shown, isRounded: false, unit: .percent), stage: .over)
  }

  @Test(arguments: [
    (TargetComparison.Outcome.met, "0", "80", Light.acceptable),
    (.short, "4", "80", .acceptable), (.short, "4.01", "80", .risk), (.short, "12", "80", .risk),
    (.short, "12.01", "80", .critical), (.short, "80", "80", .critical),
    (.exceeded, "24", "80", .acceptable), (.exceeded, "24.01", "80", .critical),
    (.short, "1", "4", .critical), (.short, "4", "-80", .acceptable),
  ])
  func `a deviation is held against the bounds of its own direction`(
    outcome: TargetComparison.Outcome, difference: String, target: String, light: Light
  ) throws {
    let comparison = try comparison(outcome, difference, of: target)
    #expect(try rule(excess: "30").light(of: comparison) == light)
  }

  @Test func `without a bound for it no excess is too great`() throws {
    let comparison = try comparison(.exceeded, "900", of: "80")
    #expect(try rule(excess: nil).light(of: comparison) == .acceptable)
  }

  @Test(arguments: [TargetComparison.Outcome.met, .short, .exceeded])
  func `from a target of zero nothing is so many in a hundred away`(
    outcome: TargetComparison.Outcome
  ) throws {
    let comparison = try comparison(outcome, "3", of: "0")
    #expect(try rule(excess: "30").light(of: comparison) == nil)
  }

  @Test func `numbers of the most digits are still compared`() throws {
    let comparison = try comparison(.short, "0.00000000000001", of: "999999999999999")
    #expect(try rule(excess: nil).light(of: comparison) == .acceptable)
  }
}

extension TrafficLightTests {
  /// Against at least 80 %, with no decimal places shown.
  private func rounded(_ result: String) throws -> TargetComparison {
    let number = Rational(try #require(ExactDecimal(result)))
    let target = TargetInForce(
      quantity: Quantity(ExactDecimal(80), .percent), unit: .percent, comparator: .atLeast,
      basis: .whole, end: nil)
    let standing = target.standing(
      of: ExactOutcome(number, unit: .percent, places: 0), isRatio: false, direction: nil,
      in: try day("2024-12-31"), at: try day("2024-12-31"))
    return try #require(standing.comparison)
  }

  @Test(arguments: [
    ("76", Light.acceptable, "5"), ("75.6", .risk, "5.5"), ("75.9999", .risk, "5.0001"),
    ("68", .risk, "15"), ("67.9", .critical, "15.13"),
  ])
  func `a light is that of the exact result, however few decimals are shown`(
    result: String, light: Light, deviation: String
  ) throws {
    let comparison = try rounded(result)
    #expect(try rule(excess: nil).light(of: comparison) == light)
    #expect(
      try rule(excess: nil).shownDeviation(of: comparison)?.description == deviation)
  }

  @Test(arguments: [
    ("75.6", "4", true), ("79.5", "0.5", false), ("79.996", "0.004", false), ("80", "0", false),
    ("79.999999999999", "0.000000000001", false),
  ])
  func `a difference is of what is shown, unless that hides it`(
    result: String, difference: String, isRounded: Bool
  ) throws {
    let comparison = try rounded(result)
    #expect(comparison.difference.shown.description == difference)
    #expect(comparison.difference.isRounded == isRounded)
  }
}

@Suite struct BaselineChangeTests {
  @Test(arguments: [
    ("95 %", "20 %", "75"), ("20 %", "95 %", "-75"), ("20 %", "20.0 %", "0"),
    ("0.5", "1.25", "-0.75"), ("20 %", "20", nil), ("20", "20 %", nil),
  ])
  func `a change has its sign, and only one unit`(
    result: String, baseline: String, change: String?
  ) throws {
    let result = try #require(Quantity(reading: result))
    let value = ResultValue(shown: result.number, isRounded: false, unit: result.unit)
    let found = value.change(since: try #require(Quantity(reading: baseline)))
    #expect(found?.shown.description == change)
  }
}
