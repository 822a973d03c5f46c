/// The columns that an official table may have. The raw values are what content files say.
public enum Column: String, Sendable, CaseIterable {
  case axis = "eje"
  case priority = "prioridad"
  case indicator = "indicador"
  case objective = "objetivo"
  case target = "meta"
  case key = "clave"
  case activity = "actividad"
  case steps = "acciones"
  case dates = "fechas"
  case start = "inicio"
  case end = "fin"
  case verification = "verificacion"
  case risks = "riesgos"
  case mitigation = "mitigacion"
  case weight = "ponderacion"
  case responsible = "responsables"
  case interpretation = "interpretacion"
  case kind = "tipo"
  case unit = "unidad"
  case formula = "formula"
  case frequency = "frecuencia"
  case baseline = "linea_base"
  case direction = "sentido"
}

/// How the document itself names its columns, in the order in which it prints them.
public struct ColumnHeadings: Sendable, Hashable {
  /// One of the document's columns.
  public struct Entry: Sendable, Hashable {
    public let column: Column
    public let name: Verbatim

    public init(_ column: Column, _ name: Verbatim) {
      self.column = column
      self.name = name
    }
  }

  public let entries: [Entry]

  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}

extension ColumnHeadings {
  /// nil when the document has no such column, or its usual name does.
  public subscript(column: Column) -> Verbatim? {
    entries.first { $0.column == column }?.name
  }
}
