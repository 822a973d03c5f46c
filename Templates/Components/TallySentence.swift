import Programmes

/// How many of a number of activities have which status, in a sentence that accounts for all of
/// them: «De 22 actividades comprometidas para 2024, 15 (68 %) están cumplidas (2 fuera de plazo),
/// 3 vencidas y 4 sin reporte.»
struct TallySentence {
  let tally: StatusTally
  /// What the activities are called; nil when some are activities and others lines of action.
  let kind: ProgrammeKind?
  /// «para 2024», «en este eje».
  let scope: String
  let words: Words
}

extension TallySentence {
  init(_ tally: StatusTally, of kind: ProgrammeKind, for years: YearSpan, words: Words) {
    self.init(
      tally: tally, kind: kind, scope: words(.forPeriod, ["periodo": "\(years)"]), words: words)
  }

  var text: String {
    let present = tally.present
    guard let first = present.first else {
      return words(.noneCommitted, ["cuantas": committed, "alcance": scope])
    }
    if present.count > 1 {
      return words(
        .tallyOfMany, ["cuantas": committed, "alcance": scope, "partes": words.list(parts)])
    }
    return words.count(
      kind == .implementation ? .tallyOfAllLines : .tallyOfAll, tally.total,
      [
        "cuantas": committed, "alcance": scope,
        "predicado": words.predicate(of: first.status, tally.total) + notes,
      ])
  }

  /// «22 actividades comprometidas».
  private var committed: String {
    switch kind {
    case .annual: words.count(.committedActivities, tally.total)
    case .implementation: words.count(.committedLines, tally.total)
    case nil: words.count(.committedOfBothKinds, tally.total)
    }
  }

  /// One for each status, those fulfilled first even when there are none.
  private var parts: [String] {
    let others = tally.present.filter { $0.status != .fulfilled }
    guard tally[.fulfilled] == 0 else {
      return [fulfilled] + others.map { part($0.status, $0.count) }
    }
    let verb = others.prefix(1).map { status, count in
      "\(words.number(count)) \(words.predicate(of: status, count))"
    }
    return [words[.noneFulfilled]] + verb + others.dropFirst().map { part($0.status, $0.count) }
  }

  /// «15 (68 %) están cumplidas (2 fuera de plazo)».
  private var fulfilled: String {
    let count = tally[.fulfilled]
    return words(
      .countWithPercent,
      [
        "n": words.number(count), "porcentaje": words.percent(tally.fulfilledPercent),
        "predicado": words.predicate(of: .fulfilled, count) + notes,
      ])
  }

  private func part(_ status: Status, _ count: Int) -> String {
    "\(words.number(count)) \(words.adjective(of: status, count))"
  }

  /// « (2 fuera de plazo; 1 por declaración, sin evidencia)»; nothing when all were in time and proved.
  private var notes: String { words.notes(onFulfilledOf: tally).map { " (\($0))" } ?? "" }
}

extension Words {
  /// «2 fuera de plazo; 1 por declaración, sin evidencia», of those fulfilled; nil when all were in time and proved.
  func notes(onFulfilledOf tally: StatusTally) -> String? {
    let whole = tally[.fulfilled]
    let notes = [
      note(tally.late, of: whole, one: .lateOne, some: .lateSome, all: .lateAll),
      note(tally.declared, of: whole, one: .declaredOne, some: .declaredSome, all: .declaredAll),
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  private func note(
    _ count: Int, of whole: Int, one: Phrase, some: Phrase, all: Phrase
  ) -> String? {
    switch (count, whole) {
    case (0, _): nil
    case (1, 1): self[one]
    case _ where count == whole: self[all]
    default: self(some, ["n": number(count)])
    }
  }
}

extension Words {
  /// «15 cumplidas, 3 vencidas y 4 sin reporte».
  func listing(_ tally: StatusTally) -> String {
    list(
      tally.present.map { status, count in
        let kind =
          status == .notApplicable
          ? self.count(.notApplicableOnes, count) : adjective(of: status, count)
        return "\(number(count)) \(kind)"
      })
  }
}

/// A part of a whole in whole hundredths, which never rounds something to nothing or a part to the
/// whole.
enum RoundedPercent: Equatable {
  case exactly(Int)
  case lessThanOne
  case moreThanNinetyNine
}

extension StatusTally {
  var fulfilledPercent: RoundedPercent {
    let count = self[.fulfilled]
    return switch percent(of: .fulfilled) ?? 0 {
    case 0 where count > 0: .lessThanOne
    case 100 where count < total: .moreThanNinetyNine
    case let percent: .exactly(percent)
    }
  }
}

extension Words {
  /// «68 %», «menos de 1 %».
  func percent(_ percent: RoundedPercent) -> String {
    switch percent {
    case .exactly(let number): self(.percent, ["n": "\(number)"])
    case .lessThanOne: self(.percentBelow, ["porcentaje": self(.percent, ["n": "1"])])
    case .moreThanNinetyNine:
      self(.percentAbove, ["porcentaje": self(.percent, ["n": "99"])])
    }
  }
}
