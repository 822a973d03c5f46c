import JSON
import Programmes
public import SiteRoutes

// The published schemas: JSON Schema, draft 2020-12.
extension PortalData {
  /// A schema by its route, made when it is asked for.
  public typealias Schema = (route: Route, make: @Sendable () -> [UInt8])

  /// One for each data set and for each kind of page, each whole in itself.
  public var schemas: [Schema] {
    let tables = TableDescription.all.map { table -> Schema in
      let route = Route.schema(of: table.name)
      // Programs look for equal rows by holding each against all others, which takes too long in a table of
      // all the portal: its key stands in the data package.
      let rows = DocumentShape.Member(
        name: table.name.rawValue, content: .rows(table, areHeldApart: false))
      return (route: route, make: { file(route, title: words.title(of: table.name), [rows]) })
    }
    let pages = DocumentShape.all.map { shape -> Schema in
      let route = Route.schema(shape.kind.rawValue)
      return (
        route: route, make: { file(route, title: words.title(of: shape.kind), shape.members) }
      )
    }
    return tables + pages
  }

  private func file(
    _ route: Route, title: String, _ members: [DocumentShape.Member]
  ) -> [UInt8] {
    let properties =
      common
      + members.map { member -> (String, JSON) in
        (member.name, value(of: member))
      }
    let required = ["$schema", "portal", "fecha_de_corte", "licencia", "generador", "pagina"]
    var definitions: [(String, JSON)] = []
    for table in members.compactMap(\.table)
    where !definitions.contains(where: { $0.0 == table.name.rawValue }) {
      definitions.append((table.name.rawValue, row(of: table)))
    }
    let identifier = edition.address(of: route).map { [("$id", JSON.string($0))] } ?? []
    let schema = JSON.object(
      [("$schema", JSON.string("https://json-schema.org/draft/2020-12/schema"))] + identifier + [
        ("title", .string(title)),
        ("type", .string("object")),
        ("properties", .object(properties)),
        ("required", .strings(required + members.filter { $0.table != nil }.map(\.name))),
        ("additionalProperties", .bool(false)),
        ("$defs", .object(definitions)),
      ])
    return schema.document
  }

  private func value(of member: DocumentShape.Member) -> JSON {
    let text: [(String, JSON)] = [
      ("type", .string("string")), ("description", .string(words.meaning(ofMember: member.name))),
    ]
    guard let table = member.table else { return .object(text) }
    let row = JSON.object([("$ref", .string("#/$defs/\(table.name.rawValue)"))])
    if case .row = member.content { return row }
    let unique: [(String, JSON)] =
      member.areHeldApart ? [("uniqueItems", .bool(true))] : []
    return .object(
      [
        ("type", .string("array")),
        ("description", .string(words.meaning(ofRowsOf: table.name))), ("items", row),
      ] + unique)
  }

  private func row(of table: TableDescription) -> JSON {
    .object([
      ("type", .string("object")),
      ("description", .string(words.meaning(of: table.name))),
      (
        "properties",
        .object(
          table.fields.map { field in
            (
              field.name,
              .object(
                field.schema
                  + [("description", .string(words.meaning(of: field, in: table.name)))])
            )
          })
      ),
      ("required", .strings(table.fields.filter(\.isRequired).map(\.name))),
      ("additionalProperties", .bool(false)),
    ])
  }

  private var common: [(String, JSON)] {
    let text = [("type", JSON.string("string"))]
    let address = text + [("format", .string("uri"))]
    let licence: [(String, JSON)] = [
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("declarada", described([("type", .string("boolean"))], "licencia.declarada")),
          ("nombre", described(text, "licencia.nombre")),
          ("enlace", described(address, "licencia.enlace")),
        ])
      ),
      ("required", .strings(["declarada"])),
      ("additionalProperties", .bool(false)),
    ]
    let members: [(String, [(String, JSON)])] = [
      ("$schema", text), ("portal", text), ("portal_url", address),
      ("fecha_de_corte", FieldKind.date.schema(.any)), ("licencia", licence),
      ("generador", text),
      ("pagina", text),
    ]
    return members.map { name, shape in
      (name, described(shape, name == "$schema" ? "esquema" : name))
    }
  }

  private func described(_ shape: [(String, JSON)], _ member: String) -> JSON {
    .object(shape + [("description", .string(words.meaning(ofMember: member)))])
  }
}

extension FieldDescription {
  fileprivate var schema: [(String, JSON)] { kind.schema(domain) }
}

extension FieldKind {
  fileprivate func schema(_ domain: FieldDomain) -> [(String, JSON)] {
    switch self {
    case .text, .integer, .number, .boolean, .date:
      type + domain.constraints(of: self, in: .json)
        + (domain.format.map { [("format", .string($0))] } ?? [])
    case .texts:
      type + [("minItems", .number(1)), ("items", .object(FieldKind.text.schema(domain)))]
    }
  }

  private var type: [(String, JSON)] {
    switch self {
    case .text: [("type", .string("string"))]
    case .integer: [("type", .string("integer"))]
    case .number: [("type", .string("number"))]
    case .boolean: [("type", .string("boolean"))]
    case .date: [("type", .string("string")), ("format", .string("date"))]
    case .texts: [("type", .string("array"))]
    }
  }
}

extension JSON {
  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}

extension Edition {
  /// Absolute; nil for a portal that does not say where it will be found.
  func address(of route: Route) -> String? { root.map { $0 + route.address } }

  /// With a `/` at its end.
  var root: String? {
    baseURL.map { $0.address.hasSuffix("/") ? $0.address : $0.address + "/" }
  }
}

extension DocumentShape.Member {
  fileprivate var table: TableDescription? {
    switch content {
    case .row(let table), .rows(let table, _): table
    case .text: nil
    }
  }

  fileprivate var areHeldApart: Bool {
    if case .rows(_, areHeldApart: true) = content { true } else { false }
  }
}

extension DocumentShape {
  static let all = [
    DataDocument<InstitutionFacts>.institution.shape, DataDocument<ProgrammeFacts>.programme.shape,
    DataDocument<ActivityFacts>.activity.shape, DataDocument<IndicatorFacts>.indicator.shape,
    DataDocument<ReportedFacts>.report.shape,
  ]
}
