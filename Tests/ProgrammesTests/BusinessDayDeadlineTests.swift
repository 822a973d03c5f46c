import Programmes
import Testing

struct BusinessDayDeadlineTests {
  private var calendar: BusinessCalendar {
    get throws {
      BusinessCalendar(
        NonWorkingDays(try BusinessDayTests.of2024.map(BusinessDayTests.period), covering: [2024]))
    }
  }

  private func events(in calendar: String = "2024-01-01/2024-12-31") throws -> DeadlineEvents {
    let meetings: [(String, MeetingKind)] = [
      ("2024-04-26", .ordinary), ("2024-03-14", .extraordinary), ("2023-12-28", .ordinary),
      ("2024-03-14", .extraordinary),
    ]
    return DeadlineEvents(
      span: try BusinessDayTests.range(calendar),
      meetings: try meetings.map { MeetingDay(try day($0), $1) },
      activityEnds: [try slug("1-1-2"): try day("2024-03-15")])
  }

  @Test(arguments: [
    // The fourth quarter ends in a covered year and its deadline does not.
    (
      "10 días hábiles después de cada trimestre",
      "03-31>2024-04-12 06-30>2024-07-12 09-30>2024-10-15 12-31>?2025"
    ),
    (
      "10 días hábiles después de la sesión",
      "12-28>?2023 03-14>2024-03-29 04-26>2024-05-13"
    ),
    ("5 días naturales después de la sesión ordinaria", "12-28>2024-01-02 04-26>2024-05-01"),
    ("5 días naturales después de cada sesión extraordinaria", "03-14>2024-03-19"),
    ("1 día hábil después de la actividad 1.1.2", "03-15>2024-03-19"),
    ("1 día hábil después de la actividad 9.9.9", ""),
    ("5 días naturales después de 2024-12-31", "12-31>2025-01-05"),
    ("1 mes después de 2024-01-31", "01-31>2024-02-29"),
    ("30 días naturales después de cada semestre", "06-30>2024-07-30 12-31>2025-01-30"),
    ("366 meses después de 2199-01-01", "01-01>?2200"),
    // 1 January is no day of work, nor is 1 May; the span begins with the year.
    (
      "los primeros tres días hábiles de cada cuatrimestre",
      "12-31>2024-01-04 04-30>2024-05-06 08-31>2024-09-04"
    ),
    ("los 2 primeros días naturales de cada semestre", "12-31>2024-01-02 06-30>2024-07-02"),
    ("1 día hábil después del inicio de cada semestre", "12-31>2024-01-02 06-30>2024-07-01"),
    ("primer día hábil de cada semestre", "12-31>2024-01-02 06-30>2024-07-01"),
  ])
  func `a deadline follows each of its events`(text: String, expected: String) throws {
    let deadlines = try RelativeDeadline(reading: text).deadlines(after: events(), in: calendar)
    let written = deadlines.map { deadline in
      let due =
        switch deadline.due {
        case .success(let day): day.iso
        case .failure(let missing): "?\(missing.year)"
        }
      return "\(deadline.event.iso.dropFirst(5))>\(due)"
    }
    #expect(written.joined(separator: " ") == expected)
  }

  @Test func `periods are those of the fiscal year that end within the span`() throws {
    let events = DeadlineEvents(
      span: try BusinessDayTests.range("2024-02-01/2024-10-30"),
      fiscalYear: FiscalYear(firstMonth: .february))
    let deadlines = try RelativeDeadline(reading: "1 mes después de cada trimestre")
      .deadlines(after: events, in: calendar)
    #expect(deadlines.map(\.event.iso) == ["2024-04-30", "2024-07-31"])
  }

  @Test func `three hundred years of weeks stop at the limit`() throws {
    let events = try events(in: "1900-01-01/2199-12-31")
    let deadlines = try RelativeDeadline(reading: "1 día natural después de cada semana")
      .deadlines(after: events, in: calendar)
    #expect(deadlines.count == Occurrences.limit)
  }

  @Test func `every deadline can be read back`() throws {
    let counts = [1, 2, 10, 366].compactMap { StatedCount($0) }
    let slugs = try ["1-1-2", "13", "b", "cada-trimestre", "la-sesion", "a-1"].map(slug)
    let events =
      [
        DeadlineEvent.meeting(.ordinary), .meeting(.extraordinary), .meeting(nil),
        .date(try day("2024-04-24")),
      ]
      + PeriodLength.allCases.flatMap { [.endOfEach($0), .startOfEach($0)] }
      + slugs.map { .activity($0) }
    for event in events {
      for unit in DeadlineUnit.allCases {
        for count in counts {
          let deadline = RelativeDeadline(count, unit, after: event)
          let again = try? RelativeDeadline(reading: deadline.description)
          #expect(again == deadline, "\(deadline.description)")
        }
      }
    }
  }

