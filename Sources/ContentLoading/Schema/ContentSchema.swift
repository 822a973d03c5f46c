import JSON
public import Wording

/// The JSON Schema (2020-12) of one kind of content file, made from the declarations that the loader
/// reads by. Editors' programs complete and check with it while somebody types.
public struct ContentSchema: Sendable {
  /// `programa.schema.json`.
  public let fileName: String
  public let text: String

  init(of record: RecordShape, in catalogue: Catalogue) {
    fileName = "\(record.name).schema.json"
    let used = Self.records(reachedFrom: record)
    let definitions = used.map { ($0.name, Self.object($0, catalogue)) }
    let head: [(String, JSON)] = [
      ("$schema", .string(Self.dialect)),
      ("title", .string(catalogue.text("registro.\(record.name)"))),
      ("$ref", .string("#/$defs/\(record.name)")),
    ]
    text = String(
      decoding: JSON.object(head + [("$defs", .object(definitions))]).document, as: UTF8.self)
  }
}

extension ContentSchema {
  /// What its first lines have, whichever version wrote them.
  public var marks: [String] {
    let record = fileName.dropLast(".schema.json".count)
    return ["\"$schema\": \"\(Self.dialect)\"", "\"$ref\": \"#/$defs/\(record)\""]
  }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"
}

extension ContentSchema {
  /// One for each kind of content file.
  public static func all(in catalogue: Catalogue) -> [ContentSchema] {
    [
      PortalRecord.shape, StandardIndicatorsRecord.shape, GlossaryRecord.shape,
      ContentPageRecord.shape, InstitutionRecord.shape, NonWorkingDaysRecord.shape,
      ProgrammeRecord.shape, MeetingRecord.shape, ReportRecord.shape,
    ].map { ContentSchema(of: $0, in: catalogue) }
  }

  /// The record and all that its values may hold, in the order of the guide.
  private static func records(reachedFrom record: RecordShape) -> [RecordShape] {
    var names: Set<String> = []
    var pending = [record.name]
    while let name = pending.popLast() {
      guard names.insert(name).inserted,
        let shape = RecordShape.all.first(where: { $0.name == name })
      else { continue }
      pending += shape.fields.flatMap(\.shape.recordNames)
    }
    return RecordShape.all.filter { names.contains($0.name) }
  }

  private static func object(_ record: RecordShape, _ catalogue: Catalogue) -> JSON {
    let properties = record.fields.map { field in
      (field.name, value(field, of: record, catalogue))
    }
    var members: [(String, JSON)] = [
      ("type", .string("object")), ("properties", .object(properties)),
      ("additionalProperties", .bool(false)),
    ]
    if record.allowsPeriods {
      members.append(
        ("patternProperties", .object([("^([Tt][1-4]|(19|20|21)[0-9]{2})$", scalar())])))
    }
    let required = record.fields.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { members.append(("required", .array(required))) }
    return .object(members)
  }

  private static func value(
    _ field: FieldDeclaration, of record: RecordShape, _ catalogue: Catalogue
  ) -> JSON {
    let help = catalogue.text("campo.\(record.name).\(field.name)")
    return .object([("description", .string(help))] + field.shape.schema)
  }

  /// Plain numbers and dates of YAML are text here.
  static func scalar(_ rest: [(String, JSON)] = []) -> JSON { .object(scalarMembers + rest) }

  static let scalarMembers: [(String, JSON)] = [
    ("type", .array([.string("string"), .string("number"), .string("null")]))
  ]
}

extension ValueShape {
  fileprivate var recordNames: [String] {
    switch self {
    case .record(let name), .textOrRecord(let name): [name]
    case .list(let item), .people(let item): item.recordNames
    default: []
    }
  }

