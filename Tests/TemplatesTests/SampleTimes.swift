import Diagnostics
import Programmes
import Testing

/// An institution whose activities recur, are due by events, and whose sessions agree on things; its
/// non-working days are known for 2024 alone.
enum SampleTimes {
  static func institution(
    _ name: String = "puerto", meetings: [Meeting]? = nil, activities: [Activity]? = nil
  ) throws -> Institution {
    Institution(
      slug: try slug(name), name: try words("Administración Ficticia del Puerto"),
      acronym: try words(name.uppercased()), level: .federal, territory: nil, committee: nil,
      contact: Contact(), nonWorkingDays: try nonWorkingDays(), presentation: nil,
      programmes: [try programme(activities)], meetings: try meetings ?? self.meetings(),
      location: place)
  }

  private static func programme(_ activities: [Activity]?) throws -> Programme {
    let outline =
      try activities.map {
        Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: $0))
      } ?? self.outline()
    return Programme(
      slug: try slug("pat-2024"), title: try words("Programa Anual de Trabajo 2024"),
      acronym: try words("PAT 2024"), kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)),
      amendments: [
        Amendment(date: try located("2024-05-10"), text: try words("Se cambia la actividad 1.1."))
      ],
      approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(),
      presentation: nil, outline: outline, notes: Notes(), source: nil,
      reports: activities == nil ? [try report()] : [], location: place)
  }

  private static func outline() throws -> Outline {
    let recurring = [
      try activity("1.1", "Difundir una tarjeta", repeating: "día 9 de cada mes"),
      try activity(
        "1.2", "Revisar el buzón", repeating: "segunda quincena de febrero, junio y octubre"),
      try activity("1.3", "Reunir al equipo", repeating: "lunes de cada semana"),
      try activity("1.4", "Celebrar sesiones", repeating: "4 veces"),
      try activity("1.5", "Enviar el boletín", repeating: "2024-02-15, 2024-06-15 y 2024-10-15"),
    ]
    let due = [
      try activity(
        "2.1", "Entregar el informe", due: "10 días hábiles después de cada trimestre"),
      try activity("2.2", "Publicar el acta", due: "10 días hábiles después de la sesión"),
      try activity(
        "2.3", "Evaluar el curso", due: "30 días naturales después de la actividad 2.4"),
      try activity(
        "2.4", "Impartir el curso", "2024-02-01", "2024-03-15",
        steps: [try step("Invitar a las áreas", "2024-02-01", "2024-02-15")]),
    ]
    return Outline(
      axes: [try axis("I)", "Difusión", recurring), try axis("II)", "Plazos", due)],
      priorities: [], rows: Rows(indicators: [], activities: [try november()]))
  }

  /// Both of its dates are months.
  private static func november() throws -> Activity {
    let month = try #require(Month(year: 2024, month: 11))
    let date = PlannedDate(.month(month), written: try words("noviembre 2024"))
    let period = try #require(Period(start: date, end: date, words: nil))
    let written = try words("3")
    return Activity(
      key: try #require(Key(written)), text: try words("Aplicar la encuesta"),
      schedule: Schedule([period]), steps: [], verification: [], risks: [], responsible: [],
      isOptional: false, indicator: nil, notes: Notes())
  }

  private static func axis(_ key: String, _ title: String, _ rows: [Activity]) throws -> Axis {
    let written = try words(key)
    return Axis(
      heading: Heading(key: Key(written), title: try words(title)), priorities: [],
      rows: Rows(indicators: [], activities: rows), notes: Notes())
  }

  static func activity(
    _ key: String, _ text: String, repeating rule: String? = nil, due deadline: String? = nil
  ) throws -> Activity {
    let written = try words(key)
    return Activity(
      key: try #require(Key(written)), text: try words(text), schedule: .none,
      recurrence: try rule.map { Located(try Recurrence(reading: $0), at: place) },
      deadline: try deadline.map { Located(try RelativeDeadline(reading: $0), at: place) },
      steps: [], verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
  }

  private static func activity(
    _ key: String, _ text: String, _ start: String, _ end: String, steps: [Step]
  ) throws -> Activity {
    try TemplatesTests.activity(key, text, start, end, steps: steps)
  }

  private static func report() throws -> ProgressReport {
    ProgressReport(
      cutoff: try day("2024-03-31"), period: .quarter(1, year: 2024),
      activities: [
        ActivityReport(
          key: Located(try slug("1-1"), at: place), work: try work(),
          occurrences: [
            OccurrenceReport(
              number: Located(1, at: place),
              work: try work(finished: "2024-01-09", evidence: [file("tarjeta-1.pdf")])),
            OccurrenceReport(
              number: Located(2, at: place),
              work: try work(finished: "2024-02-12", evidence: [file("tarjeta-2.pdf")])),
          ]),
        ActivityReport(
          key: Located(try slug("2-2"), at: place), work: try work(),
          occurrences: [
            OccurrenceReport(
              number: Located(1, at: place),
              work: try work(finished: "2024-02-02", evidence: [file("acta-1.pdf")]))
          ]),
      ], location: place)
  }

  private static func nonWorkingDays() throws -> NonWorkingDays {
    let citation = try words("Acuerdo de días inhábiles 2024, DOF 2 de enero de 2024")
    func days(_ first: String, _ last: String, _ reason: String?) throws -> NonWorkingPeriod {
      NonWorkingPeriod(
        days: try day(first)...(try day(last)), reason: try reason.map(words), citation: citation)
    }
    return NonWorkingDays(
      [
        try days("2024-02-05", "2024-02-05", "Aniversario de la Constitución"),
        try days("2024-03-28", "2024-04-05", nil), try days("2024-05-01", "2024-05-01", "Trabajo"),
      ], covering: [2024])
  }
}
