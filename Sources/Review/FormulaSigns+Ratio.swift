/// One number divided by another, in the words of a formula.
struct Ratio: Sendable {
  let numerator: Operand
  let denominator: Operand

  struct Operand: Sendable {
    /// As written, from its first word to its last.
    let written: String
    /// Folded.
    let words: [String]
  }
}

extension FormulaSigns {
  /// nil unless it divides exactly once and has words on both sides.
  var ratio: Ratio? {
    let divisions = tokens.indices.filter { tokens[$0].sign == .divide }
    guard divisions.count == 1, let division = divisions.first else { return nil }
    let before = tokens[..<division].reversed().prefixOfOperand(
      opening: \.isOpen, closing: \.isClose)
    let after = tokens[(division + 1)...].prefixOfOperand(opening: \.isClose, closing: \.isOpen)
    guard let numerator = operand(before.reversed()), let denominator = operand(after) else {
      return nil
    }
    return Ratio(numerator: numerator, denominator: denominator)
  }

  private func operand(_ tokens: [Token]) -> Ratio.Operand? {
    let places = tokens.filter { $0.sign == .operand }.map(\.index)
    guard let first = places.first, let last = places.last else { return nil }
    let words = places.compactMap { lexemes[$0].word }
    return words.isEmpty
      ? nil : Ratio.Operand(written: lexemes.written(first..<last + 1), words: words)
  }
}

extension Sequence<FormulaSigns.Token> {
  /// Up to the end of the operand: the bracket that `opening` holds for without its partner, or an
  /// operator outside of brackets.
  fileprivate func prefixOfOperand(
    opening: (FormulaSigns.Sign) -> Bool, closing: (FormulaSigns.Sign) -> Bool
  ) -> [FormulaSigns.Token] {
    var depth = 0
    var found: [FormulaSigns.Token] = []
    for token in self {
      if closing(token.sign) { depth += 1 }
      if opening(token.sign) { depth -= 1 }
      if depth < 0 || (depth == 0 && token.sign == .times) { break }
      found.append(token)
    }
    return found
  }
}

extension FormulaSigns.Sign {
  fileprivate var isOpen: Bool {
    if case .open = self { true } else { false }
  }

  fileprivate var isClose: Bool {
    if case .close = self { true } else { false }
  }
}

extension Ratio {
  /// Whether it divides all there was by what was done with it: «recibidas / atendidas».
  var isUpsideDown: Bool {
    guard !numerator.isOfOtherTime, !denominator.isOfOtherTime, !numerator.tellsWhatWasDone,
      denominator.tellsWhatWasDone, !denominator.tellsAll, !denominator.isTotal
    else { return false }
    let isSame = numerator.nouns.contains { noun in
      denominator.nouns.contains { $0.hasPrefix(noun) || noun.hasPrefix($0) }
    }
    if numerator.tellsAll { return isSame || numerator.nouns.isEmpty }
    return numerator.isTotal && isSame
  }
}

extension Ratio.Operand {
  /// «atendidas», «publicados».
  fileprivate var tellsWhatWasDone: Bool { words.contains(where: Self.isDone) }

  /// «recibidas», «programados»; and «presentadas» of complaints and requests.
  fileprivate var tellsAll: Bool {
    words.contains(where: Self.isBase)
      || (words.contains { $0.hasPrefix("presentad") }
        && !nouns.allSatisfy { noun in
          !Self.handedIn.contains(where: noun.hasPrefix)
        })
  }

  fileprivate var isTotal: Bool { words.contains("total") || words.contains("totales") }

  fileprivate var isOfOtherTime: Bool {
    words.contains { $0.hasPrefix("anterior") || $0.hasPrefix("previ") && !$0.hasPrefix("previst") }
  }

  /// What is counted: the words before the first participle that are not mere grammar.
  fileprivate var nouns: [String] {
    words.prefix { !Self.isDone($0) && !Self.isBase($0) && !$0.hasPrefix("presentad") }
      .filter { $0.unicodeScalars.count > 3 && !Self.countingWords.contains($0) }
  }

  private static func isDone(_ word: String) -> Bool { done.contains(where: word.hasPrefix) }
  private static func isBase(_ word: String) -> Bool { base.contains(where: word.hasPrefix) }

  private static let done = [
    "acreditad", "alcanzad", "atendid", "capacitad", "celebrad", "certificad", "concluid",
    "constituid", "contestad", "cumplid", "desarrollad", "difundid", "digitalizad", "efectuad",
    "ejecutad", "ejercid", "entregad", "finalizad", "firmad", "implementad", "lograd", "promovid",
    "publicad", "realizad", "resuelt", "respondid", "terminad", "turnad",
  ]

  private static let base = [
    "calendarizad", "comprometid", "convocad", "esperad", "existente", "ingresad", "interpuest",
    "obligad", "planead", "planificad", "previst", "programad", "proyectad", "recibid", "requerid",
    "solicitad",
  ]

  /// Beginnings of what others hand in: all of it is «presentadas».
  private static let handedIn = ["denuncia", "queja", "solicitud", "peticion", "propuesta"]

  private static let countingWords: Set<String> = [
    "cantidad", "numero", "suma", "sumatoria", "total", "totales",
  ]
}
