import Diagnostics
public import Programmes
public import SiteRoutes

/// An indicator with what it comes to.
public struct IndicatorFacts: Sendable {
  let placement: IndicatorPlacement
  let programme: ProgrammeFacts
  /// Oldest first.
  let readings: [IndicatorReading]

  public init(_ placement: IndicatorPlacement, in programme: ProgrammeFacts) {
    self.placement = placement
    self.programme = programme
    readings = programme.progress?[placement.indicator]?.readings ?? []
  }
}

extension IndicatorFacts {
  var indicator: Indicator { placement.indicator }
  var slug: Slug { indicator.key.slug }
  public var route: Route { .indicator(programme.address, slug) }
  var current: IndicatorReading? { readings.last }

  /// One a report that speaks of it.
  var results: [ResultFacts] {
    readings.map { ResultFacts(reading: $0, indicator: self) }
  }

  /// One for what was told of it, or one that says that nothing was.
  public var history: [ResultFacts] {
    readings.isEmpty ? [ResultFacts(reading: nil, indicator: self)] : results
  }

  var operands: [OperandFacts] {
    readings.flatMap { reading in
      reading.inputs.flatMap { input in
        input.parts.map {
          OperandFacts(reading: reading, input: input, part: $0, indicator: self)
        }
      }
    }
  }

  /// What reports say of each of several places.
  var places: [PlaceFacts] {
    readings.flatMap { reading in
      reading.breakdown.enumerated().map {
        PlaceFacts(number: $0 + 1, item: $1, cutoff: reading.cutoff, indicator: self)
      }
    }
  }

  /// That of the whole, then those of years and quarters.
  var targets: [TargetFacts] {
    guard let target = indicator.target else { return [] }
    let whole =
      target.text != nil || target.measure != nil
      ? [TargetFacts(basis: .whole, words: target.text, quantity: nil, target, of: self)] : []
    return whole
      + target.yearly.map { year in
        TargetFacts(
          basis: .year(year.year), words: year.text, quantity: year.value, target, of: self)
      }
      + target.quarterly.map { quarter in
        TargetFacts(
          basis: .quarter(quarter.quarter), words: quarter.text, quantity: quarter.value, target,
          of: self)
      }
  }
}

/// An indicator at the cut-off of a report.
public struct ResultFacts: Sendable {
  /// nil when no report speaks of it.
  let reading: IndicatorReading?
  let indicator: IndicatorFacts
}

/// A number that a report gives for a variable.
struct OperandFacts: Sendable {
  let reading: IndicatorReading
  let input: IndicatorReading.Input
  let part: IndicatorReading.Part
  let indicator: IndicatorFacts
}

/// What a report says of an indicator in one of several places.
struct PlaceFacts: Sendable {
  /// From 1, in the order of the report.
  let number: Int
  let item: BreakdownItem
  let cutoff: CalendarDate
  let indicator: IndicatorFacts
}

/// A target of an indicator.
struct TargetFacts: Sendable {
  let basis: TargetComparison.Basis
  let words: Verbatim?
  let quantity: Quantity?
  let target: Target
  let indicator: IndicatorFacts

  init(
    basis: TargetComparison.Basis, words: Verbatim?, quantity: Quantity?, _ target: Target,
    of indicator: IndicatorFacts
  ) {
    self.basis = basis
    self.words = words
    self.quantity = basis == .whole ? target.measure?.quantity : quantity
    self.target = target
    self.indicator = indicator
  }
}
