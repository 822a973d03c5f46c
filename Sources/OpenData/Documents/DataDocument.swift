import JSON
import Programmes
public import SiteRoutes

/// A page's JSON: rows of tables as members of one object, after what is said of all data.
struct DataDocument<Subject>: Sendable {
  let kind: DocumentKind
  let members: [Member]

  struct Member: Sendable {
    let shape: DocumentShape.Member
    /// Writes it with its name, or nothing where there is nothing.
    let write: @Sendable (Subject, inout JSONWriter) -> Void
  }
}

/// The raw values name the schemas.
public enum DocumentKind: String, Sendable, CaseIterable {
  case institution = "institucion"
  case programme = "programa"
  case activity = "actividad"
  case indicator = "indicador"
  case report = "informe"
}

extension DataDocument.Member {
  /// One that is always there.
  private init(
    always shape: DocumentShape.Member,
    _ value: @escaping @Sendable (Subject, inout JSONWriter) -> Void
  ) {
    self.init(shape: shape) { subject, writer in
      writer.member(shape.name) { value(subject, &$0) }
    }
  }

  static func one<Row>(
    _ name: String, _ table: Table<Row>, _ row: @escaping @Sendable (Subject) -> Row
  ) -> Self {
    Self(always: .init(name: name, content: .row(table.description))) { subject, writer in
      table.write(row(subject), to: &writer)
    }
  }

  /// The same with a row that has been written already.
  static func one<Row>(
    _ name: String, written table: Table<Row>, _ row: @escaping @Sendable (Subject) -> WrittenRow
  ) -> Self {
    Self(always: .init(name: name, content: .row(table.description))) { subject, writer in
      writer.value(written: row(subject).json)
    }
  }

  static func many<Row>(
    _ table: Table<Row>, _ rows: @escaping @Sendable (Subject) -> [Row]
  ) -> Self {
    list(of: table) { subject, writer in
      for row in rows(subject) { table.write(row, to: &writer) }
    }
  }

  /// The same with rows that have been written already.
  static func many<Row>(
    written table: Table<Row>, _ rows: @escaping @Sendable (Subject) -> [WrittenRow]
  ) -> Self {
    list(of: table) { subject, writer in
      for row in rows(subject) { writer.value(written: row.json) }
    }
  }

  private static func list<Row>(
    of table: Table<Row>, _ items: @escaping @Sendable (Subject, inout JSONWriter) -> Void
  ) -> Self {
    Self(
      always: .init(
        name: table.name.rawValue, content: .rows(table.description, areHeldApart: true))
    ) { subject, writer in
      writer.array { items(subject, &$0) }
    }
  }

  /// Prose, which stands in no table: nothing else of the portal changes with it. Missing where there is
  /// none.
  static func prose(
    _ name: String, _ text: @escaping @Sendable (Subject) -> MarkdownText?
  ) -> Self {
    Self(shape: .init(name: name, content: .text)) { subject, writer in
      if let text = text(subject) { writer.member(name, text.source) }
    }
  }
}

extension DataDocument {
  var shape: DocumentShape {
    DocumentShape(kind: kind, members: members.map(\.shape))
  }

  /// The file beside the page at `route`.
  func bytes(of subject: Subject, at route: Route, in edition: Edition) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", route.link(to: .schema(kind.rawValue)))
      edition.write(to: &writer)
      writer.member("pagina", route.address)
      for member in members {
        member.write(subject, &writer)
      }
    }
    return writer.bytes + [0x0A]
  }
}

/// What a schema says of a document.
struct DocumentShape: Sendable {
  let kind: DocumentKind
  let members: [Member]

  struct Member: Sendable {
    let name: String
    let content: Content
  }

  enum Content: Sendable {
    case row(TableDescription)
    /// Of which no two are equal, where programs are to look for that.
    case rows(TableDescription, areHeldApart: Bool)
    case text
  }
}

extension Route {
  /// Every table with its columns; the data sets for catalogues; what these and the data sets are summed to.
  public static let dataPackage = openDataFile("datapackage.json")
  public static let dataCatalogue = openDataFile("catalogo.jsonld")
  public static let dataDigests = openDataFile("SHA256SUMS")
  /// The folder of all schemas.
  public static let schemas = openDataFile("esquemas")

  /// The schema of a data set.
  public static func schema(of table: TableName) -> Route { .schema(table.rawValue) }

  /// Of a table or of a page's document.
  static func schema(_ name: String) -> Route { .openDataFile("esquemas/\(name).schema.json") }
}

extension Edition {
  /// The members that all JSON has.
  func write(to writer: inout JSONWriter) {
    writer.member("portal", title)
    if let baseURL { writer.member("portal_url", baseURL.address) }
    writer.member("fecha_de_corte", cutoff.iso)
    writer.member("licencia") { writer in
      writer.object { writer in
        writer.member("declarada", licence != nil)
        if let licence {
          writer.member("nombre", licence.name.text)
          writer.member("enlace", licence.link.uri)
        }
      }
    }
    writer.member("generador", generator)
  }
}
