import Programmes

extension ReportPeriod {
  /// Reads `T1 2024`, `S2 2024`, `2024`, `2024-T1`, `primer trimestre de 2024`, `2º semestre 2024`, and months
  /// as their days: `enero de 2024`, `enero-marzo de 2024`. nil for anything else.
  init?(reading text: String) {
    let words = text.split { $0.isWhitespace || "-–/,.".contains($0) }.map { $0.lowercased() }
      .filter { !["de", "del", "año", "anual"].contains($0) }
    let years = words.compactMap { CalendarDate.year(reading: $0) }
    guard years.count == 1, let year = years.first else { return nil }
    let parts = words.filter { CalendarDate.year(reading: $0) == nil }
    if let months = Self.months(parts, of: year) {
      self = months
      return
    }
    switch parts.count {
    case 0: self = .year(year)
    case 1: self.init(code: parts[0], year)
    case 2: self.init(ordinal: parts[0], parts[1], year)
    default: return nil
    }
  }

  /// `t1`, `1t`, `s2`.
  private init?(code: String, _ year: Int) {
    guard code.count == 2, let letter = code.first(where: \.isLetter),
      let number = code.first(where: { ("1"..."4").contains($0) })?.wholeNumberValue
    else { return nil }
    self.init(number, letter == "t" ? "trimestre" : letter == "s" ? "semestre" : "", year)
  }

  /// `primer trimestre`, `2do semestre`, `trimestre 3`.
  private init?(ordinal one: String, _ other: String, _ year: Int) {
    if let number = Self.ordinal(one) {
      self.init(number, other, year)
    } else if let number = Self.ordinal(other) {
      self.init(number, one, year)
    } else {
      return nil
    }
  }

  private init?(_ number: Int, _ unit: String, _ year: Int) {
    switch (unit, number) {
    case ("trimestre", 1...4): self = .quarter(number, year: year)
    case ("semestre", 1...2): self = .semester(number, year: year)
    default: return nil
    }
  }

  /// `enero`, `enero marzo`, `enero a marzo`. Whether they are a quarter depends on the fiscal year.
  private static func months(_ words: [String], of year: Int) -> ReportPeriod? {
    let names = words.count == 3 && ["a", "al"].contains(words[1]) ? [words[0], words[2]] : words
    let months = names.compactMap { MonthOfYear(reading: $0) }
      .compactMap { Month(year: year, month: $0.rawValue) }
    guard (1...2).contains(names.count), months.count == names.count, let first = months.first,
      let last = months.last, names.count == 1 || first < last
    else { return nil }
    return .days(from: first.firstDay, through: last.lastDay)
  }

  private static func ordinal(_ word: String) -> Int? {
    ordinals.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let ordinals: [Set<String>] = [
    ["1", "1er", "1ero", "1º", "1°", "i", "primer", "primero"],
    ["2", "2do", "2o", "2º", "2°", "ii", "segundo"],
    ["3", "3er", "3ero", "3º", "3°", "iii", "tercer", "tercero"],
    ["4", "4to", "4o", "4º", "4°", "iv", "cuarto"],
  ]
}
