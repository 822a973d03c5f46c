import Diagnostics
import Programmes

/// Something of the domain that two states of a content are compared by: an activity, a report, a piece of
/// evidence. What it is made of is listed, so that one comparison serves all.
struct Record {
  let kind: RecordKind
  /// What it is matched by, among those of its kind below the same record.
  let key: String
  /// The key as the document prints it.
  let shownKey: String
  /// What people call it; empty where there is nothing but its key.
  let title: String
  let location: SourceLocation
  /// What it stands in order below, of its own record's parts: an axis, an indicator.
  let group: [String]
  let fields: [Field]
  let parts: [Record]

  init(
    _ kind: RecordKind, _ key: String, shown shownKey: String? = nil, title: String = "",
    at location: SourceLocation, below group: [String] = [], _ fields: [Field?] = [],
    parts: [Record] = []
  ) {
    self.kind = kind
    self.key = key
    self.shownKey = shownKey ?? key
    self.title = title
    self.location = location
    self.group = group
    self.fields = fields.compactMap { $0 }
    self.parts = parts
  }
}

/// The raw values name the words for it, and are what JSON says.
public enum RecordKind: String, Sendable, CaseIterable {
  case portal
  case page = "pagina"
  case term = "termino"
  case standardIndicator = "indicador-estandar"
  case institution = "institucion"
  case committee = "comite"
  case nonWorkingDays = "inhabil"
  case meeting = "sesion"
  case agreement = "acuerdo"
  case followUp = "seguimiento"
  case programme = "programa"
  case amendment = "modificacion"
  case axis = "eje"
  case priority = "prioridad"
  case indicator = "indicador"
  case activity = "actividad"
  case step = "accion"
  case report = "avance"
  case reportedActivity = "avance-de-actividad"
  case reportedStep = "avance-de-accion"
  case reportedOccurrence = "avance-de-ocurrencia"
  case reportedIndicator = "avance-de-indicador"
  case evidence = "evidencia"
  case correction = "correccion"
  case file = "archivo"
}

/// One fact of a record, with its place.
struct Field {
  let name: FieldName
  /// Which of several: a year, a variable.
  let detail: String
  let datum: Datum
  let location: SourceLocation

  init(_ name: FieldName, of detail: String = "", _ datum: Datum, at location: SourceLocation) {
    self.name = name
    self.detail = detail
    self.datum = datum
    self.location = location
  }
}

/// What a fact says. Places and the way of writing make no difference.
enum Datum: Hashable {
  case text(String)
  case date(CalendarDate)
  /// As it is shown, with what tells greater from less.
  case quantity(ExactDecimal, unit: String, shown: String)
  /// In no order.
  case items([String])
  /// How an agreement stands, and since when it is closed.
  case standing(DeclaredStanding, on: CalendarDate?)
}
