/// What keeps a formula from being one.
enum FormulaFault: String, Sendable, CaseIterable {
  case unclosed = "parentesis-sin-cerrar"
  case unopened = "parentesis-sin-abrir"
  case emptyOperand = "falta-operando"
  case emptyOperandAndUnclosed = "falta-operando-y-cierre"
}

extension FormulaSigns {
  /// The gravest; nil when the signs agree with each other.
  var fault: FormulaFault? {
    let brackets = bracketFault
    guard lacksOperand else { return brackets }
    return brackets == .unclosed ? .emptyOperandAndUnclosed : .emptyOperand
  }

  private var bracketFault: FormulaFault? {
    var open: [Bracket: Int] = [:]
    for token in tokens {
      switch token.sign {
      case .open(let bracket): open[bracket, default: 0] += 1
      case .close(let bracket):
        guard let count = open[bracket], count > 0 else { return .unopened }
        open[bracket] = count - 1
      default: continue
      }
    }
    return open.values.contains { $0 > 0 } ? .unclosed : nil
  }

  /// Whether a sign has nothing to work on: `/ *100`, `(/B)`, `()`.
  private var lacksOperand: Bool {
    tokens.indices.contains { index in
      switch tokens[index].sign {
      case .divide: !endsOperand(index - 1) || !beginsOperand(index + 1)
      case .times: !isFootnoteMark(index) && !(endsOperand(index - 1) && beginsOperand(index + 1))
      case .open(let bracket):
        tokens.indices.contains(index + 1) && tokens[index + 1].sign == .close(bracket)
      default: false
      }
    }
  }

  private func endsOperand(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].sign {
    case .operand, .close: return true
    case .other: return lexemes[tokens[index].index].isSign("%")
    default: return false
    }
  }

  private func beginsOperand(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].sign {
    case .operand, .open: return true
    case .other: return !lexemes[tokens[index].index].isSign("%")
    default: return false
    }
  }

  /// The last `*` of `(A/B)*100*`.
  private func isFootnoteMark(_ index: Int) -> Bool {
    index == tokens.count - 1 && index > 1 && lexemes[tokens[index].index].isSign("*")
      && tokens[index - 1].sign == .operand && tokens[index - 2].sign == .times
  }
}
