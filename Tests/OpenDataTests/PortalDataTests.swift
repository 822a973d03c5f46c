import Foundation
import OpenData
import SiteRoutes
import Testing
import Wording

@Suite struct PortalDataTests {
  private struct Sent {
    let file: DataFile
    let bytes: [UInt8]
  }

  private func files(_ texts: String...) throws -> [Sent] {
    let data = try texts.map { InstitutionData(of: try Sample($0).institution) }
    return DataText.all(in: try Sample("Texto").institution.edition).map { text in
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
    let others = ["dato.tipo.", "dato.miembro.", "dato.documento."]
    for key in Catalogue.spanish.keys where key.hasPrefix("dato.") {
      #expect(known.contains(key) || others.contains(where: key.hasPrefix), "\(key)")
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