  /// The members of a schema that accepts just such values.
  fileprivate var schema: [(String, JSON)] {
    switch self {
    case .text, .prose, .key, .slug: ContentSchema.scalarMembers
    case .day, .date: ContentSchema.scalarMembers + pattern(Self.datePattern)
    case .dateOrPeriod:
      Self.anyOf([
        ContentSchema.scalar(pattern(Self.datePattern)),
        ContentSchema.scalar(pattern(Self.periodPattern)),
      ])
    case .years: ContentSchema.scalarMembers + pattern("^[0-9]{4}( *[-–] *[0-9]{4})?$")
    case .number: ContentSchema.scalarMembers + pattern("^-?[0-9][0-9,]*([.][0-9]+)?$")
    case .integer: ContentSchema.scalarMembers + pattern("^[0-9][0-9,]*$")
    case .share: ContentSchema.scalarMembers + pattern("^[0-9]+([.][0-9]+)? *%?$")
    case .reported: ContentSchema.scalarMembers
    case .digest: ContentSchema.scalarMembers + pattern("^[0-9A-Fa-f]{64}$")
    case .colour:
      ContentSchema.scalarMembers + pattern("^ *#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}) *$")
    case .flag: [("enum", .array(["sí", "si", "no"].map(JSON.string)))]
    case .link: ContentSchema.scalarMembers + pattern("^[Hh][Tt][Tt][Pp][Ss]?://")
    case .email: ContentSchema.scalarMembers + pattern("^[^@ ]+@[^@ ]+[.][^@ ]+$")
    case .choice(let words): [("enum", .array(words.map(JSON.string)))]
    case .textOrList: Self.oneOrMany
    case .cells:
      [
        ("type", .array([.string("object"), .string("null")])),
        ("additionalProperties", .object(Self.oneOrMany)),
      ]
    case .list(let item):
      [
        ("type", .array([.string("array"), .string("null")])),
        ("items", .object(item.schema)),
      ]
    case .people(let item):
      Self.anyOf([
        .object(item.schema),
        .object([("type", .string("array")), ("items", .object(item.schema))]),
      ])
    case .record(let name): reference(name)
    case .textOrRecord(let name): Self.anyOf([ContentSchema.scalar(), .object(reference(name))])
    }
  }

  private static let oneOrMany = anyOf([
    ContentSchema.scalar(),
    .object([("type", .string("array")), ("items", ContentSchema.scalar())]),
  ])

  private func pattern(_ expression: String) -> [(String, JSON)] {
    [("pattern", .string(expression))]
  }

  private func reference(_ name: String) -> [(String, JSON)] {
    [("$ref", .string("#/$defs/\(name)"))]
  }

  private static func anyOf(_ schemas: [JSON]) -> [(String, JSON)] { [("anyOf", .array(schemas))] }

  /// `02/03/2020`, `2020-03-02`, `2020-03`, `03/2020`, `2 de marzo de 2020`, `marzo 2020`.
  private static let datePattern =
    "^([0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}|[0-9]{4}[/-][0-9]{1,2}([/-][0-9]{1,2})?"
    + "|[0-9]{1,2}[/-][0-9]{4}|([0-9]{1,2} +(de +)?)?[A-Za-z]+ +(del? +)?[0-9]{4})$"

  /// `2020`, `T1 2020`, `2020-T1`, `primer trimestre de 2020`, `trimestre 1 2020`, `segundo bimestre de 2020`,
  /// `segunda quincena de abril de 2020`.
  private static let periodPattern =
    "^([0-9]{4}|([TtSs][1-4]|[1-4][TtSs])-[0-9]{4}|[0-9]{4}[ -]([TtSs][1-4]|[1-4][TtSs])"
    + "|([TtSs][1-4]|[1-4][TtSs]|[^ ]+ +([Tt]rimestre|[Ss]emestre)|([Tt]rimestre|[Ss]emestre) +[^ ]+"
    + "|[^ ]+ +([Bb]imestre|[Cc]uatrimestre)"
    + "|[^ ]+ +[Qq]uincena +(de +)?[A-Za-z]+)"
    + " +(del? +)?[0-9]{4})$"
}
