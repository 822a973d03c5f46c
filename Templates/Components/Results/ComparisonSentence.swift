import Programmes

/// How a result stands to its target: reached or not, and by how much.
struct ComparisonSentence {
  let comparison: TargetComparison
  let result: IndicatorResult
  let points: PointName
  let words: Words
}

extension ComparisonSentence {
  var text: String {
    if case .breakdown = result {
      return words[
        comparison.isMet ? .targetReached : comparison.isFinal ? .targetNotReached : .targetNotYet]
    }
    return switch comparison.outcome {
    case .met: words[isKept ? .targetReached : .targetReachedSoFar]
    case .exceeded: exceeded
    case .short: isJustEqual ? justEqual : short
    }
  }

  /// A target to be gone beyond stays reached; one not to be gone beyond may still be lost.
  private var isKept: Bool {
    comparison.isFinal || comparison.comparator == .atLeast || comparison.comparator == .moreThan
  }

  private var exceeded: String {
    let phrase: Phrase =
      if comparison.comparator.isCeiling {
        comparison.isFinal ? .belowCeiling : .belowCeilingSoFar
      } else {
        .targetExceeded
      }
    return words(phrase, ["diferencia": difference])
  }

  private var short: String {
    let phrase: Phrase =
      switch (isAbove, comparison.comparator.isCeiling, comparison.isFinal) {
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
      comparison.isFinal ? .justEqual : .justEqualSoFar,
      ["comparador": words.name(of: comparison.comparator)])
  }
}

extension ComparisonSentence {
  private var isJustEqual: Bool {
    comparison.difference.shown.significand == 0 && !comparison.difference.isRounded
  }

  /// Less than the decimal places show.
  private var isTiny: Bool {
    comparison.difference.shown.significand == 0 && comparison.difference.isRounded
  }

  private var isAbove: Bool {
    switch comparison.comparator {
    case .atLeast, .moreThan: false
    case .atMost, .lessThan: true
    case .exactly: result.value.map { $0.shown > comparison.target.number } ?? false
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
