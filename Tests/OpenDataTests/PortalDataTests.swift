import Foundation
import OpenData
import Programmes
import SiteRoutes
import Testing
import Wording

@Suite struct PortalDataTests {
  private struct Sent {
    let file: DataFile
    let bytes: [UInt8]
  }

  private func files(_ texts: String...) throws -> [Sent] {
    let data = try texts.map { InstitutionData(of: try Sample($0).institution, []) }
    return DataText.all(in: try Sample("Texto").institution.edition, sharing: SharedFacts()).map {
      text in
      Sent(file: DataFile(text, of: data), bytes: text.bytes(of: data))
    }
  }

  private func rows(_ sent: Sent) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(sent.bytes)) as? [String: Any]
    return try #require(json?[sent.file.table.rawValue] as? [[String: Any]])
  }

  @Test func `every data set is there in every form, also with nothing in it`() throws {
    let files = try files()
    #expect(files.count == TableName.allCases.count * DataFormat.allCases.count)
    for sent in files {
      #expect(sent.file.rowCount == 0)
      #expect(sent.file.byteCount == sent.bytes.count)
      if sent.file.format == .json { #expect(try rows(sent).isEmpty) }
    }
  }

  @Test func `the rows of all institutions follow each other`() throws {
    let files = try files("Uno", "Dos", "Tres")
    let json = try #require(files.first { $0.file.table == .activities && $0.file.format == .json })
    #expect(json.file.rowCount == 3)
    #expect(try rows(json).map { $0["texto"] as? String } == ["Uno", "Dos", "Tres"])
    let csv = try #require(files.first { $0.file.table == .activities && $0.file.format == .csv })
    let lines = String(decoding: csv.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.count == 5 && lines.last == "")
    #expect(lines[0].hasPrefix("institucion,programa,actividad,clave,texto,"))
  }

  @Test func `what the portal itself says stands before the rows of institutions`() throws {
    let sample = try Sample("Texto").institution
    let indicators = try ["uno", "dos"].map { id in
      StandardIndicator(
        id: try #require(Slug(exactly: id)), name: try #require(Verbatim(id, at: place("a"))),
        definition: Verbatim("Qué mide", at: place("a")), source: nil,
        editions: [2031, 2030].map { .init(year: $0, target: nil, note: nil) }, caveats: [],
        location: place("/casa/ana/Content/indicadores.yaml", line: 3))
    }
    let data = [InstitutionData(of: sample, [])]
    for text in DataText.all(in: sample.edition, sharing: SharedFacts(indicators: indicators))
    where text.format == .json {
      let sent = Sent(file: DataFile(text, of: data), bytes: text.bytes(of: data))
      let rows = try rows(sent)
      #expect(rows.count == sent.file.rowCount)
      switch text.table.name {
      case .standardIndicators:
        #expect(rows.map { $0["indicador_comun"] as? String } == ["uno", "dos"])
        #expect(rows.map { $0["archivo"] as? String } == ["indicadores.yaml", "indicadores.yaml"])
      case .editions: #expect(rows.map { $0["anio"] as? Int } == [2030, 2031, 2030, 2031])
      default: #expect(text.ownRowCount == 0 && text.ownRows.isEmpty)
      }
    }
  }

  @Test func `every data set and every column has its words`() {
    let words = DataWords(.spanish)
    for table in TableDescription.all {
      #expect(!words.title(of: table.name).hasPrefix("dato."))
      #expect(!words.meaning(of: table.name).hasPrefix("dato."))
      for field in table.fields + TableDescription.common {
        #expect(
          !words.meaning(of: field, in: table.name).hasPrefix("dato."),
          "\(table.name): \(field.name)")
      }
    }
    for kind in FieldKind.allCases { #expect(!words.name(of: kind).hasPrefix("dato.")) }
  }

  @Test func `no words are left over`() {
    let columns = TableDescription.all.flatMap { table in
      (table.fields + TableDescription.common).flatMap { field in
        ["dato.\(table.name.rawValue).\(field.name)", "dato.campo.\(field.name)"]
      } + ["dato.\(table.name.rawValue)", "dato.\(table.name.rawValue).fila"]
    }
    let known = Set(columns)
    let others = ["dato.tipo.", "dato.miembro.", "dato.documento.", "dato.celda.", "dato.conjunto"]
    for key in Catalogue.spanish.keys where key.hasPrefix("dato.") {
      #expect(known.contains(key) || others.contains(where: key.hasPrefix), "\(key)")
    }
  }

  @Test func `every row has the columns of its table's key and of what it refers to`() {
    for table in TableDescription.all {
      let required = Set(table.fields.filter(\.isRequired).map(\.name))
      #expect(!table.key.isEmpty && required.isSuperset(of: table.key), "\(table.name)")
      for reference in table.references {
        #expect(
          reference.fields.count == 1 || required.isSuperset(of: reference.fields),
          "\(table.name)")
        let target = TableDescription(reference.table)
        #expect(Set(reference.columns) == Set(target.key), "\(table.name)")
      }
    }
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func portal() throws -> PortalData {
    let data = [InstitutionData(of: try Sample("Texto").institution, [])]
    let edition = try Sample("Texto").institution.edition
    let files = DataText.all(in: edition, sharing: SharedFacts()).map { DataFile($0, of: data) }
    return PortalData(files, in: edition, DataWords(.spanish))
  }

  /// A column by JSON Schema and by Table Schema.
  private func column(
    _ name: String, of table: String
  ) throws -> (json: [String: Any], table: [String: Any]) {
    let portal = try portal()
    let schema = try #require(
      portal.schemas.first { $0.route.path.hasSuffix("/\(table).schema.json") })
    let definitions = try object(schema.make())["$defs"] as? [String: [String: Any]]
    let properties = definitions?[table]?["properties"] as? [String: [String: Any]]
    let resources = try object(portal.package)["resources"] as? [[String: Any]]
    let resource = resources?.first { $0["name"] as? String == table }
    let fields = (resource?["schema"] as? [String: Any])?["fields"] as? [[String: Any]]
    return (
      try #require(properties?[name]),
      try #require(fields?.first { $0["name"] as? String == name })
    )
  }

  @Test(arguments: [
    ("actividades", "estatus", Status.allCases.map(\.rawValue)),
    ("programas", "tipo", ProgrammeKind.allCases.map(\.rawValue)),
    ("sesiones", "tipo", MeetingKind.allCases.map(\.rawValue)),
    ("sesiones", "estado", ["celebrada", "programada", "sin constancia", "cancelada"]),
    ("acuerdos", "estado", ["pendiente", "vencido", "cumplido", "cancelado"]),
    ("metas", "comparador", Comparator.allCases.map(\.rawValue)),
    ("seguimientos", "estado", ["cumplido", "cancelado", "pendiente"]),
    ("evidencias", "forma", ["archivo", "enlace", "reservada"]),
    ("entregas", "parte", ["entrega", "plazo"]),
    ("avances", "parte", ["actividad", "accion", "entrega", "plazo"]),
    ("evidencias", "parte", ["actividad", "accion", "entrega", "plazo"]),
    ("modificaciones", "dato", ["inicio", "fin"]),
  ])
  func `a column of few values names them in both schemas`(
    table: String, name: String, values: [String]
  ) throws {
    let column = try column(name, of: table)
    #expect(column.json["enum"] as? [String] == values)
    #expect((column.table["constraints"] as? [String: Any])?["enum"] as? [String] == values)
  }

  @Test(arguments: [
    ("actividades", "porcentaje", 0, 100), ("metas", "trimestre", 1, 4),
    ("programas", "cumplidas", 0, nil), ("riesgos", "riesgo", 1, nil),
    ("programas", "anio_inicial", 1900, 2199),
  ])
  func `a number has its bounds in both schemas`(
    table: String, name: String, least: Int, greatest: Int?
  ) throws {
    let column = try column(name, of: table)
    for schema in [column.json, try #require(column.table["constraints"] as? [String: Any])] {
      #expect(schema["minimum"] as? Int == least)
      #expect(schema["maximum"] as? Int == greatest)
    }
  }

  @Test(arguments: [
    ("evidencias", "sha256", "[0-9a-f]{64}"),
    ("actividades", "actividad", "[a-z0-9]+(-[a-z0-9]+)*"),
    ("evidencias", "enlace", "[Hh][Tt][Tt][Pp][Ss]?://[^ ]+"),
  ])
  func `a text of one form tells it in both schemas`(
    table: String, name: String, pattern: String
  ) throws {
    let column = try column(name, of: table)
    #expect(column.json["pattern"] as? String == "^\(pattern)$")
    #expect((column.table["constraints"] as? [String: Any])?["pattern"] as? String == pattern)
  }

  @Test func `the package tells how cells are read`() throws {
    let free = try column("texto", of: "actividades").table["description"] as? String
    #expect(free?.contains("apóstrofo") == true)
    let texts = try column("riesgos", of: "actividades").table["description"] as? String
    #expect(texts?.contains("« | »") == true && texts?.contains("\\") == true)
    let slug = try column("actividad", of: "actividades").table["description"] as? String
    #expect(slug?.contains("apóstrofo") == false)
    let minutes = try column("acta", of: "sesiones").table["description"] as? String
    #expect(minutes?.contains("sus enlaces parten de «pagina»") == true)
  }

  @Test(arguments: [
    ("uno | =2+2", "uno \\| =2+2 | uno \\| =2+2"), ("a\\b", "a\\\\b | a\\\\b"),
    ("a|", "a\\| | a\\|"), ("solo", "solo | solo"),
  ])
  func `texts of one cell can be told apart, whatever they hold`(
    text: String, cell: String
  ) throws {
    let csv = String(decoding: try Sample(text).programme.csv, as: UTF8.self)
    #expect(csv.contains(",\(cell),"))
  }

  @Test func `only the apostrophe at the start of a cell is added, and the dictionary says so`()
    throws
  {
    let csv = String(decoding: try Sample("'=d").programme.csv, as: UTF8.self)
    #expect(csv.contains(",''=d | '=d,"))
    let texts = try column("riesgos", of: "actividades").table["description"] as? String
    #expect(texts?.contains("si la celda empieza con un apóstrofo") == true)
    #expect(texts?.contains("los demás textos no llevan ninguno") == true)
  }

  /// The paths of members without a description, at any depth.
  private func undescribed(_ properties: [String: Any]) -> [String] {
    properties.flatMap { name, value -> [String] in
      guard let value = value as? [String: Any] else { return [name] }
      let own = value["description"] == nil && value["$ref"] == nil ? [name] : []
      let inner = (value["properties"] as? [String: Any]).map(undescribed) ?? []
      return own + inner.map { "\(name).\($0)" }
    }
  }

  @Test func `schemas describe all that they name`() throws {
    for (route, make) in try portal().schemas {
      let schema = try object(make())
      let rows = (schema["$defs"] as? [String: [String: Any]] ?? [:]).values
      let properties = ([schema] + rows).compactMap { $0["properties"] as? [String: Any] }
      #expect(properties.flatMap(undescribed) == [], "\(route.path)")
    }
  }

  @Test func `a schema is published for each data set and each kind of page`() throws {
    let edition = try Sample("Texto").institution.edition
    let schemas = PortalData([], in: edition, DataWords(.spanish)).schemas
    #expect(schemas.count == TableName.allCases.count + DocumentKind.allCases.count)
    for (route, make) in schemas {
      let text = String(decoding: make(), as: UTF8.self)
      #expect(!text.contains("dato."), "\(route.path)")
      #expect(!text.contains("\"$id\""), "an address would be invented")
    }
  }
}
