/// A month of any year.
public enum MonthOfYear: Int, Sendable, CaseIterable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december
}

extension MonthOfYear: Comparable {
  public static func < (one: MonthOfYear, other: MonthOfYear) -> Bool {
    one.rawValue < other.rawValue
  }
}

extension MonthOfYear {
  /// Reads its name, «abril»; capitals make no difference.
  public init?(reading text: String) {
    let words = PhraseWord.all(in: text)
    guard words.count == 1, let month = SpanishWords.months[words[0].text] else { return nil }
    self = month
  }

  /// How many days it has in the years in which it has most.
  var longestDayCount: Int {
    switch self {
    case .february: 29
    case .april, .june, .september, .november: 30
    default: 31
    }
  }
}
