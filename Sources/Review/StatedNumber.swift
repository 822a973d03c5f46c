import Programmes

/// A number of a text, in digits or in words: `12`, «cuatro», «treinta y cinco».
struct StatedNumber: Sendable, Hashable {
  let value: ExactDecimal
  /// Which lexemes of the text it is.
  let place: Range<Int>
  /// «un», «una», «uno»: hardly ever meant as a number.
  let isArticle: Bool
}

extension Array<Lexeme> {
  /// The number that begins at `index`. «1°» is none.
  func number(at index: Int) -> StatedNumber? {
    guard indices.contains(index) else { return nil }
    if let value = self[index].number {
      if isSign("°", at: index + 1) { return nil }
      return StatedNumber(value: value, place: index..<index + 1, isArticle: false)
    }
    guard let word = self[index].word, let value = Self.wordValues[word] else { return nil }
    if value >= 30, value < 100, self.word(at: index + 1) == "y",
      let unit = self.word(at: index + 2).flatMap({ Self.wordValues[$0] }), unit < 10
    {
      return StatedNumber(value + unit, at: index..<index + 3)
    }
    return StatedNumber(value, at: index..<index + 1, isArticle: value == 1)
  }

  /// Up to a hundred, without accents.
  private static let wordValues: [String: Int] = {
    let words = [
      "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
      "trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte",
      "veintiuno", "veintidos", "veintitres", "veinticuatro", "veinticinco", "veintiseis",
      "veintisiete", "veintiocho", "veintinueve", "treinta",
    ]
    let others = [
      "un": 1, "una": 1, "uno": 1, "veintiun": 21, "veintiuna": 21, "cuarenta": 40,
      "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100,
    ]
    let counted = Dictionary(uniqueKeysWithValues: zip(words, 2...))
    return others.merging(counted) { one, _ in one }
  }()
}

extension StatedNumber {
  fileprivate init?(_ value: Int, at place: Range<Int>, isArticle: Bool = false) {
    guard let value = ExactDecimal("\(value)") else { return nil }
    self.init(value: value, place: place, isArticle: isArticle)
  }
}

extension ExactDecimal {
  /// Whether both are the same number: `35` and `35.0` are.
  func equals(_ other: ExactDecimal) -> Bool {
    guard places <= other.places else { return other.equals(self) }
    var scaled = significand
    for _ in places..<other.places {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return false }
      scaled = product
    }
    return scaled == other.significand
  }

  /// A year that a programme could be of.
  var asYear: Int? {
    places == 0 && (1900...2199).contains(significand) ? significand : nil
  }
}
