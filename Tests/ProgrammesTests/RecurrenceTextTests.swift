import Programmes
import Testing

struct RecurrenceTextTests {
  @Test(arguments: Recurrence.examples)
  func `a rule is written as it was read`(text: String) throws {
    #expect(try Recurrence(reading: text).description == text)
  }

  @Test func `every rule can be read back`() throws {
    let counts = [1, 2, 3, 366].compactMap { StatedCount($0) }
    let days = [[1], [31], [9, 15], Array(1...31)].map { $0.compactMap { DayOfMonth($0) } }
    let parts =
      days.compactMap { NonEmptySet($0) }.map { MonthPart.days($0) }
      + [.lastDay, .half(.first), .half(.second)]
      + WeekdayOrdinal.allCases.flatMap { ordinal in
        Weekday.allCases.map { .weekday(ordinal, $0) }
      }
    let monthSets =
      MonthOfYear.allCases.map { NonEmptySet($0) }
      + [NonEmptySet([.february, .june, .october]), NonEmptySet(MonthOfYear.allCases)].compactMap(
        \.self)
    let choices = counts.map { MonthChoice.every($0) } + monthSets.map { .named($0) }
    let weekdaySets =
      Weekday.allCases.map { NonEmptySet($0) }
      + [NonEmptySet([.sunday, .monday]), NonEmptySet(Weekday.allCases)].compactMap(\.self)
    let lengths: [PeriodLength?] = PeriodLength.allCases + [nil]
    let dates = [["2024-02-29"], ["2199-12-31", "1900-01-01", "2024-02-15"]]
    let rules: [Recurrence] =
      parts.flatMap { part in
        choices.compactMap { MonthlyRule(part, of: $0).map { .monthly($0) } }
      }
      + monthSets.map { .wholeMonths($0) }
      + [PeriodLength.quarter, .fourMonths, .halfYear].flatMap { length in
        [[1], [2], [1, 2], [1, 2, 3], [4]].compactMap { NonEmptySet($0) }.flatMap { numbers in
          [nil, 2024].compactMap { PeriodsOfYear(length, numbers, of: $0) }
        }
      }.map { .periodsOfYear($0) }
      + weekdaySets.flatMap { days in counts.map { .weekly(every: $0, on: days) } }
      + lengths.flatMap { length in counts.map { .times($0, each: length) } }
      + (try dates.compactMap { try NonEmptySet($0.map(day)) }.map { .dates($0) })
    #expect(rules.count > 700)
    for rule in rules {
      let again = try? Recurrence(reading: rule.description)
      #expect(again == rule, "\(rule.description)")
    }
  }

  @Test(
    arguments: [
      ("los días 9 de cada mes", "día 9 de cada mes"), ("9 de cada mes", "día 9 de cada mes"),
      ("LOS NUEVE DE CADA MES", "día 9 de cada mes"), ("día 9 cada mes", "día 9 de cada mes"),
      ("El día primero de todos los meses", "día 1 de cada mes"),
      ("dia 31 de marzo de cada año", "día 31 de marzo"),
      ("los últimos viernes de cada mes", "último viernes de cada mes"),
      ("U\u{301}ltimo miercoles del mes de marzo", "último miércoles de marzo"),
      (
        "segunda quincena de los meses de octubre, febrero, y junio",
        "segunda quincena de febrero, junio y octubre"
      ),
      ("en los meses", nil), ("los meses de abril y setiembre", "abril y septiembre"),
      ("días 15, 1 y treinta y uno de cada mes", "días 1, 15 y 31 de cada mes"),
      ("todos los lunes", "lunes de cada semana"),
      ("cada domingo y lunes", "lunes y domingo de cada semana"),
      ("los sábados cada dos semanas", "sábado cada 2 semanas"), ("mensual", "cada mes"),
      ("Trimestralmente", "cada trimestre"), ("cada 3 meses", "cada trimestre"),
      ("cada 12 meses", "cada año"), ("todos los años", "cada año"),
      ("todas las quincenas", "cada quincena"),
      ("una vez al año", "cada año"), ("dos veces a la semana", "2 veces por semana"),
      ("cuatro (4) veces en cada año", "4 veces por año"),
      ("4 (cuatro) veces cada 6 meses", "4 veces por semestre"),
      ("Primer y Tercer Trimestre", "primer y tercer trimestre"),
      ("primer bimestre", "primer bimestre"), ("5o. y 6o. bimestre", "quinto y sexto bimestre"),
      ("8 de marzo de 2025 y el 25 de noviembre de 2025", "2025-03-08 y 2025-11-25"),
      (
        "25 de noviembre, 8 de marzo y el 9 de diciembre",
        "8 de marzo, 25 de noviembre y 9 de diciembre"
      ),
      ("25 de noviembre", "día 25 de noviembre"), ("8 de marzo y 30 de febrero", nil),
      ("30 de febrero de 2025", nil), ("quinto y sexto trimestre", nil),
      ("el primer y el tercer trimestres de cada año", "primer y tercer trimestre"),
      ("primer trimestre y tercer trimestre", "primer y tercer trimestre"),
      ("1er. y 3er. trimestre", "primer y tercer trimestre"),
      ("III y I trimestre de 2023", "primer y tercer trimestre de 2023"),
      ("trimestres 1, 2 y 4", "primer, segundo y cuarto trimestre"),
      ("T1, T3", "primer y tercer trimestre"), ("1T y 2T", "primer y segundo trimestre"),
      ("T1 y T4 2023", "primer y cuarto trimestre de 2023"), ("S2", "segundo semestre"),
      ("segundo semestre del año 2023", "segundo semestre de 2023"),
      ("tercer cuatrimestre", "tercer cuatrimestre"), ("T1 y S1", nil), ("primer y tercer", nil),
      ("primer trimestre y segundo semestre", nil), ("trimestres", nil), ("T1-T3", nil),
      ("15/10/2024 y 15/2/2024", "2024-02-15 y 2024-10-15"), ("2024-2-5", "2024-02-05"),
    ] as [(String, String?)])
  func `a rule may be said in other words`(text: String, canonical: String?) {
    #expect((try? Recurrence(reading: text))?.description == canonical)
  }

