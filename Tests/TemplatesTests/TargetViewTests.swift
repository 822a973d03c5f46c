import Programmes
import Testing

@testable import Templates

/// What is shown of a target in the words of the document.
@Suite struct TargetViewTests {
  private func view(_ text: String?, quarters: [Int: String] = [:]) throws -> TargetView {
    let measure = Measure(
      comparator: .atLeast, quantity: try quantity("80 puntos"), each: nil, location: place)
    let target = Target(
      text: try text.map(words), measure: measure,
      quarterly: try quarters.map {
        QuarterlyTarget(quarter: $0, text: try words($1), value: Quantity(reading: $1))
      })
    return TargetView(target: try #require(target), words: Words(.spanish))
  }

  @Test func `a target without words has no line for them`() throws {
    #expect(try view(nil).written == nil)
    #expect(try view("80 puntos").written != nil)
    #expect(try view(nil, quarters: [1: "20"]).written != nil)
  }
}
