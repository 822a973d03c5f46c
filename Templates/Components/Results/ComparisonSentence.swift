import Programmes

/// How a result stands to its target: reached or not, and by how much.
struct ComparisonSentence {
  let comparison: TargetComparison
  let result: IndicatorResult
  /// The day up to which the result tells.
  let report: CalendarDate
  let points: PointName
  let words: Words
}

extension ComparisonSentence {
  var text: String {
    if comparison.stage == .untold {
      return words(.untoldOutcome, ["fecha": words.text(report), "frase": then])
    }
    if case .breakdown = result {
      return words[comparison.isMet ? .targetReached : isOver ? .targetNotReached : .targetNotYet]
    }
    return switch comparison.outcome {
    case .met: words[isKept ? .targetReached : .targetReachedSoFar]
    case .exceeded: exceeded
    case .short: isJustEqual ? justEqual : short
    }
  }

  private var isOver: Bool { comparison.stage == .over }

  /// A count to be gone beyond stays reached; a share, and what is not to be gone beyond, may still be
  /// lost.
  private var isKept: Bool {
    if isOver { return true }
    let isShare = comparison.target.unit == .percent || result.value?.unit == .percent
    return !isShare && (comparison.comparator == .atLeast || comparison.comparator == .moreThan)
  }

  /// How it stood when it was last told of; no capital at its start and no stop at its end.
  private var then: String {
    switch (result, comparison.outcome) {
    case (.breakdown, .short): words[.targetNotReachedThen]
    case (.breakdown, _), (_, .met): words[.targetReachedThen]
    case (_, .exceeded):
      words(
        comparison.comparator.isCeiling ? .belowCeilingThen : .targetExceededThen,
        ["diferencia": difference])
    case (_, .short) where isJustEqual:
      words(.justEqualThen, ["comparador": words.name(of: comparison.comparator)])
    case (_, .short):
      words.form(
        !isAbove
          ? .shortOfTargetThen
          : comparison.comparator.isCeiling ? .aboveCeilingThen : .aboveTargetThen,
        forOne: isTiny || comparison.difference.shown.isOne, ["diferencia": difference])
    }
  }

  private var exceeded: String {
    let phrase: Phrase =
      if comparison.comparator.isCeiling {
        isOver ? .belowCeiling : .belowCeilingSoFar
      } else {
        isKept ? .targetExceeded : .targetExceededSoFar
      }
    return words(phrase, ["diferencia": difference])
  }

  private var short: String {
    let phrase: Phrase =
      switch (isAbove, comparison.comparator.isCeiling, isOver) {
      case (true, true, true): .aboveCeiling
      case (true, true, false): .aboveCeilingSoFar
      case (true, false, true): .aboveTarget
      case (true, false, false): .aboveTargetSoFar
      case (false, _, true): .shortOfTarget
      case (false, _, false): .shortOfTargetSoFar
      }
    let isOne = isTiny || comparison.difference.shown.isOne
    return words.form(phrase, forOne: isOne, ["diferencia": difference])
  }

  /// What is asked for is more than, or less than, just that.
  private var justEqual: String {
    words(
      isOver ? .justEqual : .justEqualSoFar,
      ["comparador": words.name(of: comparison.comparator)])
  }
}

extension ComparisonSentence {
  private var isJustEqual: Bool { comparison.gap.isZero }

  /// Less than any decimal places show.
  private var isTiny: Bool {
    comparison.difference.shown.significand == 0 && comparison.difference.isRounded
  }

  private var isAbove: Bool {
    switch comparison.comparator {
    case .atLeast, .moreThan: false
    case .atMost, .lessThan: true
    case .exactly: !comparison.gap.isNegative
    }
  }

  private var difference: String {
    if isTiny { return words[.tinyDifference] }
    let difference = comparison.difference
    return words.difference(
      ResultValue(
        shown: difference.shown, isRounded: difference.isRounded,
        unit: difference.unit ?? result.value?.unit), points)
  }
}
