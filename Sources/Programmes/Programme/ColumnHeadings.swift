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
  /// `columns`, which are as they usually stand, in the order of the document. One that it does not name
  /// comes after the one that it usually follows.
  public func ordered(_ columns: [Column]) -> [Column] {
    var ordered = entries.map(\.column).filter(columns.contains)
    for (index, column) in columns.enumerated() where !ordered.contains(column) {
      let before = columns[..<index].last(where: ordered.contains)
      let place = before.flatMap(ordered.firstIndex(of:)).map { $0 + 1 } ?? 0
      ordered.insert(column, at: place)
    }
    return ordered
  }

  /// nil when the document has no such column, or its usual name does.
  public subscript(column: Column) -> Verbatim? {
    entries.first { $0.column == column }?.name
  }
}