  @Test(arguments: RelativeDeadline.examples)
  func `a deadline is written as it was read`(text: String) throws {
    #expect(try RelativeDeadline(reading: text).description == text)
  }

  @Test(arguments: [
    ("Diez (10) dias habiles despues de cada sesion", "10 días hábiles después de la sesión"),
    (
      "10 días hábiles después del cierre de cada 3 meses",
      "10 días hábiles después de cada trimestre"
    ),
    ("1 mes después de la conclusión de cada año", "1 mes después de cada año"),
    ("5 días naturales después de 1.1.2", "5 días naturales después de la actividad 1.1.2"),
    (
      "5 días naturales después de la actividad 3. 2. 1.",
      "5 días naturales después de la actividad 3.2.1"
    ),
    ("2 meses después del 24/04/2024", "2 meses después de 2024-04-24"),
  ])
  func `a deadline may be said in other words`(text: String, canonical: String) throws {
    #expect(try RelativeDeadline(reading: text).description == canonical)
  }

  @Test(arguments: [
    ("", PhraseFault.Reason.empty, ""), ("10 días hábiles", .unfinished, ""),
    ("10 días después de la sesión", .kindOfDaysMissing, "días"),
    ("10 días hábiles antes de la sesión", .unknownWord, "antes"),
    ("10 días hábiles después de la conclusión", .unfinished, ""),
    ("10 días hábiles después de marzo", .unknownWord, "marzo"),
    ("10 días hábiles después de la sesión solemne", .unknownWord, "solemne"),
    ("0 días hábiles después de la sesión", .countOutOfRange, "0"),
    ("diez (12) días hábiles después de la sesión", .numbersDisagree, "diez"),
    ("10 días hábiles después de 30/02/2024", .impossibleDate, "30/02/2024"),
    ("10 días hábiles después de cada 5 meses", .unevenPeriod, "5"),
    ("10 semanas después de la sesión", .unknownWord, "semanas"),
    ("10 días hábiles después de la actividad", .unfinished, ""),
    ("10 días hábiles después de la actividad ¿?", .unknownWord, "¿"),
  ])
  func `what is no deadline is refused, with its place`(
    text: String, reason: PhraseFault.Reason, words: String
  ) throws {
    let fault = try #require(throws: PhraseFault.self) { try RelativeDeadline(reading: text) }
    #expect(fault.reason == reason)
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[fault.place])) == words)
  }

  @Test(arguments: [
    (
      "cada sesión ordinaria o extraordinaria, dentro de los primeros 10 días hábiles posteriores a"
        + " su celebración.", "10 días hábiles después de la sesión",
      "10 días hábiles posteriores a su celebración"
    ),
    (
      "dentro de los diez días hábiles posteriores a la conclusión de cada trimestre del año",
      "10 días hábiles después de cada trimestre",
      "diez días hábiles posteriores a la conclusión de cada trimestre"
    ),
    (
      "en los treinta y cinco (35) días naturales siguientes al cierre de cada semestre",
      "35 días naturales después de cada semestre",
      "treinta y cinco (35) días naturales siguientes al cierre de cada semestre"
    ),
    (
      "en los primeros diez días hábiles de cada trimestre",
      "primeros 10 días hábiles de cada trimestre", "primeros diez días hábiles de cada trimestre"
    ),
    (
      "a más tardar el quinto día hábil de cada mes", "primeros 5 días hábiles de cada mes",
      "quinto día hábil de cada mes"
    ),
    (
      "cinco días hábiles después de la celebración de la sesión",
      "5 días hábiles después de la sesión",
      "cinco días hábiles después de la celebración de la sesión"
    ),
  ])
  func `words of documents propose a deadline`(
    text: String, deadline: String, words: String
  ) throws {
    let reading = try #require(DeadlineReading(text))
    #expect(reading.deadline.description == deadline)
    let scalars = Array(text.unicodeScalars)[reading.place]
    #expect(String(String.UnicodeScalarView(scalars)) == words)
  }

  @Test(arguments: [
    "", "en un plazo menor o igual a 10 días hábiles", "10 días posteriores a su celebración",
    "10 días hábiles posteriores a la recepción de la denuncia",
    "10 días hábiles posteriores a la conclusión del trimestre",
    "diez (12) días hábiles posteriores a su celebración",
    "10 días hábiles posteriores a cada sesión y 5 días hábiles posteriores a cada trimestre",
    "los primeros diez días de cada trimestre", "10 días hábiles antes de cada sesión",
  ])
  func `in doubt no deadline is proposed`(text: String) {
    #expect(DeadlineReading(text)?.deadline.description == nil)
  }
}
