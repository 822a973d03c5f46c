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
    return SpanishWords.number { word(at: index + $0) }.flatMap { value, count in
      StatedNumber(value, at: index..<index + count, isArticle: value == 1)
    }
  }
}

extension StatedNumber {
  fileprivate init?(_ value: Int, at place: Range<Int>, isArticle: Bool) {
    guard let value = ExactDecimal("\(value)") else { return nil }
    self.init(value: value, place: place, isArticle: isArticle)
  }
}

extension ExactDecimal {
  /// A year that a programme could be of.
  var asYear: Int? {
    places == 0 && CalendarDate.years.contains(significand) ? significand : nil
  }
}
