import Diagnostics
import Programmes
import SiteRoutes

// Columns that many tables have.
extension Field {
  /// Institution and programme by their addresses, with which rows of different tables are joined.
  static func programme(_ facts: @escaping @Sendable (Row) -> ProgrammeFacts) -> [Field] {
    [
      .text("institucion", always: { facts($0).institution.slug }),
      .text("programa", always: { facts($0).slug }),
    ]
  }

  /// The page that has the same facts, below the root of the portal.
  static func page(_ route: @escaping @Sendable (Row) -> Route) -> Field {
    .text("pagina", always: { route($0).address })
  }

  /// Where the content says it.
  static func place(
    _ institution: @escaping @Sendable (Row) -> InstitutionFacts,
    _ location: @escaping @Sendable (Row) -> SourceLocation?
  ) -> [Field] {
    [
      .text("archivo", { row in location(row).flatMap(institution(row).file) }),
      .integer("linea", { location($0)?.line }),
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

  /// How work stands and why.
  static func status(
    _ judgement: @escaping @Sendable (Row) -> Judgement?,
    _ sentences: @escaping @Sendable (Row) -> Sentences
  ) -> [Field] {
    [
      .text("estatus", { judgement($0)?.status.rawValue }),
      .text("motivo_del_estatus", { row in judgement(row).map(sentences(row).judgement) }),
      .text("estatus_por_fechas", { judgement($0)?.overridden?.status.rawValue }),
    ]
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
