import Diagnostics
import Programmes
import SiteRoutes

// Columns that many tables have.
extension Field {
  /// Institution and programme by their addresses, with which rows of different tables are joined.
  static func programme(_ facts: @escaping @Sendable (Row) -> ProgrammeFacts) -> [Field] {
    [
      institution { facts($0).institution },
      .text("programa", always: { facts($0).slug }).within(.slug),
    ]
  }

  /// By its address.
  static func institution(_ facts: @escaping @Sendable (Row) -> InstitutionFacts) -> Field {
    .text("institucion", always: { facts($0).slug }).within(.slug)
  }

  /// The page that has the same facts, below the root of the portal.
  static func page(_ route: @escaping @Sendable (Row) -> Route) -> Field {
    .text("pagina", always: { route($0).address }).within(.page)
  }

  /// The number that tells it from its neighbours.
  static func ordinal(
    _ name: String, _ number: @escaping @Sendable (Row) -> Int
  ) -> Field {
    .integer(name, always: number).within(.from(1))
  }

  /// How many there are.
  static func count(_ name: String, always number: @escaping @Sendable (Row) -> Int) -> Field {
    .integer(name, always: number).within(.count)
  }

  static func count(_ name: String, _ number: @escaping @Sendable (Row) -> Int?) -> Field {
    .integer(name, number).within(.count)
  }

  /// One of the raw values of an enumeration.
  static func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, always choice: @escaping @Sendable (Row) -> Choice
  ) -> Field {
    .text(name, always: { choice($0).rawValue }).within(.among(Choice.self))
  }

  static func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, _ choice: @escaping @Sendable (Row) -> Choice?
  ) -> Field {
    .text(name, { choice($0)?.rawValue }).within(.among(Choice.self))
  }

  /// Where the content says it.
  static func place(
    _ institution: @escaping @Sendable (Row) -> InstitutionFacts,
    _ location: @escaping @Sendable (Row) -> SourceLocation?
  ) -> [Field] {
    [
      .text("archivo", { row in location(row).flatMap(institution(row).file) }),
      .integer("linea", { location($0)?.line }).within(.from(1)),
    ]
  }

  /// The same of what all institutions share: its file lies at the root.
  static func place(
    atRoot location: @escaping @Sendable (Row) -> SourceLocation
  ) -> [Field] {
    [
      .text("archivo", { location($0).path.split(separator: "/").last.map(String.init) }),
      .integer("linea", always: { location($0).line }).within(.from(1)),
    ]
  }

  /// Dates as they are read, and as the document writes them.
  static func schedule(_ schedule: @escaping @Sendable (Row) -> Schedule) -> [Field] {
    [
      .date("inicio", { schedule($0).earliest }),
      .date("fin", { schedule($0).latest }),
      .texts("fechas_del_documento", { schedule($0).periods.map(\.asWritten) }),
    ]
  }

  /// What was noted beside it: in the document, and by who transcribed it.
  static func notes(_ notes: @escaping @Sendable (Row) -> Notes) -> [Field] {
    [
      .texts("notas", { (notes($0).document + notes($0).review).texts }),
      .texts("notas_de_transcripcion", { notes($0).transcription.texts }),
    ]
  }

  /// How a part of an activity stands and why.
  static func status(
    _ judgement: @escaping @Sendable (Row) -> Judgement?,
    _ sentences: @escaping @Sendable (Row) -> Sentences
  ) -> [Field] {
    status(judgement) { row in judgement(row).map(sentences(row).judgement) }
  }

  /// How work stands, and why in a sentence.
  static func status(
    _ judgement: @escaping @Sendable (Row) -> Judgement?,
    because reason: @escaping @Sendable (Row) -> String?
  ) -> [Field] {
    [
      .choice("estatus", { judgement($0)?.status }),
      .text("motivo_del_estatus", reason),
      .choice("estatus_por_fechas", { judgement($0)?.overridden?.status }),
    ]
  }

  /// What reports tell of work, put right by later ones.
  static func history(_ history: @escaping @Sendable (Row) -> WorkHistory?) -> [Field] {
    [
      .number("porcentaje", { history($0)?.share?.percent }).within(.percent),
      .date("inicio_real", { history($0)?.began }),
      .date("fin_real", { history($0)?.finished }),
    ]
  }

  /// Whether it ended after its planned end, and by how many days; nothing of what has not ended, and where
  /// there is no day to tell it by.
  static func lateness(_ judgement: @escaping @Sendable (Row) -> Judgement?) -> [Field] {
    [
      .boolean("fuera_de_plazo", { judgement($0)?.finding.timeliness?.isLate }),
      .integer("dias_de_atraso", { judgement($0)?.finding.timeliness?.daysLate })
        .within(.from(1)),
    ]
  }

  /// How far a result is from its target, in a hundred of that, and which light that is by the portal's bounds.
  static func light(
    _ reading: @escaping @Sendable (Row) -> IndicatorReading?,
    _ edition: @escaping @Sendable (Row) -> Edition
  ) -> [Field] {
    [
      .number("desviacion", { reading($0)?.standing.comparison?.deviation?.published })
        .within(.from(0)),
      .choice("semaforo") { row in
        reading(row)?.standing.comparison.flatMap { edition(row).trafficLight?.light(of: $0) }
      },
    ]
  }

  /// For how many days it has been overdue at the cut-off date of its data.
  static func overdue(
    _ judgement: @escaping @Sendable (Row) -> Judgement?,
    in programme: @escaping @Sendable (Row) -> ProgrammeFacts
  ) -> Field {
    .integer("dias_vencida") { row in
      judgement(row)?.overdueSince.map { programme(row).edition.cutoff.dayNumber - $0.dayNumber }
    }.within(.from(1))
  }
}

extension [Verbatim] {
  var texts: [String] { map(\.text) }
}

extension [Person] {
  /// «Nombre, cargo, área», as far as each is known.
  var texts: [String] { map { $0.parts.texts.joined(separator: ", ") } }
}

extension [OtherCell] {
  var lines: [String] { map(\.line) }
}

extension Period {
  /// `02/03/2020 – 31/12/2020 según disponibilidad`.
  fileprivate var asWritten: String {
    let dates = [start?.written.text, end?.written.text].compactMap { $0 }
      .joined(separator: " – ")
    return [dates, words?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Quantity.Unit {
  /// `%`, or the words of the document.
  var text: String {
    switch self {
    case .percent: "%"
    case .named(let words): words.text
    }
  }
}
