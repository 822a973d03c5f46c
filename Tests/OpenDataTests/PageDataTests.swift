import Foundation
import OpenData
import Programmes
import TestSupport
import Testing

@Suite struct PageDataTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  /// By RFC 4180, of all rows.
  private func cells(of table: [UInt8]) -> [[UInt8]] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in table {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, 0x0A where !isQuoted: cells.append([])
      default: cells[cells.count - 1].append(byte)
      }
    }
    return cells
  }

  @Test func `a document says when it is, under which terms and who made it`() throws {
    let json = try object(try Sample("Texto").programme.json)
    #expect(json["fecha_de_corte"] as? String == "2024-09-30")
    #expect(json["generador"] as? String == "Vitrina 0")
    #expect(json["pagina"] as? String == "instituciones/ide/pat-2024/")
    #expect(json["$schema"] as? String == "../../../datos/esquemas/programa.schema.json")
    #expect((json["licencia"] as? [String: Any])?["declarada"] as? Bool == false)
    #expect(json["portal_url"] == nil)
  }

  @Test func `a licence is named with its address, in each row of CSV and once in JSON`() throws {
    let licence = Licence(
      name: try #require(Verbatim("CC BY 4.0", at: place("p"))),
      link: try #require(Link("https://example.org/by")))
    let sample = try Sample("Texto", licence: licence, baseURL: "https://example.org/x")
    let json = try object(try sample.programme.json)
    #expect((json["licencia"] as? [String: Any])?["enlace"] as? String == "https://example.org/by")
    #expect(json["portal_url"] as? String == "https://example.org/x")
    let rows = lines(try sample.programme.csv)
    #expect(rows.first?.hasSuffix(",fecha_de_corte,licencia") == true)
    #expect(
      rows.dropFirst().first?.hasSuffix(",2024-09-30,CC BY 4.0 <https://example.org/by>") == true)
  }

  @Test func `without a licence the data say so`() throws {
    #expect(lines(try Sample("Texto").programme.csv)[1].hasSuffix(",no declarada"))
  }

  @Test(arguments: ["Content/", "/casa/ana/Content/", ""])
  func `a row tells the file and line of the content, and never where that lies`(root: String)
    throws
  {
    let json = try object(try Sample("Texto", root: root).programme.json)
    let row = try #require((json["actividades"] as? [[String: Any]])?.first)
    #expect(row["archivo"] as? String == "instituciones/ide/pat-2024/programa.md")
    #expect(row["linea"] as? Int == 7)
  }

  @Test func `what nobody has told is not there, neither empty nor zero`() throws {
    let json = try object(try Sample("Texto").programme.json)
    let programme = try #require(json["programa"] as? [String: Any])
    #expect(programme["vencidas"] == nil)
    #expect(programme["actividades"] as? Int == 1)
    let row = try #require((json["actividades"] as? [[String: Any]])?.first)
    #expect(row["estatus"] == nil)
    #expect(row["fin"] == nil)
    #expect(row["inicio"] as? String == "2024-03-02")
    #expect(row["fechas_del_documento"] as? [String] == ["02/03/2024"])
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `hostile texts stay text in JSON, and no cell is a formula`(seed: UInt64) throws {
    var hostile = HostileTexts(seed: seed)
    for _ in 0..<40 {
      let text = "=" + hostile.next()
      let sample = try Sample(text)
      let json = try object(try sample.programme.json)
      let row = try #require((json["actividades"] as? [[String: Any]])?.first)
      let read = try #require(row["texto"] as? String)
      #expect(read.unmarked == text.unmarked)
      let cells = cells(of: try sample.programme.csv)
      #expect(cells.count { $0.starts(with: "'=".utf8) } > 2)
      #expect(!cells.contains { $0.first == UInt8(ascii: "=") })
    }
  }
}
