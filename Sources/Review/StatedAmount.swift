import Programmes

/// A number that a target states, as far as its words tell what it counts: «al menos 35%», «dos o
/// más».
struct StatedAmount: Sendable, Hashable {
  let number: ExactDecimal
  let isPercent: Bool
  let comparator: Comparator?
  /// «una», where no comparator says that it is meant as a number.
  let isArticle: Bool
  /// «10 días hábiles».
  let isTime: Bool
  /// The word after it, folded: «riesgos» in «dos o más riesgos».
  let noun: String?
  /// The same as it stands in the text.
  let nounAsWritten: String?
  /// With its comparator and its percent sign.
  let words: String
}

extension StatedAmount {
  /// All amounts of `text`, in order. Dates, years, days of a month, ordinals and the numbers of
  /// articles, annexes or axes are none.
  static func all(in text: String) -> [StatedAmount] {
    let lexemes = Lexeme.all(in: text)
    var found: [StatedAmount] = []
    var index = 0
    while index < lexemes.count {
      if let date = lexemes.date(at: index) {
        index = date.place.upperBound
      } else if let number = lexemes.number(at: index) {
        if let amount = StatedAmount(number, in: lexemes) { found.append(amount) }
        index = number.place.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private init?(_ number: StatedNumber, in lexemes: [Lexeme]) {
    let before = lexemes.word(at: number.place.lowerBound - 1)
    var end = number.place.upperBound
    isPercent = lexemes.percent(at: &end)
    if number.isArticle, lexemes.number(at: end) != nil { return nil }  // «al menos un 35%»
    if !isPercent {
      if number.value.asYear != nil { return nil }
      if let before, Self.labels.contains(before) { return nil }
    }
    var start = number.place.lowerBound
    let leading = lexemes.comparator(before: &start)
    let trailing = lexemes.comparator(after: &end)
    self.number = number.value
    comparator = leading ?? trailing
    isArticle = number.isArticle && comparator == nil
    noun = lexemes.word(at: end)
    nounAsWritten = noun.map { _ in String(lexemes[end].written) }
    isTime = noun.map(Self.timeWords.contains) ?? false
    words = lexemes.written(start..<end)
  }

  /// Words after which a number counts nothing.
  private static let labels: WordSet = [
    "anexo", "articulo", "capitulo", "dia", "dias", "eje", "etapa", "fraccion", "indicador",
    "inciso",
    "meta", "no", "num", "numeral", "numero", "punto", "version",
  ]

  /// Units of time, folded.
  private static let timeWords: WordSet = [
    "ano", "anos", "bimestre", "bimestres", "dia", "dias", "hora", "horas", "mes", "meses",
    "minuto", "minutos", "quincena", "quincenas", "semana", "semanas", "semestre", "semestres",
    "trimestre", "trimestres",
  ]
}

extension Array<Lexeme> {
  /// Whether what follows says that a number is a percentage; moves `end` behind it.
  fileprivate func percent(at end: inout Int) -> Bool {
    if isSign("%", at: end) {
      end += 1
    } else if states(["por", "ciento"], at: end) || states(["por", "cien"], at: end) {
      end += 2
    } else if states(["de", "cada"], at: end), let whole = number(at: end + 2),
      whole.value.significand == 100, whole.value.places == 0
    {
      end = whole.place.upperBound
    } else {
      return false
    }
    return true
  }

  /// The comparator that leads to `start`, articles between them or not; moves `start` to it.
  fileprivate func comparator(before start: inout Int) -> Comparator? {
    let articles = self[..<start].suffix(3).reversed().prefix { lexeme in
      lexeme.word.map(Self.articles.contains) ?? false
    }
    let end = start - articles.count
    if isSign("≥", at: end - 1) || isSign("≤", at: end - 1) {
      start = end - 1
      return isSign("≥", at: start) ? .atLeast : .atMost
    }
    for (words, comparator) in Self.leadingComparators where states(words, at: end - words.count) {
      start = end - words.count
      return comparator
    }
    return nil
  }

  /// The comparator that follows on a number; moves `end` behind it.
  fileprivate func comparator(after end: inout Int) -> Comparator? {
    for (words, comparator) in Self.trailingComparators where states(words, at: end) {
      end += words.count
      return comparator
    }
    return nil
  }

  private static let articles: WordSet = ["el", "la", "los", "las", "un", "una", "en"]

  /// A longer one comes before those that it ends with.
  private static let leadingComparators: [([String], Comparator)] = {
    let prepositions = ["a", "al", "de", "del", "que"]
    func each(_ openings: [String], _ comparator: Comparator) -> [([String], Comparator)] {
      openings.flatMap { opening in
        prepositions.map { (opening.split(separator: " ").map(String.init) + [$0], comparator) }
      }
    }
    func plain(_ phrases: [String], _ comparator: Comparator) -> [([String], Comparator)] {
      phrases.map { ($0.split(separator: " ").map(String.init), comparator) }
    }
    let all =
      plain(["al menos", "por lo menos", "cuando menos", "como minimo", "minimo"], .atLeast)
      + plain(["al menos a", "al menos al", "minimo de", "minimo del"], .atLeast)
      + each(
        [
          "mayor o igual", "igual o mayor", "superior o igual", "igual o superior", "mayor igual",
          "no menor", "no inferior",
        ], .atLeast)
      + plain(["no menos de", "no menos del"], .atLeast)
      + plain(["a lo mas", "a lo sumo", "como maximo", "maximo"], .atMost)
      + plain(["maximo de", "maximo del", "no mas de", "no mas del"], .atMost)
      + each(
        [
          "menor o igual", "igual o menor", "inferior o igual", "igual o inferior", "menor igual",
          "no mayor", "no superior",
        ], .atMost)
      + each(["mayor", "superior"], .moreThan) + plain(["mas de", "mas del"], .moreThan)
      + each(["menor", "inferior"], .lessThan) + plain(["menos de", "menos del"], .lessThan)
      + plain(["exactamente"], .exactly)
    return all.sorted { $0.0.count > $1.0.count }
  }()

  private static let trailingComparators: [([String], Comparator)] = [
    (["o", "mas"], .atLeast), (["o", "menos"], .atMost), (["como", "minimo"], .atLeast),
    (["como", "maximo"], .atMost), (["al", "menos"], .atLeast), (["cuando", "menos"], .atLeast),
    (["por", "lo", "menos"], .atLeast),
  ]
}
