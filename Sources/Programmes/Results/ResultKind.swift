/// All that two results must share to be comparable.
struct ResultKind: Hashable {
  /// nil for a bare number.
  let unit: Unit?
  /// Folded: case, accents and blanks tell no formulas apart.
  let formula: String
  let target: TargetKind
  let timeLimit: String?
  let quarter: Int

  enum Unit: Hashable {
    case percent
    case named(String)
  }

  enum TargetKind: Hashable {
    case none
    case words
    /// So much in each of several places.
    case inEach
    case floor, ceiling, exact
  }

  /// The kind of a result, or why it has none.
  enum Finding {
    case kind(ResultKind)
    case unfit(Comparability.Reason)
  }
}

extension ResultKind {
  static func of(_ result: StandardResult) -> Finding {
    guard let reading = result.reading else { return .unfit(.unreported) }
    guard let value = reading.result.value else { return .unfit(.noNumber) }
    guard let formula = reading.working?.formula else {
      return .unfit(result.hasFormula ? .unreadFormula : .noFormula)
    }
    return .kind(
      ResultKind(
        unit: value.unit.map(Unit.init), formula: formula.withoutBlanks,
        target: TargetKind(result.target, reading.standing.comparison?.comparator),
        timeLimit: result.target?.timeLimit?.text.withoutBlanks,
        quarter: result.quartersReached))
  }

  /// The first thing that tells it apart from `usual`.
  func difference(from usual: ResultKind) -> Comparability.Reason? {
    if unit != usual.unit { return .otherUnit }
    if formula != usual.formula { return .otherFormula }
    if target != usual.target { return .otherTarget }
    if timeLimit != usual.timeLimit { return .otherTimeLimit }
    return quarter == usual.quarter ? nil : .otherTime
  }
}

extension ResultKind.Finding {
  var kind: ResultKind? {
    if case .kind(let kind) = self { kind } else { nil }
  }

  /// Why the result can't be held against those of the `usual` kind; nil when it can.
  func reason(against usual: ResultKind?) -> Comparability.Reason? {
    switch self {
    case .unfit(let reason): reason
    case .kind(let kind): usual.flatMap(kind.difference)
    }
  }
}

extension ResultKind.Unit {
  fileprivate init(_ unit: Quantity.Unit) {
    switch unit {
    case .percent: self = .percent
    case .named(let words): self = .named(words.text.withoutBlanks)
    }
  }
}

extension ResultKind.TargetKind {
  /// `comparator` is the one that was compared by.
  fileprivate init(_ target: Target?, _ comparator: Comparator?) {
    guard let target else {
      self = .none
      return
    }
    let hasNumber =
      target.measure != nil || target.yearly.contains { $0.value != nil }
      || target.quarterly.contains { $0.value != nil }
    if !hasNumber {
      self = .words
    } else if target.measure?.each != nil {
      self = .inEach
    } else {
      self =
        switch comparator ?? target.measure?.comparator ?? .atLeast {
        case .atLeast, .moreThan: .floor
        case .atMost, .lessThan: .ceiling
        case .exactly: .exact
        }
    }
  }
}

extension String {
  /// Without blanks, in lower case and without accents; signs stay, for they tell formulas apart.
  fileprivate var withoutBlanks: String {
    filter { !$0.isWhitespace }.map { Slug(folding: String($0))?.text ?? $0.lowercased() }.joined()
  }
}