  @Test(arguments: [
    ("", PhraseFault.Reason.empty, ""), ("  ", .empty, ""),
    ("día 9 de cada", .unfinished, ""), ("cada", .unfinished, ""), ("4", .unfinished, ""),
    ("febrero y", .unfinished, ""),
    ("primer día hábil de cada mes", .unknownWord, "día"), ("a veces", .unknownWord, "a"),
    ("cada mes de enero", .unknownWord, "de"), ("día 9 de kada mes", .unknownWord, "kada"),
    ("día 3 de cada 4 meses", .unknownWord, "4"), ("4 veces 😀 al año", .unknownWord, "😀"),
    ("día 9 de cada mes.", .unknownWord, "."),
    ("cada trimestre y cada mes", .unknownWord, "y"),
    ("quinto lunes de cada mes", .unknownWord, "quinto"),
    ("febrero, junio y febrero", .repeated, "febrero"),
    ("lunes y lunes de cada semana", .repeated, "lunes"),
    ("2024-02-15, 15/02/2024", .repeated, "15/02/2024"),
    ("día 32 de cada mes", .impossibleDate, "32"), ("día 0 de cada mes", .impossibleDate, "0"),
    ("30/02/2024", .impossibleDate, "30/02/2024"),
    ("2024-02-15 y 2024-13-01", .impossibleDate, "2024-13-01"),
    ("367 veces", .countOutOfRange, "367"), ("0 veces", .countOutOfRange, "0"),
    ("diez (12) veces", .numbersDisagree, "diez"), ("cada 5 meses", .unevenPeriod, "5"),
    ("día 30 de febrero", .neverHappens, "día 30 de febrero"),
    ("días 31 de abril y junio", .neverHappens, "días 31 de abril y junio"),
    ("tercer semestre", .neverHappens, "tercer semestre"), ("T1 y T5", .neverHappens, "T1 y T5"),
    ("T1 y T1", .repeated, "T1"), ("quinto trimestre", .unknownWord, "quinto"),
  ])
  func `what is no rule is refused, with its place`(
    text: String, reason: PhraseFault.Reason, words: String
  ) throws {
    let fault = try #require(throws: PhraseFault.self) { try Recurrence(reading: text) }
    #expect(fault.reason == reason)
    let scalars = Array(text.unicodeScalars)
    #expect(scalars.indices.contains(fault.place) || fault.place.isEmpty)
    let place = fault.place.clamped(to: 0..<scalars.count)
    #expect(String(String.UnicodeScalarView(scalars[place])) == (words))
  }

  @Test(arguments: [
    "99999999999999999999 veces", "٤ veces", "４ veces", "-4 veces", "4.0 veces", "2024-02-15T00:00",
    "20240-02-15", "24-02-15", "1/1/24", "2024-02-15-03", String(repeating: "lunes, ", count: 2000),
    String(repeating: "cada ", count: 2000), "\u{0}", "día\u{202E}9", "(((((", "diez (",
  ])
  func `hostile text is refused`(text: String) {
    #expect((try? Recurrence(reading: text)) == nil)
    #expect(RecurrenceReading(text) == nil)
  }
}
