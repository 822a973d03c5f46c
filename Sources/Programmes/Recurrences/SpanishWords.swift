import Octets

/// Words for numbers and times, without accents unless it is said.
package enum SpanishWords {
  /// As they are written, from January.
  package static let monthNames = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]

  /// As they are written, from Sunday.
  static let weekdayNames = [
    "domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
  ]

  package static let months = WordTable(
    Dictionary(
      uniqueKeysWithValues: zip(monthNames + ["setiembre"], MonthOfYear.allCases + [.september])))

  static let weekdays: WordTable<Weekday> = [
    "domingo": .sunday, "domingos": .sunday, "lunes": .monday, "martes": .tuesday,
    "miercoles": .wednesday, "jueves": .thursday, "viernes": .friday, "sabado": .saturday,
    "sabados": .saturday,
  ]

  static let ordinals: WordTable<WeekdayOrdinal> = [
    "primer": .first, "primero": .first, "primeros": .first, "segundo": .second,
    "segundos": .second, "tercer": .third, "tercero": .third, "terceros": .third,
    "cuarto": .fourth, "cuartos": .fourth, "ultimo": .last, "ultimos": .last,
  ]

  /// As they are written, from the first.
  package static let ordinalNames = ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto"]

  /// Of quarters and the like, with the ways in which they are shortened.
  package static let ordinalNumbers: WordTable<Int> = {
    let others = [
      ["primero", "1er", "1o", "1º", "1ro", "i"], ["2do", "2o", "2º", "ii"],
      ["tercero", "3er", "3o", "3º", "3ro", "iii"], ["4to", "4o", "4º", "iv"],
      ["5to", "5o", "5º", "v"], ["6to", "6o", "6º", "vi"],
    ]
    let pairs = zip(ordinalNames, others).enumerated().flatMap { index, words in
      ([words.0] + words.1).map { ($0, index + 1) }
    }
    return WordTable(Dictionary(uniqueKeysWithValues: pairs))
  }()

  /// Up to ten, as days of work are counted: «quinto día hábil».
  static let ordinalsToTen = WordTable([
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "quinto": 5,
    "sexto": 6, "septimo": 7, "octavo": 8, "noveno": 9, "decimo": 10,
  ])

  /// What a year has from two to six of: «trimestre», «semestres».
  static func unitOfYear(_ word: String) -> PeriodLength? {
    let length = periods[word] ?? manyPeriods[word]
    return length.flatMap { PeriodsOfYear.lengths.contains($0) ? $0 : nil }
  }

  /// `t1`, `1t`, `s2`.
  static func periodCode(_ word: String) -> (PeriodLength, Int)? {
    let octets = Array(word.utf8)
    guard octets.count == 2, let digit = octets.first(where: \.isDigit) else { return nil }
    let letter = octets[0] == digit ? octets[1] : octets[0]
    let number = Int(digit) - 0x30
    return letter == UInt8(ascii: "t")
      ? (.quarter, number) : letter == UInt8(ascii: "s") ? (.halfYear, number) : nil
  }

  static let halves: WordTable<MonthHalf> = ["primera": .first, "segunda": .second]

  static let periods: WordTable<PeriodLength> = [
    "semana": .week, "quincena": .halfMonth, "mes": .month, "bimestre": .twoMonths,
    "trimestre": .quarter, "cuatrimestre": .fourMonths, "semestre": .halfYear, "ano": .year,
  ]

  static let manyPeriods: WordTable<PeriodLength> = [
    "semanas": .week, "quincenas": .halfMonth, "meses": .month, "bimestres": .twoMonths,
    "trimestres": .quarter, "cuatrimestres": .fourMonths, "semestres": .halfYear, "anos": .year,
  ]

  /// «anual» of many things names no recurrence: a programme is «anual» too.
  static let adjectives = adjectives(with: "")
  static let adverbs = adjectives(with: "mente")
  static let manyAdjectives = adjectives(with: "es")

  private static func adjectives(with ending: String) -> WordTable<PeriodLength> {
    let adjectives: [String: PeriodLength] = [
      "semanal": .week, "quincenal": .halfMonth, "mensual": .month, "bimestral": .twoMonths,
      "trimestral": .quarter, "cuatrimestral": .fourMonths, "semestral": .halfYear, "anual": .year,
    ]
    return WordTable(
      Dictionary(uniqueKeysWithValues: adjectives.map { ($0.key + ending, $0.value) }))
  }

  /// Whether `word`, in lower case, is what people call the first day of a month but for its number alone: `1º`,
  /// `1er.`, «primero».
  package static func isFirstOfMonth(_ word: String) -> Bool {
    firstOfMonth.contains(word.last == "." ? String(word.dropLast()) : word)
  }

  private static let firstOfMonth: WordSet = ["1º", "1°", "1o", "1ro", "1er", "1ero", "primero"]

  /// The number with which words begin, and how many of them it is: «treinta y cinco» are three. `word` gives
  /// them one by one, from 0.
  package static func number(of word: (Int) -> String?) -> (value: Int, count: Int)? {
    guard let value = word(0).flatMap({ numbers[$0] }) else { return nil }
    guard (30..<100).contains(value), value.isMultiple(of: 10), word(1) == "y",
      let unit = word(2).flatMap({ numbers[$0] }), unit < 10
    else { return (value, 1) }
    return (value + unit, 3)
  }

  /// Whether `word`, folded, is a number: `veinte`.
  package static func isNumber(_ word: String) -> Bool { numbers[word] != nil }

  /// Up to a hundred; those of several words apart.
  static let numbers: WordTable<Int> = {
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
    return WordTable(others.merging(zip(words, 2...)) { one, _ in one })
  }()
}
