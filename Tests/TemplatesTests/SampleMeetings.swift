import Diagnostics
import Programmes
import Testing

extension SampleTimes {
  static func meetings() throws -> [Meeting] {
    let reason = try words("No hubo quórum.")
    let first = try meeting(
      "2024-01-26", "Primera sesión ordinaria",
      agreements: [
        try agreement("A/1/2024", "Publicar el código", due: "2024-03-01", activities: ["2-4"]),
        try agreement("A/2/2024", "Comprar mamparas", due: nil),
        try agreement("A/3/2024", "Nombrar enlaces", due: "2024-09-18"),
        try agreement("A/4/2024", "Imprimir carteles", due: "2024-02-29"),
      ])
    let second = try meeting(
      "2024-05-10", "Segunda sesión ordinaria", planned: "2024-05-03",
      agreements: [try agreement("A/5/2024", "Revisar el protocolo", due: "2024-12-01")],
      followUps: [
        try followUp("a-1-2024", .fulfilled(on: try located("2024-03-11")), "Está en el sitio."),
        try followUp("a-2-2024", .cancelled(on: try located("2024-05-10"), reason: reason), nil),
        try followUp("a-3-2024", nil, "Faltan dos áreas."),
        try followUp("a-4-2024", .fulfilled(on: try located("2024-02-28")), nil),
      ])
    return [
      first, second,
      try meeting("2024-07-12", "Sesión extraordinaria", .extraordinary, cancelled: reason.text),
      try onlyPlanned("2024-08-30", "Sesión de agosto"),
      try meeting("2024-11-20", "Tercera sesión ordinaria"),
    ]
  }

  /// A session whose agreement was called off by a later one.
  static func calledOff() throws -> Meeting {
    let reason = try words("Ya hay mamparas.")
    return try meeting(
      "2024-02-01", "Sesión ordinaria",
      agreements: [
        try agreement(
          "B/1/2024", "Comprar mamparas", due: "2024-09-18",
          outcome: .cancelled(on: try located("2024-05-10"), reason: reason))
      ])
  }

  static func meeting(
    _ iso: String, _ title: String, _ kind: MeetingKind = .ordinary, planned: String? = nil,
    cancelled: String? = nil, agreements: [Agreement] = [], followUps: [AgreementFollowUp] = []
  ) throws -> Meeting {
    let people = [
      Person(name: nil, role: try words("Presidencia")),
      Person(name: try words("Persona Ejemplo"), role: try words("Secretaría Ejecutiva")),
    ].compactMap { $0 }
    return Meeting(
      date: try day(iso), title: try words(title), kind: kind, planned: try planned.map(day),
      cancellation: try cancelled.map(words), programme: try slug("pat-2024"),
      agenda: [try words("Lista de asistencia"), try words("Asuntos generales")],
      agreements: agreements, followUps: followUps, attendees: cancelled == nil ? people : [],
      absentees: Array(people.prefix(1)), coordinators: [], reviewedMaterials: [],
      approvedDocuments: [try words("Acta anterior")], observations: [],
      minutes: try prose("La sesión abrió a las *nueve*."), notes: Notes(), location: place)
  }

  /// A session of a calendar that was typed in advance.
  static func onlyPlanned(_ iso: String, _ title: String) throws -> Meeting {
    Meeting(
      date: try day(iso), title: try words(title), kind: .ordinary,
      programme: try slug("pat-2024"), agenda: [try words("Asuntos generales")], agreements: [],
      attendees: [], coordinators: [], reviewedMaterials: [], observations: [], minutes: nil,
      notes: Notes(), location: place)
  }

  static func agreement(
    _ key: String?, _ text: String, due: String?, activities: [String] = [],
    outcome: AgreementOutcome? = nil
  ) throws -> Agreement {
    let written = try key.map(words)
    let date = try due.map { PlannedDate(.day(try day($0)), written: try words($0)) }
    return Agreement(
      key: written.flatMap { Key($0) }, text: try words(text), observations: [],
      responsible: [Person(name: nil, role: try words("Secretaría Ejecutiva"))].compactMap { $0 },
      due: date, activities: try activities.map { Located(try slug($0), at: place) },
      outcome: outcome, notes: Notes())
  }

  private static func followUp(
    _ key: String, _ outcome: AgreementOutcome?, _ note: String?
  ) throws -> AgreementFollowUp {
    AgreementFollowUp(
      meeting: try located("2024-01-26"), key: Located(try slug(key), at: place),
      standing: outcome.map { .closed($0) }, note: try note.map(words))
  }
}
