import Programmes

extension String {
  /// The numbers in it that are years.
  var namedYears: [(year: Int, range: Range<Index>)] {
    var found: [(Int, Range<Index>)] = []
    var rest = self[...]
    while let start = rest.firstIndex(where: \.isNumber) {
      let digits = rest[start...].prefix(while: \.isNumber)
      if let year = CalendarDate.year(reading: String(digits)) {
        found.append((year, digits.startIndex..<digits.endIndex))
      }
      rest = rest[digits.endIndex...]
    }
    return found
  }

  /// With another year in the place of each for which there is one.
  func replacingYears(by other: (Int) -> Int?) -> String {
    namedYears.reversed().reduce(into: self) { text, found in
      if let new = other(found.year) { text.replaceSubrange(found.range, with: "\(new)") }
    }
  }
}
