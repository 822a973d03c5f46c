extension ReviewRule {
  /// Every rule, in the order of the guide.
  static let all: [ReviewRule] = [
    approvedAfterEnd, outsideYears,
    deadlineAgainstEnd,
    keyOrder,
    keyUnderAxis,
    keyUnderIndicator,
    indicatorAlone,
    activityAlone,
    targetNumber,
    targetUnit,
    targetComparator,
    yearlyUnit,
    malformedFormula,
    noDenominator,
    upsideDownRatio,
    declaredCount,
    otherYear,
  ]
}
