import Programmes

/// A phrase that names a programme with its year: «PAT 2020», «Programa Anual de Trabajo 2020».
struct ProgrammeMention: Sendable {
  /// One, or the first and the last.
  let years: ClosedRange<Int>
  /// Where it stands in its text.
  let written: Substring
  /// Whether the sentence may well mean another programme: «los resultados del PAT 2020».
  let isOfAnother: Bool
}

extension ProgrammeMention {
  /// All phrases of `sentence` that give a year to one of `names`, each of them words that stand
  /// together; in order.
  static func all(in sentence: [Lexeme], names: [[String]]) -> [ProgrammeMention] {
    var context = 0
    return sentence.indices.compactMap { index in
      if sentence.word(at: index).map(contexts.begin) == true { context = index + reach }
      guard let name = names.first(where: { sentence.states($0, at: index) }),
        let years = sentence.years(after: index + name.count)
      else { return nil }
      let first = sentence[index].written
      let last = sentence[years.end - 1].written
      return ProgrammeMention(
        years: years.years, written: first.base[first.startIndex..<last.endIndex],
        isOfAnother: index < context)
    }
  }

  /// For how many words after it a word such as «resultados» speaks of another programme.
  private static let reach = 7

  /// Beginnings of words by which a programme speaks of the one before it or after it.
  private static let contexts = Stems([
    "anterior", "avance", "cierre", "compara", "conclu", "continu", "cumpli", "deriv", "diferencia",
    "ejecucion", "elaborar", "evalua", "experiencia", "futur", "informe", "logr", "pendiente",
    "previ", "proxim", "result", "segui", "siguiente", "sustitu",
  ])
}

extension Array<Lexeme> {
  /// «2020», «, 2020», «-2020», «(PAT 2020», «del año 2020», «2024-2026» at `index`; and its end.
  fileprivate func years(after index: Int) -> (years: ClosedRange<Int>, end: Int)? {
    var index = index
    while index < count {
      let isBetween =
        isSign("(", at: index) || isSign(",", at: index) || isSign("-", at: index)
        || ["de", "del", "ano", "ejercicio", "para", "el"].contains(word(at: index))
      guard isBetween else { break }
      index += 1
    }
    guard let first = year(at: index) else { return nil }
    if isSign("-", at: index + 1) || isSign("–", at: index + 1), let last = year(at: index + 2),
      first <= last
    {
      return (first...last, index + 3)
    }
    return (first...first, index + 1)
  }

  private func year(at index: Int) -> Int? {
    indices.contains(index) ? self[index].number?.asYear : nil
  }
}

extension Programme {
  /// What texts call it, folded and in words, without the year.
  var namesWithoutYear: [[String]] {
    let ofKind = [
      ["programa", "anual", "de", "trabajo"], ["plan", "anual", "de", "trabajo"], ["pat"],
    ]
    let own = acronym.map { acronym in
      Lexeme.all(in: acronym.text).prefix { $0.number == nil }.compactMap(\.word)
    }
    // Of `PI-PEA 2024-2026` the words are two, with a sign between: it is left to the title.
    guard let own, own.count == 1, !ofKind.contains(own) else { return ofKind }
    return ofKind + [own]
  }
}
