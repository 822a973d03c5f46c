public import Programmes

/// What data say of what all institutions share.
public struct SharedFacts: Sendable {
  let indicators: [StandardIndicator]
  let glossary: [GlossaryTerm]
  let thresholds: Thresholds

  public init(
    indicators: [StandardIndicator] = [], glossary: [GlossaryTerm] = [],
    thresholds: Thresholds = Thresholds()
  ) {
    self.indicators = indicators
    self.glossary = glossary
    self.thresholds = thresholds
  }
}

extension SharedFacts {
  public init(of portal: Portal) {
    self.init(
      indicators: portal.standardIndicators, glossary: portal.glossary,
      thresholds: portal.settings.thresholds)
  }
}
