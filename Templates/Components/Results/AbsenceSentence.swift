import Programmes

/// Why numbers give no result. That a number is not available, does not apply, is only a dash, is empty,
/// or stands in no report are five different things, and each reads differently.
struct AbsenceSentence {
  let inputs: [IndicatorReading.Input]
  let words: Words
}

extension AbsenceSentence {
  /// «No se puede calcular: hay 3 en «Atendidas» y el divisor es cero.»
  var divisionByZero: String {
    let present = inputs.compactMap { input -> String? in
      guard let amount = input.amount, amount.significand != 0 else { return nil }
      return words(
        .amountIn, ["n": words.number(amount), "variable": input.variable])
    }
    return present.isEmpty
      ? words[.divisionByZero]
      : words(.divisionByZeroWith, ["cosas": words.list(present)])
  }

  /// «Falta el valor de «Total» (vacío en el informe): no se calcula.»
  var missing: String {
    let missing = inputs.filter { $0.amount == nil }
    if missing.isEmpty { return words[.reportWithoutResult] }
    let names = missing.map { input in
      words(.missingVariable, ["variable": input.variable, "motivo": words[reason(input)]])
    }
    return words.form(
      .missingValue, forOne: names.count == 1, ["variables": words.list(names)])
  }

  /// «No disponible (ND): el informe no tiene el valor de «Total».»
  func text(of absence: Absence) -> String {
    let names = inputs.filter { input in
      input.amount == nil && input.parts.contains { $0.operand.value?.content == absence.content }
    }.map { words(.quoted, ["texto": $0.variable]) }
    return names.isEmpty
      ? words[absence.alone] : words(absence.ofVariables, ["variables": words.list(names)])
  }

  private func reason(_ input: IndicatorReading.Input) -> Phrase {
    let empty = input.parts.last { $0.operand.value?.number == nil }
    guard let empty else { return .inNoReport }
    return switch empty.operand.value?.content {
    case .notAvailable: .isNotAvailable
    case .notApplicable: .isNotApplicable
    case .dash: .isDash
    case .number, nil: .isEmptyInReport
    }
  }

  /// The words that reports put in the place of a number.
  enum Absence {
    case notAvailable, notApplicable, dash

    fileprivate var content: ReportedValue.Content {
      switch self {
      case .notAvailable: .notAvailable
      case .notApplicable: .notApplicable
      case .dash: .dash
      }
    }

    fileprivate var alone: Phrase {
      switch self {
      case .notAvailable: .notAvailable
      case .notApplicable: .notApplicable
      case .dash: .dashWithoutMeaning
      }
    }

    fileprivate var ofVariables: Phrase {
      switch self {
      case .notAvailable: .variablesNotAvailable
      case .notApplicable: .variablesNotApplicable
      case .dash: .variablesDash
      }
    }
  }
}
