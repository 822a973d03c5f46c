public import Wording

/// What the data sets and their columns are called and mean, in the words of a catalogue.
public struct DataWords: Sendable {
  private let catalogue: Catalogue

  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }
}

extension DataWords {
  /// «Actividades».
  public func title(of table: TableName) -> String { catalogue.text("dato.\(table.rawValue)") }

  /// What a row is.
  public func meaning(of table: TableName) -> String {
    catalogue.text("dato.\(table.rawValue).fila")
  }

  /// The same with whose data they are.
  func description(of table: TableName, in portal: String) -> String {
    catalogue.text("dato.conjunto", ["fila": meaning(of: table), "portal": portal])
  }

  /// What people look for in catalogues who would want the table: its name, and what all tables are about.
  func keywords(of table: TableName) -> [String] {
    [title(of: table).lowercased()]
      + catalogue.text("dato.conjunto.palabras").split(separator: "; ").map(String.init)
  }

  /// What a column means: in its own table, or in all that have it.
  public func meaning(of field: FieldDescription, in table: TableName) -> String {
    catalogue["dato.\(table.rawValue).\(field.name)"] ?? catalogue.text("dato.campo.\(field.name)")
  }

  /// The same of a column of CSV, with how its cells are read.
  func meaning(ofCell field: FieldDescription, in table: TableName) -> String {
    let reading: String? =
      switch (field.kind, field.domain) {
      case (.texts, .any): catalogue.text("dato.celda.textos-libres")
      case (.texts, _): catalogue.text("dato.celda.textos")
      case (.text, .any): catalogue.text("dato.celda.texto-libre")
      default: nil
      }
    return [meaning(of: field, in: table), reading].compactMap { $0 }.joined(separator: ". ")
  }

  /// «número entero».
  public func name(of kind: FieldKind) -> String { catalogue.text("dato.tipo.\(kind)") }

  /// Of the members that all JSON has.
  func meaning(ofMember name: String) -> String { catalogue.text("dato.miembro.\(name)") }

  /// Of the member that has all rows of a table.
  func meaning(ofRowsOf table: TableName) -> String {
    catalogue.text("dato.miembro.filas", ["tabla": title(of: table)])
  }

  /// The title of the schema of a page's data.
  func title(of document: DocumentKind) -> String {
    catalogue.text("dato.documento.\(document.rawValue)")
  }
}
