import Programmes

extension Words {
  /// `1,204.50`, `−3`.
  func number(_ decimal: ExactDecimal) -> String { decimal.grouped }

  /// «35 %», «4 sesiones ordinarias».
  func text(_ quantity: Quantity) -> String { text(quantity.number, quantity.unit) }

  /// «66.67 %», whether it is rounded or not.
  func text(_ value: ResultValue) -> String { text(value.shown, value.unit) }

  /// A unit's words are kept as the document has them: where their number can't be that of `number`
  /// they stand apart, «1 (sesiones ordinarias)».
  func text(_ number: ExactDecimal, _ unit: Quantity.Unit?) -> String {
    let written = self.number(number)
    return switch unit {
    case nil: written
    case .percent: self(.percent, ["n": written])
    case .named(let unit):
      self(
        number.isOne == unit.text.isPlural ? .quantityApart : .quantity,
        ["n": written, "unidad": unit.text])
    }
  }

  /// The same where the unit is told beside it: left out where its words can't agree, «1».
  func amount(_ number: ExactDecimal, _ unit: Quantity.Unit?) -> String {
    if case .named(let words) = unit, number.isOne == words.text.isPlural {
      return self.number(number)
    }
    return text(number, unit)
  }

  /// A difference: in percentage points where both sides are in a hundred, else in their unit.
  func difference(_ value: ResultValue, _ points: PointName) -> String {
    let amount = value.withoutSign
    return switch value.unit {
    case .percent:
      count(points == .whole ? .percentagePoints : .points, amount)
    case nil, .named: self.amount(amount, value.unit)
    }
  }

  /// The form for one or the one for many, with the number at `{n}`: 1 is one, 1.5 and 0 are many.
  func count(_ phrase: Phrase, _ number: ExactDecimal) -> String {
    form(phrase, forOne: number.isOne, ["n": self.number(number)])
  }

  /// «primer trimestre».
  func name(ofQuarter number: Int) -> String {
    switch number {
    case 1: self[.firstOfQuarters]
    case 2: self[.secondOfQuarters]
    case 3: self[.thirdOfQuarters]
    default: self[.fourthOfQuarters]
    }
  }

  /// «al menos», «a lo más».
  func name(of comparator: Comparator) -> String {
    switch comparator {
    case .atLeast: self[.atLeast]
    case .moreThan: self[.moreThan]
    case .atMost: self[.atMost]
    case .lessThan: self[.lessThan]
    case .exactly: self[.exactly]
    }
  }
}

/// «15 puntos porcentuales» where they are named first, «15 puntos» after that.
enum PointName {
  case whole, short
}

extension ExactDecimal {
  /// Whether it is 1, also when it is written `1.0`.
  var isOne: Bool { Rational(self) == Rational(1) }
}

extension ResultValue {
  fileprivate var withoutSign: ExactDecimal {
    shown.significand < 0 ? Rational(shown).negated.exactDecimal ?? shown : shown
  }
}

extension String {
  /// As far as the first word tells.
  fileprivate var isPlural: Bool { split(separator: " ").first?.last == "s" }
}
