import Programmes

extension Activity {
  /// The texts of its row that may say when it is to be done, in the order in which they count.
  var wordsOfTime: [Verbatim] {
    [text] + schedule.periods.compactMap(\.words) + verification
      + [indicator?.objective, indicator?.target?.text].compactMap { $0 }
  }
}

extension Verbatim {
  /// A part of it, by its Unicode scalars.
  func part(_ place: Range<Int>) -> String {
    let scalars = text.unicodeScalars.dropFirst(place.lowerBound).prefix(place.count)
    return String(String.UnicodeScalarView(scalars))
  }
}
