import Diagnostics
import Programmes

/// A target whose words and whose noted number can be held against each other.
struct StatedTarget: Sendable {
  let text: Verbatim
  let measure: Measure
  let timeLimit: Verbatim?
  /// What the words say.
  let amounts: [StatedAmount]
  /// The noted number as the words say it: «disminuir 10%» is −10 where the formula gives a change.
  let number: ExactDecimal

  /// nil when the words or the number are missing.
  init?(_ indicator: Indicator) {
    guard let target = indicator.target, let text = target.text, let measure = target.measure else {
      return nil
    }
    self.text = text
    self.measure = measure
    timeLimit = target.timeLimit
    amounts = StatedAmount.all(in: text.text)
    let noted = Rational(measure.quantity.number)
    let isLess =
      noted.isNegative && target.asksForLess && indicator.readableFormula?.change != .lessening
    number =
      isLess ? noted.negated.exactDecimal ?? measure.quantity.number : measure.quantity.number
  }
}

extension StatedTarget {
  /// The amounts that are percentages when the noted number is one, else those that are none.
  var comparable: [StatedAmount] {
    amounts.filter { $0.isPercent == measure.quantity.isPercent }
  }

  /// Those among ``comparable`` that say the noted number.
  var matching: [StatedAmount] {
    let nouns = comparable.filter { $0.noun != nil && $0.noun == measure.quantity.noun }
    return (nouns.isEmpty ? comparable : nouns).filter { $0.number.equals(number) }
  }

  /// Those that say the noted number, in another unit.
  var matchingInOtherUnit: [StatedAmount] {
    amounts.filter {
      $0.isPercent != measure.quantity.isPercent && !$0.isArticle && !$0.isTime
        && $0.number.equals(number)
    }
  }
}

extension Quantity {
  /// A unit of one's own may say it as well: «por ciento».
  var isPercent: Bool {
    switch unit {
    case nil: return false
    case .percent: return true
    case .named(let unit):
      let words = unit.text.folded
      return ["%", "por ciento", "porcent"].contains { words.contains($0) }
    }
  }

  /// First word of its unit, folded.
  var noun: String? {
    guard case .named(let unit) = unit else { return nil }
    return Lexeme.all(in: unit.text).first?.word
  }

  /// `35%`, `4 sesiones ordinarias`, `100`.
  var words: String {
    switch unit {
    case nil: "\(number)"
    case .percent: "\(number)%"
    case .named(let unit): "\(number) \(unit)"
    }
  }
}

extension [StatedAmount] {
  /// For the inside of quotation marks: `80%`, or `80%», «90%`.
  var words: String {
    reduce(into: [String]()) { words, amount in
      if words.count < 4, !words.contains(amount.words) { words.append(amount.words) }
    }.joined(separator: "», «")
  }
}
