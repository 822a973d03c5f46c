extension ReviewRule {
  /// Every rule, in the order of the guide.
  static let all: [ReviewRule] = [
    approvedAfterEnd, outsideYears,
  ]
}
