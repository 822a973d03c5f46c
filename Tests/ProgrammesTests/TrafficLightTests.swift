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
    return TargetComparison(
      basis: .whole, comparator: .atLeast, isComparatorStated: true,
      target: Quantity(try #require(ExactDecimal(target)), .percent), outcome: outcome,
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
